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
    const row = await this.unitOfWork.read(ACTOR, (manager) => manager.findOneBy(EventRow, { id }));
    if (!row || row.doneAt) return;
    const event = asRecorded(row);
    const effects = this.handlers.of(row.name, row.origin);
    if (effects.length === 0) return this.write((tx) => close(id, tx));
    for (const [index, [effect, handler]] of effects.entries())
      await this.write(async (tx) => {
        if (await isFirst(id, effect, tx)) await handler(event, tx);
        if (index === effects.length - 1) await close(id, tx);
      });
  }

  private write(work: (tx: Tx) => Promise<void>): Promise<void> {
    return this.unitOfWork.run(ACTOR, work, { origin: 'job' });
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
