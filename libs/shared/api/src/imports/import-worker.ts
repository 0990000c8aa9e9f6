import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Job } from 'bullmq';
import { systemActor, type DomainEventName, type SystemActor } from '@binome/shared/domain';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { EventHandlers } from '../events/event-handlers.js';
import type { Queues } from '../queues/queues.js';
import type { ImportKind } from './import-kind.js';
import type { ImportProgress } from './import-progress.js';

export interface ImportWorkerServices {
  unitOfWork: UnitOfWork;
  queues: Queues;
  handlers: EventHandlers;
  progress: ImportProgress;
}

const RESUME_EVERY = 15_000;

/** What takes imports of one kind further. Each step is one transaction, so a killed worker leaves nothing half done. */
export abstract class ImportWorker implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('imports');
  private timer: NodeJS.Timeout | null = null;

  protected constructor(
    protected readonly kind: ImportKind,
    protected readonly services: ImportWorkerServices,
    /** Events after which a job has something to do, with the name of its effect. */
    private readonly asking: Readonly<Partial<Record<DomainEventName, string>>>,
  ) {}

  /** Takes the import one step further, or does nothing when no step waits: running twice is harmless. */
  abstract run(importId: string): Promise<void>;

  /** Ends an import that no attempt could take further; nothing of it was written. */
  protected abstract giveUp(importId: string): Promise<void>;

  onModuleInit(): void {
    const { queues, handlers } = this.services;
    queues.handle(this.kind.queue, (id, job) => this.attempt(id, job));
    for (const [event, effect] of Object.entries(this.asking)) {
      handlers.on(event as DomainEventName, effect, async ({ id, data }) =>
        queues.add(this.kind.queue, (data as { importId: string }).importId, { jobId: `${this.kind.queue}-${id}` }),
      );
    }
    this.timer = setInterval(
      () => void this.resume().catch((error: Error) => this.logger.warn(error.message)),
      RESUME_EVERY,
    );
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Asks again for imports that wait for more than a minute: Redis may have lost their job, or a worker died too often. */
  async resume(olderThanSeconds = 60): Promise<number> {
    const waiting = await this.services.unitOfWork.read(this.actor(), (manager) =>
      manager.query<{ id: string; minute: string }[]>(
        `SELECT id, floor(extract(epoch FROM now()) / 60)::text AS minute FROM ${this.kind.table}
         WHERE status = ANY($2) AND status_at < now() - make_interval(secs => $1)`,
        [olderThanSeconds, this.kind.waiting],
      ),
    );
    for (const { id, minute } of waiting)
      await this.services.queues.add(this.kind.queue, id, { jobId: `${this.kind.queue}-${id}-${minute}` });
    return waiting.length;
  }

  protected actor(): SystemActor {
    return systemActor('importation');
  }

  private async attempt(importId: string, job: Job): Promise<void> {
    try {
      await this.run(importId);
    } catch (error) {
      if (job.attemptsMade + 1 >= (job.opts.attempts ?? 1)) await this.giveUp(importId);
      throw error;
    }
  }
}
