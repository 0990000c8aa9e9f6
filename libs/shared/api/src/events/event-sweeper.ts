import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { systemActor } from '@binome/shared/domain';
import type { WrittenEvent } from '../database/transaction.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { EventDispatcher } from './event-dispatcher.js';
import { EventHandlers } from './event-handlers.js';
import { IS_GIVEN_UP } from './event-queues.js';

const ACTOR = systemActor('balayage');
const EVERY = 15_000;
const BATCH = 500;

type Late = Pick<WrittenEvent, 'id' | 'name' | 'territoryId'>;

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
      manager.query<Late[]>(
        `SELECT id, name, territory_id AS "territoryId" FROM events event
         WHERE done_at IS NULL AND at < now() - make_interval(secs => $1) AND NOT ${IS_GIVEN_UP}
         ORDER BY (name = ANY($2)) DESC, at LIMIT ${BATCH}`,
        [olderThanSeconds, this.handlers.awaited()],
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
