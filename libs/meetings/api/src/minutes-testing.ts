import { aCommittee, aHolder, aMember, aSeat, type TestPlace } from '@binome/governance/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import { aMeeting, ledTo, meetingWritten, readMeeting, type TestMeeting } from './testing.js';

/** Minutes as a test reads them. */
export interface Told {
  print: string;
  hiddenItems: number;
  approved: boolean;
  reason: string | null;
  sealedAt: string | null;
  seats: {
    committeeSeatId: string;
    personName: string | null;
    presence: string | null;
    word: string | null;
    mayApprove: boolean;
  }[];
  items: {
    id: string;
    title: string;
    outcome: string | null;
    notes: string | null;
    amendments: { id: string; version: number; after: string; answer: string | null; outdated: boolean }[];
  }[];
  closesOn: string | null;
}

export const MINUTES = `{ print hiddenItems approved reason sealedAt closesOn
  items { id title outcome notes amendments { id version after answer outdated } }
  seats { committeeSeatId personName presence word mayApprove } }`;
export const PROPOSE = `mutation ($input: ProposeAmendmentInput!) { proposeAmendment(input: $input) { minutes { print } } }`;
export const ANSWER = `mutation ($input: AnswerAmendmentInput!) { answerAmendment(input: $input) { minutes { print } } }`;
export const APPROVE = `mutation ($input: ApproveMinutesInput!) { approveMinutes(input: $input) { minutes { print } } }`;
export const OUTCOME = `mutation ($input: RecordItemOutcomeInput!) { recordItemOutcome(input: $input) { item { id } } }`;
const RECORD = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { room { quorumReached } } }`;

/** A meeting in progress, with an open item and a confidential one; somebody with an account and somebody without attend it. */
export async function aHeldMeeting(app: TestApp, home: TestPlace): Promise<{ seats: string[]; meeting: TestMeeting }> {
  const { id } = await aCommittee(app, home);
  await app.sql(`UPDATE committees SET quorum_chairs = 'none' WHERE id = $1`, [id]);
  const seats = [await aSeat(app, home, id), await aSeat(app, home, id)];
  await aMember(app, home.id, home.as('contributor'));
  const held = { personName: 'Nora Contributrice', accountId: home.as('contributor').accountId };
  await aHolder(app, home, seats[0] ?? '', held);
  await aHolder(app, home, seats[1] ?? '', { personName: 'Paul Sans Compte' });
  const draft = await aMeeting(app, home, { committeeId: id });
  for (const [title, confidential] of [
    ['Ouvert', false],
    ['Secret', true],
  ] as const)
    await meetingWritten(app, home.as('elected'), 'addAgendaItem', {
      ...{ meetingId: draft.id, kind: 'debate', title, minutes: 10, confidential },
    });
  const meeting = await ledTo(app, home, await readMeeting(app, home.as('elected'), draft.id), 'in_progress');
  for (const committeeSeatId of seats)
    await app.data(home.as('project_lead'), RECORD, {
      input: {
        clientMutationId: anIntent(),
        meetingId: meeting.id,
        committeeSeatId,
        version: 0,
        presence: 'in_person',
      },
    });
  return { seats, meeting };
}
