import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { systemActor } from '@binome/shared/domain';
import { UnitOfWork } from '../database/unit-of-work.js';
import { EVENTS_QUEUE, EventDispatcher } from './event-dispatcher.js';
import { EventHandlers } from './event-handlers.js';

const ACTOR = systemActor('balayage');
const EVERY = 15_000;
const BATCH = 500;

/** Sends again every event that is not done after a minute, whatever happened to its job, those that somebody waits for first; one that was given up, every hour. */
@Injectable()
export class EventSweeper implements OnApplicationShutdown {
  private readonly logger = new Logger('sweeper');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EventDispatcher) private readonly dispatcher: EventDispatcher,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.sweep().catch((error: Error) => this.logger.warn(error.message));
    }, EVERY);
  }

  /** Returns how many events were sent again. The age limit is counted by PostgreSQL, in seconds. */
  async sweep(olderThanSeconds = 60): Promise<number> {
    const late = await this.unitOfWork.read(ACTOR, (manager) =>
      manager.query<{ id: string; name: string }[]>(
        `SELECT id, name FROM events WHERE done_at IS NULL AND at < now() - make_interval(secs => $1) AND NOT EXISTS (
           SELECT 1 FROM dead_letters WHERE queue = $2 AND reference = events.id::text AND failed_at > now() - interval '1 hour')
         ORDER BY (name = ANY($3)) DESC, at LIMIT ${BATCH}`,
        [olderThanSeconds, EVENTS_QUEUE, this.handlers.awaited()],
      ),
    );
    for (const event of late) await this.dispatcher.send(event);
    if (late.length > 0) this.logger.log(`${late.length} events sent again`);
    await this.forgetOldIntents();
    return late.length;
  }

  private forgetOldIntents(): Promise<unknown> {
    return this.unitOfWork.run(ACTOR, (tx) =>
      tx.manager.query(`DELETE FROM intents WHERE at < now() - interval '14 days'`),
    );
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
