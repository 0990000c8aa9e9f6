import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor, type DomainEventName, type RecordedEvent } from '@binome/shared/domain';
import type { Tx } from '../database/transaction.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Queues } from '../queues/queues.js';
import { EVENTS_QUEUE } from './event-dispatcher.js';
import { EventHandlers } from './event-handlers.js';
import { EventRow } from './event.entity.js';

const ACTOR = systemActor('réactions');

/** Runs the handlers of an event and closes it: each effect with its mark, the last one with `done_at`, are committed together. */
@Injectable()
export class EventConsumer implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(Queues) private readonly queues: Queues,
  ) {}

  onModuleInit(): void {
    this.queues.handle(EVENTS_QUEUE, (id) => this.consume(id));
  }

  async consume(id: string): Promise<void> {
    let place = 0;
    while (await this.handle(id, place)) place += 1;
  }

  /** One effect of an event, the last one with its end, in one transaction; whether another one follows. */
  private handle(id: string, place: number): Promise<boolean> {
    return this.unitOfWork.run(
      ACTOR,
      async (tx) => {
        const row = await tx.manager.findOneBy(EventRow, { id });
        if (!row || row.doneAt) return false;
        const effects = this.handlers.of(row.name, row.origin);
        const [effect, handler] = effects[place] ?? [];
        if (effect && handler && (await isFirst(id, effect, tx))) await handler(asRecorded(row), tx);
        const follows = place < effects.length - 1;
        if (!follows) await close(id, tx);
        return follows;
      },
      { origin: 'job' },
    );
  }
}

async function isFirst(id: string, effect: string, tx: Tx): Promise<boolean> {
  const marked = await tx.manager.query<unknown[]>(
    'INSERT INTO event_effects (event_id, effect) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
    [id, effect],
  );
  return marked.length > 0;
}

async function close(id: string, tx: Tx): Promise<void> {
  await tx.manager.query('UPDATE events SET done_at = now() WHERE id = $1 AND done_at IS NULL', [id]);
}

function asRecorded(row: EventRow): RecordedEvent {
  return {
    id: row.id,
    name: row.name as DomainEventName,
    data: row.data as never,
    at: row.at.toISOString(),
    actorAccountId: row.actorAccountId,
    actorName: row.actorName,
    territoryId: row.territoryId,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
  };
}
