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
const SWEEP_EVERY = 3_600_000;

/** What was sent and never imported is kept for so long after the last act on it. */
export const UNUSED_FOR_DAYS = 30;

/** What takes imports of one kind further. Each step is one transaction, so a killed worker leaves nothing half done. */
export abstract class ImportWorker implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('imports');
  private readonly timers: NodeJS.Timeout[] = [];

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
    this.repeat(RESUME_EVERY, () => this.resume());
    this.repeat(SWEEP_EVERY, () => this.sweep());
  }

  onApplicationShutdown(): void {
    for (const timer of this.timers) clearInterval(timer);
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

  /** Erases files and previews that were never applied, long after the last act on them; returns how many. */
  async sweep(unusedForDays = UNUSED_FOR_DAYS): Promise<number> {
    const [, erased] = await this.services.unitOfWork.run(this.actor(), (tx) =>
      tx.manager.query<[unknown[], number]>(
        `DELETE FROM ${this.kind.table} WHERE applied_at IS NULL AND status <> ALL($2)
           AND status_at < now() - make_interval(days => $1)`,
        [unusedForDays, this.kind.waiting],
      ),
    );
    return erased;
  }

  protected actor(): SystemActor {
    return systemActor('importation');
  }

  private repeat(every: number, work: () => Promise<unknown>): void {
    const run = (): void => void work().catch((error: Error) => this.logger.warn(error.message));
    this.timers.push(setInterval(run, every).unref());
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
