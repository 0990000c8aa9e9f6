import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor, type DomainEventName, type RecordedEvent } from '@binome/shared/domain';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Queues } from '../queues/queues.js';
import { EVENTS_QUEUE } from './event-dispatcher.js';
import { EventHandlers } from './event-handlers.js';
import { EventRow } from './event.entity.js';

const ACTOR = systemActor('réactions');

/** Runs the handlers of an event and closes it: effect, mark and `done_at` are committed together. */
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
    const row = await this.unitOfWork.read(ACTOR, (manager) => manager.findOneBy(EventRow, { id }));
    if (!row || row.doneAt) return;
    const event = asRecorded(row);
    for (const [effect, handler] of this.handlers.of(row.name, row.origin)) {
      await this.unitOfWork.run(
        ACTOR,
        async (tx) => {
          const marked = await tx.manager.query<unknown[]>(
            'INSERT INTO event_effects (event_id, effect) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
            [id, effect],
          );
          if (marked.length > 0) await handler(event, tx);
        },
        { origin: 'job' },
      );
    }
    await this.unitOfWork.run(ACTOR, (tx) =>
      tx.manager.query('UPDATE events SET done_at = now() WHERE id = $1 AND done_at IS NULL', [id]),
    );
  }
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
