import type { Person } from '@binome/identity/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { TestPlace } from './testing.js';

/** Inputs whose names do not follow their commands. */
const INPUTS: Record<string, string> = {
  openMeeting: 'OnMeetingInput',
  closeMeeting: 'OnMeetingInput',
  submitMinutes: 'OnMeetingInput',
  cancelMeeting: 'OnMeetingWithReasonInput',
  sealMeeting: 'OnMeetingInput',
  acceptAgendaItem: 'OnAgendaItemInput',
};

/** Sends a command as this person; gives what it answers. */
export async function send<T>(
  app: TestApp,
  who: Person,
  command: string,
  input: Record<string, unknown>,
  fields: string,
): Promise<T> {
  const type = INPUTS[command] ?? `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${command}(input: $input) { ${fields} } }`;
  const answer = await app.data<Record<string, T>>(who.cookie, text, {
    input: { clientMutationId: anIntent(), ...input },
  });
  return answer[command] as T;
}

export interface Versioned {
  id: string;
  version: number;
}

/** A committee of the place, with the seat of each of these people. */
export interface TestCommittee {
  id: string;
  seatIds: string[];
}

/** A committee that decides by simple majority, each of these people on a seat. */
export async function aCommitteeOf(
  app: TestApp,
  { id: territoryId, lead }: TestPlace,
  people: readonly Person[],
): Promise<TestCommittee> {
  const named = { territoryId, code: 'COPIL', name: 'Comité de pilotage', level: 'local' };
  const { committee } = await send<{ committee: Versioned }>(
    app,
    lead,
    'createCommittee',
    named,
    'committee { id version }',
  );
  await app.sql(
    `UPDATE committees SET quorum_chairs = 'none', quorum_percent = 50, decision_method = 'simple_majority' WHERE id = $1`,
    [committee.id],
  );
  const seatIds: string[] = [];
  const seat = { committeeId: committee.id, bodyKind: 'company', voting: true, chair: false, startsOn: '2024-01-01' };
  for (const [rank, { accountId }] of people.entries()) {
    const body = `Collège ${rank + 1}`;
    const { writtenId } = await send<{ writtenId: string }>(
      app,
      lead,
      'addCommitteeSeat',
      { ...seat, body },
      'writtenId',
    );
    const holder = { kind: 'holder', personName: `Personne ${rank + 1}`, accountId, startsOn: '2024-01-01' };
    await send(app, lead, 'appointSeatHolder', { committeeSeatId: writtenId, ...holder }, 'writtenId');
    seatIds.push(writtenId);
  }
  return { id: committee.id, seatIds };
}

/** A meeting of the committee, far enough ahead for any notice. */
export async function aMeetingOf(app: TestApp, { lead }: TestPlace, committee: TestCommittee): Promise<Versioned> {
  const when = { day: '2199-03-05', startTime: '14:00', minutes: 120, mode: 'in_person', place: 'Mairie' };
  return onMeeting(app, lead, 'createMeeting', { committeeId: committee.id, ...when });
}

/** A meeting of one item that was held and closed, attended by the seats of these ranks. */
export async function aHeldMeetingOf(
  app: TestApp,
  place: TestPlace,
  committee: TestCommittee,
  ranks: readonly number[],
): Promise<Versioned> {
  const lead = (command: string, { id: meetingId, version }: Versioned) =>
    onMeeting(app, place.lead, command, { meetingId, version });
  const { id: meetingId } = await aMeetingOf(app, place, committee);
  const item = { meetingId, kind: 'debate', title: 'Halle', minutes: 10, confidential: false };
  const draft = await onMeeting(app, place.lead, 'addAgendaItem', item);
  const meeting = await lead('openMeeting', await lead('conveneMeeting', draft));
  for (const rank of ranks) {
    const record = { meetingId, committeeSeatId: committee.seatIds[rank], version: 0, presence: 'in_person' };
    await send(app, place.lead, 'recordAttendance', record, 'room { quorumReached }');
  }
  const [present] = await app.sql<Versioned>('SELECT id, version FROM meetings WHERE id = $1', [meetingId]);
  return lead('closeMeeting', present ?? meeting);
}

/** Approves the minutes of a meeting as they stand, for a seat. */
export async function approveMinutes(app: TestApp, who: Person, meetingId: string, seatId?: string): Promise<void> {
  const text = 'query ($id: ID!) { meetingMinutes(meetingId: $id) { print } }';
  const read = await app.data<{ meetingMinutes: { print: string } }>(who.cookie, text, { id: meetingId });
  const approval = { meetingId, committeeSeatId: seatId, print: read.meetingMinutes.print };
  await send(app, who, 'approveMinutes', approval, 'minutes { print }');
}

/** Sends a command that answers its meeting. */
export async function onMeeting(
  app: TestApp,
  who: Person,
  command: string,
  input: Record<string, unknown>,
): Promise<Versioned> {
  return (await send<{ meeting: Versioned }>(app, who, command, input, 'meeting { id version }')).meeting;
}

/** Sends a command that answers its decision. */
export async function onDecision(
  app: TestApp,
  who: Person,
  command: string,
  input: Record<string, unknown>,
): Promise<Versioned> {
  return (await send<{ decision: Versioned }>(app, who, command, input, 'decision { id version }')).decision;
}
