import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor, type DomainEventName, type RecordedEvent } from '@binome/shared/domain';
import type { Tx } from '../database/transaction.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Queues } from '../queues/queues.js';
import { EventDispatcher } from './event-dispatcher.js';
import { EventHandlers, type Reaction } from './event-handlers.js';
import { EVENTS_QUEUE, IS_GIVEN_UP, PATIENT_EVENTS_QUEUE } from './event-queues.js';
import { EventRow } from './event.entity.js';

const ACTOR = systemActor('réactions');

/** How many events of a territory are handled in one transaction. */
const AT_ONCE = 200;

/** Runs the handlers of events and closes them: each effect with its mark, the last one with `done_at`, are committed together. */
@Injectable()
export class EventConsumer implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(EventDispatcher) private readonly dispatcher: EventDispatcher,
    @Inject(Queues) private readonly queues: Queues,
  ) {}

  onModuleInit(): void {
    this.queues.handle(EVENTS_QUEUE, (id) => this.consume(id));
    this.queues.handle(PATIENT_EVENTS_QUEUE, (territoryId) => this.consumePatient(territoryId));
  }

  async consume(id: string): Promise<void> {
    let place = 0;
    while (await this.handle(id, place)) place += 1;
  }

  /**
   * Handles what nobody waits for in a territory, all that is there, oldest first. When some of it fails, each is sent to be handled alone: what
   * failed is tried again and given up by itself.
   */
  async consumePatient(territoryId: string): Promise<void> {
    let taken: number;
    do taken = await this.handleTogether(territoryId);
    while (taken === AT_ONCE);
  }

  private async handleTogether(territoryId: string): Promise<number> {
    let rows: EventRow[] = [];
    try {
      await this.unitOfWork.run(
        ACTOR,
        async (tx) => {
          rows = await patientOf(territoryId, this.handlers.patient(), tx);
          for (const [reaction, events] of this.byReaction(rows)) await react(reaction, events, tx);
          await close(idsOf(rows), tx);
        },
        { origin: 'job' },
      );
      return rows.length;
    } catch (error) {
      if (rows.length === 0) throw error;
      for (const { id } of rows) await this.dispatcher.sendAlone(id);
      return 0;
    }
  }

  private byReaction(rows: readonly EventRow[]): Map<Reaction, EventRow[]> {
    const found = new Map<Reaction, EventRow[]>();
    for (const row of rows)
      for (const reaction of this.handlers.of(row.name, row.origin))
        found.set(reaction, [...(found.get(reaction) ?? []), row]);
    return found;
  }

  /** One effect of an event, the last one with its end, in one transaction; whether another one follows. */
  private handle(id: string, place: number): Promise<boolean> {
    return this.unitOfWork.run(
      ACTOR,
      async (tx) => {
        const row = await tx.manager.findOneBy(EventRow, { id });
        if (!row || row.doneAt) return false;
        const reactions = this.handlers.of(row.name, row.origin);
        const reaction = reactions[place];
        if (reaction) await react(reaction, [row], tx);
        const follows = place < reactions.length - 1;
        if (!follows) await close([id], tx);
        return follows;
      },
      { origin: 'job' },
    );
  }
}

function patientOf(territoryId: string, names: readonly string[], { manager }: Tx): Promise<EventRow[]> {
  return manager
    .createQueryBuilder(EventRow, 'event')
    .where('event.done_at IS NULL AND event.territory_id = :territoryId AND event.name = ANY(:names)', {
      territoryId,
      names,
    })
    .andWhere(`NOT ${IS_GIVEN_UP}`)
    .orderBy('event.at')
    .addOrderBy('event.id')
    .limit(AT_ONCE)
    .getMany();
}

/** Does what was not done yet of this reaction to these events, and marks it. */
async function react({ effect, handle }: Reaction, rows: readonly EventRow[], tx: Tx): Promise<void> {
  const marked = await tx.manager.query<{ id: string }[]>(
    `INSERT INTO event_effects (event_id, effect) SELECT id, $2 FROM unnest($1::uuid[]) AS id ORDER BY id
     ON CONFLICT DO NOTHING RETURNING event_id AS id`,
    [idsOf(rows), effect],
  );
  const first = new Set(idsOf(marked));
  const events = rows.filter(({ id }) => first.has(id)).map(asRecorded);
  if (events.length > 0) await handle(events, tx);
}

async function close(ids: readonly string[], tx: Tx): Promise<void> {
  if (ids.length > 0)
    await tx.manager.query('UPDATE events SET done_at = now() WHERE id = ANY($1) AND done_at IS NULL', [ids]);
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
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
