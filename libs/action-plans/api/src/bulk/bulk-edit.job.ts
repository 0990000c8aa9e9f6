import { EventHandlers, Queues, UnitOfWork } from '@binome/shared/api';
import { systemActor, type DomainEvents } from '@binome/shared/domain';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { BulkRunner } from './bulk-runner.js';

export const BULK_EDITS_QUEUE = 'bulk-edits';
const RESUME_EVERY = 15_000;

const WAITING = `SELECT id, floor(extract(epoch FROM now()) / 60)::text AS minute FROM bulk_edits
  WHERE status IN ('confirmed', 'undo_asked') AND status_at < now() - interval '1 minute'`;

/** Runs the changes of many actions that were not made while their author waited, and takes up those that were cut. */
@Injectable()
export class BulkEditJob implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('bulk-edits');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Queues) private readonly queues: Queues,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(BulkRunner) private readonly runner: BulkRunner,
  ) {}

  onModuleInit(): void {
    this.queues.handle(BULK_EDITS_QUEUE, (id) => this.runner.run(id));
    const enqueue = ({ id, data }: { id: string; data: DomainEvents['bulk_edit.confirmed'] }): Promise<void> =>
      this.queues.add(BULK_EDITS_QUEUE, data.bulkEditId, { jobId: `bulk-edits-${id}` });
    this.handlers.on('bulk_edit.confirmed', 'apply-bulk-edit', enqueue);
    this.handlers.on('bulk_edit.undo_asked', 'undo-bulk-edit', enqueue);
    this.timer = setInterval(
      () => void this.resume().catch((error: Error) => this.logger.warn(error.message)),
      RESUME_EVERY,
    );
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Asks again for what has waited for more than a minute: Redis may have lost the job, or a worker died too often. */
  async resume(): Promise<void> {
    const actor = systemActor('modification groupée');
    const waiting = await this.unitOfWork.read(actor, (manager) =>
      manager.query<{ id: string; minute: string }[]>(WAITING),
    );
    for (const { id, minute } of waiting)
      await this.queues.add(BULK_EDITS_QUEUE, id, { jobId: `bulk-edits-${id}-${minute}` });
  }
}
