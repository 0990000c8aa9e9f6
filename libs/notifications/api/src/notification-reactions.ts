import {
  concernsOf,
  NOTIFIED_EVENTS,
  REASONS,
  type Concern,
  type DecisionHeard,
  type Happening,
  type MeetingHeard,
  type NotifiedEvent,
} from '@binome/notifications/domain';
import { EventHandlers, LiveUpdates, type Tx } from '@binome/shared/api';
import type { RecordedEvent } from '@binome/shared/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DECISION_PEOPLE, LEADS, MEETING_PEOPLE, MEMBERS, SEAT_HOLDER, TELL } from './concern.statements.js';

const EFFECT = 'notify';

/** The channel of the hints of one person. */
export function accountTopic(accountId: string): string {
  return `account:${accountId}`;
}

/** Listens to what happens, and notes whom it concerns. */
@Injectable()
export class NotificationReactions implements OnModuleInit {
  constructor(
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
  ) {}

  onModuleInit(): void {
    for (const name of NOTIFIED_EVENTS)
      this.handlers.on(name, EFFECT, (event, tx) => this.notify(event, tx), { seed: false, canWait: true });
  }

  private async notify(event: RecordedEvent<NotifiedEvent>, tx: Tx): Promise<void> {
    const happening = await happeningOf(event, tx);
    const concerns = happening ? concernsOf(happening) : [];
    if (concerns.length === 0) return;
    await tx.manager.query(TELL, [JSON.stringify(concerns), event.id, REASONS]);
    tx.afterwards.push(() => this.hint(event, concerns));
  }

  // Says that there is something to read, and nothing of it.
  private hint({ id, name, subjectType, subjectId }: RecordedEvent, concerns: readonly Concern[]): void {
    for (const accountId of new Set(concerns.map((one) => one.accountId))) {
      const hint = { event: name, entity: subjectType, id: subjectId, version: null, sequence: id, by: null };
      this.live.publish(accountTopic(accountId), hint);
    }
  }
}

// An event without territory concerns no member; an invitation to several territories is told where it is recorded.
async function happeningOf(event: RecordedEvent<NotifiedEvent>, tx: Tx): Promise<Happening | null> {
  const { name, subjectId, territoryId, actorAccountId: authorId } = event;
  if (!territoryId) return null;
  const members = await tx.manager.query<Happening['members']>(MEMBERS, [territoryId]);
  const [led] =
    event.subjectType === 'Action'
      ? await tx.manager.query<Pick<Happening, 'leads' | 'namedLeads'>[]>(LEADS, [subjectId, event.id])
      : [];
  const { leads = [], namedLeads = [] } = led ?? {};
  return {
    ...{ name, subjectId, authorId, territoryId, members, leads, namedLeads },
    ...{ seat: await seatOf(event, tx), meeting: await meetingOf(event, tx), decision: await decisionOf(event, tx) },
  };
}

async function meetingOf(
  { subjectType, subjectId, data }: RecordedEvent<NotifiedEvent>,
  { manager }: Tx,
): Promise<Happening['meeting']> {
  if (subjectType !== 'Meeting') return null;
  const [meeting] = await manager.query<Omit<MeetingHeard, 'fields' | 'proposerId'>[]>(MEETING_PEOPLE, [subjectId]);
  const fields = 'fields' in data ? data.fields : [];
  const proposerId = 'proposedByAccountId' in data ? data.proposedByAccountId : null;
  return meeting ? { ...meeting, fields, proposerId } : null;
}

async function decisionOf(
  { subjectType, subjectId, data }: RecordedEvent<NotifiedEvent>,
  { manager }: Tx,
): Promise<Happening['decision']> {
  if (subjectType !== 'Decision') return null;
  const ballotId = 'ballotId' in data ? data.ballotId : null;
  const seatId = 'seatId' in data ? data.seatId : null;
  const people = [subjectId, ballotId, seatId];
  const [decision] = await manager.query<Omit<DecisionHeard, 'ballotId'>[]>(DECISION_PEOPLE, people);
  return decision ? { ...decision, ballotId } : null;
}

async function seatOf({ data }: RecordedEvent<NotifiedEvent>, { manager }: Tx): Promise<Happening['seat']> {
  if (!('seatId' in data) || !('committeeId' in data)) return null;
  const { seatId: id } = data;
  const holderId = 'holderId' in data ? data.holderId : null;
  const [holder] = await manager.query<{ holderId: string | null }[]>(SEAT_HOLDER, [id, holderId]);
  return { id, holderId: holder?.holderId ?? null };
}
