import { randomUUID } from 'node:crypto';
import { aPlace, type TestPlace } from '@binome/governance/api/testing';
import { MEETING_ACTS, MEETING_STATES, meetingRefusal, type MeetingAct } from '@binome/meetings/domain';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDecision, aSeatedCommittee, type TestCommittee } from './decision-testing.js';
import { anItem } from './room-testing.js';
import { aMeeting, startMeetingsApp } from './testing.js';

/** What stands on the meeting that every command is tried on. */
interface Held {
  meetingId: string;
  itemId: string;
  /** Items that a command may take off. */
  spare: string[];
  seatId: string;
  guestId: string;
  decisionId: string;
  amendmentId: string;
}

interface Command {
  name: string;
  input?: string;
  act: MeetingAct;
  given: (held: Held) => Record<string, unknown>;
  /** Rows that the State does not read, whatever it reads of the meeting. */
  isKeptFromState?: true;
}

// No row has that version: what is allowed stops there, and the meeting stays as it is for the next command.
const AHEAD = { version: 999 };
const on = ({ meetingId }: Held) => ({ meetingId, ...AHEAD });
const onItem = ({ itemId }: Held) => ({ itemId, ...AHEAD });
const onProposal = ({ meetingId }: Held) => ({ meetingId, key: 'none' });

const COMMANDS: Command[] = [
  { name: 'editMeeting', act: 'edit', given: (held) => ({ ...on(held), minutes: 30 }) },
  { name: 'inviteGuest', act: 'edit', given: ({ meetingId }) => ({ meetingId, name: '', email: '' }) },
  { name: 'revokeGuest', act: 'agenda', given: ({ guestId }) => ({ guestId }), isKeptFromState: true },
  {
    name: 'addAgendaItem',
    act: 'agenda',
    given: ({ meetingId }) => ({ meetingId, ...{ kind: 'debate', title: '', minutes: 5 } }),
  },
  { name: 'editAgendaItem', act: 'agenda', given: (held) => ({ ...onItem(held), title: 'Autre' }) },
  { name: 'acceptAgendaItem', input: 'OnAgendaItemInput', act: 'agenda', given: onItem },
  { name: 'moveAgendaItem', act: 'agenda', given: onItem },
  { name: 'removeAgendaItem', act: 'agenda', given: ({ spare }) => ({ itemId: spare[0] }) },
  { name: 'keepProposal', input: 'OnProposalInput', act: 'agenda', given: onProposal },
  { name: 'dropProposal', input: 'OnProposalInput', act: 'agenda', given: onProposal },
  { name: 'restoreProposal', input: 'OnProposalInput', act: 'agenda', given: onProposal },
  {
    name: 'attachDecision',
    act: 'agenda',
    given: ({ decisionId, itemId }) => ({ decisionId, itemId, ...AHEAD }),
    isKeptFromState: true,
  },
  { name: 'conveneMeeting', act: 'convene', given: on },
  {
    name: 'cancelMeeting',
    input: 'OnMeetingWithReasonInput',
    act: 'cancel',
    given: (held) => ({ ...on(held), reason: 'Neige' }),
  },
  { name: 'tellAgenda', input: 'OnMeetingInput', act: 'tell_agenda', given: on },
  { name: 'openMeeting', input: 'OnMeetingInput', act: 'open', given: on },
  { name: 'closeMeeting', input: 'OnMeetingInput', act: 'close', given: on },
  {
    name: 'reopenMeeting',
    input: 'OnMeetingWithReasonInput',
    act: 'reopen',
    given: (held) => ({ ...on(held), reason: 'Oubli' }),
  },
  {
    name: 'reconveneMeeting',
    act: 'reconvene',
    given: (held) => ({ ...on(held), day: '2199-04-01', startTime: '10:00' }),
  },
  { name: 'submitMinutes', input: 'OnMeetingInput', act: 'submit_minutes', given: on },
  { name: 'sealMeeting', input: 'OnMeetingInput', act: 'seal', given: on },
  { name: 'setItemProgress', act: 'record', given: (held) => ({ ...onItem(held), progress: 'done' }) },
  { name: 'recordItemOutcome', act: 'record', given: (held) => ({ ...onItem(held), outcome: 'Dit.' }) },
  {
    name: 'recordAttendance',
    act: 'attendance',
    given: (held) => ({ ...on(held), committeeSeatId: held.seatId, presence: 'excused' }),
  },
  {
    name: 'changeLinkedAction',
    act: 'change_plan',
    given: (held) => ({ ...onItem(held), edit: { id: randomUUID() } }),
  },
  {
    name: 'openMeetingVote',
    act: 'decide',
    given: ({ decisionId }) => ({ decisionId, ...AHEAD }),
    isKeptFromState: true,
  },
  {
    name: 'replyToMeeting',
    act: 'note_reply',
    given: ({ meetingId }) => ({ meetingId, reply: 'declined', seatHolderId: randomUUID() }),
    isKeptFromState: true,
  },
  {
    name: 'answerAmendment',
    act: 'answer_amendment',
    given: ({ amendmentId }) => ({ amendmentId, ...AHEAD, answer: 'accepted' }),
    isKeptFromState: true,
  },
];

