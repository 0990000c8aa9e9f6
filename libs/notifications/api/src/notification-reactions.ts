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
    this.handlers.onMany(NOTIFIED_EVENTS, EFFECT, (events, tx) => this.notify(events, tx), { seed: false });
  }

  private async notify(events: readonly RecordedEvent<NotifiedEvent>[], tx: Tx): Promise<void> {
    const told: Told[] = [];
    for (const happening of await happeningsOf(events, tx))
      told.push(...concernsOf(happening).map((concern) => ({ ...concern, eventId: happening.eventId })));
    if (told.length === 0) return;
    await tx.manager.query(TELL, [JSON.stringify(told), REASONS]);
    tx.afterwards.push(() => this.hint(events, told));
  }

  // Says that there is something to read, and nothing of it: once to each person.
  private hint(events: readonly RecordedEvent[], told: readonly Told[]): void {
    const byId = new Map(events.map((event) => [event.id, event]));
    const latest = new Map(told.map(({ accountId, eventId }) => [accountId, byId.get(eventId)]));
    for (const [accountId, event] of latest) {
      if (!event) continue;
      const { id, name, subjectType, subjectId } = event;
      const hint = { event: name, entity: subjectType, id: subjectId, version: null, sequence: id, by: null };
      this.live.publish(accountTopic(accountId), hint);
    }
  }
}

/** Whom an event concerns. */
interface Told extends Concern {
  eventId: string;
}

type Led = Pick<Happening, 'leads' | 'namedLeads'>;

// An event without territory concerns no member; an invitation to several territories is told where it is recorded.
async function happeningsOf(
  events: readonly RecordedEvent<NotifiedEvent>[],
  tx: Tx,
): Promise<(Happening & { eventId: string })[]> {
  const members = await membersOf(events, tx);
  const led = await ledBy(events, tx);
  const happenings: (Happening & { eventId: string })[] = [];
  for (const event of events) {
    const { id: eventId, name, subjectId, territoryId, actorAccountId: authorId } = event;
    if (!territoryId) continue;
    happenings.push({
      ...{ eventId, name, subjectId, authorId, territoryId, members: members.get(territoryId) ?? [] },
      ...(led.get(eventId) ?? { leads: [], namedLeads: [] }),
      ...{ seat: await seatOf(event, tx), meeting: await meetingOf(event, tx), decision: await decisionOf(event, tx) },
    });
  }
  return happenings;
}

async function membersOf(events: readonly RecordedEvent[], { manager }: Tx): Promise<Map<string, Happening['members']>> {
  const members = new Map<string, Happening['members']>();
  for (const territoryId of new Set(events.map((event) => event.territoryId)))
    if (territoryId) members.set(territoryId, await manager.query<Happening['members']>(MEMBERS, [territoryId]));
  return members;
}

async function ledBy(events: readonly RecordedEvent[], { manager }: Tx): Promise<Map<string, Led>> {
  const ids = events.filter(({ subjectType }) => subjectType === 'Action').map(({ id }) => id);
  const rows = ids.length > 0 ? await manager.query<(Led & { eventId: string })[]>(LEADS, [ids]) : [];
  return new Map(rows.map(({ eventId, ...led }) => [eventId, led]));
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
