import type { TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import {
  acted,
  aDecision,
  aSeatedCommittee,
  send,
  type DecisionAnswer,
  type TestCommittee,
} from './decision-testing.js';
import { aMeeting, ledTo, meetingWritten, type TestMeeting } from './testing.js';

/** A meeting in progress of a committee of three seats, with an item that calls for a decision; nobody is in the room yet. */
export interface TestRoom {
  committee: TestCommittee;
  meeting: TestMeeting;
  itemId: string;
  lead: AccountActor;
}

export async function aRoom(app: TestApp): Promise<TestRoom> {
  const committee = await aSeatedCommittee(app, { members: 2, names: 1 });
  const lead = committee.place.as('project_lead');
  const day = new Date().toISOString().slice(0, 10);
  const drafted = await aMeeting(app, committee.place, { committeeId: committee.id, day });
  const itemId = await anItem(app, lead, drafted.id);
  const call = { meetingId: drafted.id, version: drafted.version, urgency: 'Gel' };
  const convened = await meetingWritten(app, lead, 'conveneMeeting', call);
  return { committee, lead, itemId, meeting: await ledTo(app, committee.place, convened, 'in_progress') };
}

export async function anItem(
  app: TestApp,
  lead: AccountActor,
  meetingId: string,
  given: Record<string, unknown> = {},
): Promise<string> {
  const content = { meetingId, kind: 'decision', title: 'Confier l’action', minutes: 10, ...given };
  return (await send<{ item: { id: string } }>(app, lead, 'addAgendaItem', content, 'item { id }')).item.id;
}

/** Somebody arrives, or leaves, for seats of the committee. */
export async function attend(
  app: TestApp,
  { committee, meeting, lead }: TestRoom,
  presence: string,
  ...ranks: number[]
) {
  for (const rank of ranks) {
    const committeeSeatId = committee.seats[rank]!.id;
    const [row] = await app.sql<{ version: number }>(
      'SELECT version FROM attendances WHERE meeting_id = $1 AND seat_id = $2',
      [meeting.id, committeeSeatId],
    );
    const input = { meetingId: meeting.id, committeeSeatId, version: row?.version ?? 0, presence };
    await send(app, lead, 'recordAttendance', input, 'room { quorumReached }');
  }
}

export const on = ({ id: decisionId, version }: { id: string; version: number }) => ({ decisionId, version });

/** The decision of the item, put to the vote and adopted in the room by the seats that are there. */
export async function adopted(
  app: TestApp,
  room: TestRoom,
  given: Record<string, unknown> = {},
): Promise<DecisionAnswer> {
  const { committee, lead, itemId } = room;
  await attend(app, room, 'in_person', 0, 1);
  const voting = await acted(app, lead, 'openMeetingVote', on(await aDecision(app, committee, { itemId, ...given })));
  for (const { id } of committee.seats.slice(0, 2))
    await acted(app, lead, 'castVote', { decisionId: voting.id, committeeSeatId: id, choice: 'for' });
  return acted(app, lead, 'closeVote', on(voting));
}