let app: TestApp;
let committee: TestCommittee;
let far: TestPlace;
let held: Held;
beforeAll(async () => {
  app = await startMeetingsApp();
  far = await aPlace(app);
  committee = await aSeatedCommittee(app, { members: 0, names: 1 });
  held = await aHeldMeeting();
});
afterAll(() => app.close());

async function aHeldMeeting(): Promise<Held> {
  const { place, seats, id: committeeId } = committee;
  const lead = place.as('project_lead');
  const { id: meetingId } = await aMeeting(app, place, { committeeId });
  const itemId = await anItem(app, lead, meetingId);
  const spare = [];
  for (const title of ['Un', 'Deux', 'Trois', 'Quatre']) spare.push(await anItem(app, lead, meetingId, { title }));
  const { id: decisionId } = await aDecision(app, committee, { itemId });
  const [guestId, amendmentId] = [randomUUID(), randomUUID()];
  await app.sql(
    `INSERT INTO convocations (id, version, territory_id, meeting_id, guest_name, guest_email) VALUES ($1, 1, $2, $3, 'Invitée', 'invitee@exemple.fr')`,
    [guestId, place.id, meetingId],
  );
  await app.sql(
    `INSERT INTO minutes_amendments (id, version, territory_id, meeting_id, item_id, part, after, reason, attendee, author, body, at)
     VALUES ($1, 1, $2, $3, $4, 'outcome', 'Autre chose', 'Entendu', 'x', 'x', 'x', now())`,
    [amendmentId, place.id, meetingId, itemId],
  );
  await app.sql(`UPDATE agenda_items SET visibility = 'shared' WHERE meeting_id = $1`, [meetingId]);
  return { meetingId, itemId, spare, seatId: seats[0]!.id, guestId, decisionId, amendmentId };
}

/** How the meeting refuses the command to this person; null when it goes past the rights and the state. */
async function refusal(who: AccountActor, { name, input, given }: Command): Promise<string | null> {
  const type = input ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
  const { errors } = await app.gql(who, query, { input: { clientMutationId: anIntent(), ...given(held) } });
  const { code, data } = (errors[0]?.extensions ?? {}) as { code?: string; data?: { subject?: string } };
  if (code === 'NOT_FOUND') return UNKNOWN.includes(data?.subject ?? '') ? null : code;
  return code === 'FORBIDDEN' || code === 'MEETING_STATE' ? code : null;
}

// What a command looks for once the meeting let it go on.
const UNKNOWN = ['Action', 'AgendaProposal', 'SeatHolder'];
// Those who may come last: what they take off is there for the others.
const ROLES = ['contributor', 'observer', 'regional_reviewer', 'project_lead'] as const;
// A sealed meeting does not change any more.
const STATES = [...MEETING_STATES.filter((state) => state !== 'sealed'), 'sealed' as const];

describe('the commands on a meeting', () => {
  it('are of every act that has one', () => {
    // Proposing is adding an item, by a contributor; documents have doors of their own.
    const acts = new Set<MeetingAct>([...COMMANDS.map(({ act }) => act), 'propose', 'documents']);
    expect(MEETING_ACTS.filter((act) => !acts.has(act))).toEqual([]);
  });

  it.each(STATES)('%s: allowed or refused to each as the rule of their act says', async (state) => {
    const visibility = state === 'draft' ? 'territory' : 'shared';
    await app.sql(
      `UPDATE meetings SET state = $2, visibility = $3, convened_at = CASE WHEN $3 = 'shared' THEN now() END,
         sealed_at = CASE WHEN $2 = 'sealed' THEN now() END WHERE id = $1`,
      [held.meetingId, state, visibility],
    );
    const said: string[] = [];
    const expected: string[] = [];
    for (const command of COMMANDS) {
      for (const role of ROLES) {
        const act = command.name === 'addAgendaItem' && role !== 'project_lead' ? 'propose' : command.act;
        const isHidden = role === 'regional_reviewer' && command.isKeptFromState;
        const rule = isHidden ? 'NOT_FOUND' : meetingRefusal(role, act, { state, visibility });
        expected.push(`${command.name} ${role} ${rule}`);
        said.push(`${command.name} ${role} ${await refusal(committee.place.as(role), command)}`);
      }
      expected.push(`${command.name} stranger NOT_FOUND`);
      said.push(`${command.name} stranger ${await refusal(far.as('project_lead'), command)}`);
    }
    held.spare.splice(0, said.includes('removeAgendaItem project_lead null') ? 1 : 0);
    expect(said).toEqual(expected);
  });
});
