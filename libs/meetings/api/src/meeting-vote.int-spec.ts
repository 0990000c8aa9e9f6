import { anAction } from '@binome/action-plans/api/testing';
import { decide, type DecisionFacts } from '@binome/governance/domain';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acted, aDecision, refusedAct, send, type TestCommittee } from './decision-testing.js';
import { anItem as itemOf, aRoom, attend, on, type TestRoom } from './room-testing.js';
import { meetingRefused, meetingWritten, startMeetingsApp, type TestMeeting } from './testing.js';

let app: TestApp;
let held: TestRoom;
let committee: TestCommittee;
let meeting: TestMeeting;
let itemId: string;
const lead = () => held.lead;
const anItem = (meetingId: string, given = {}) => itemOf(app, lead(), meetingId, given);
const room = (presence: string, ...ranks: number[]) => attend(app, held, presence, ...ranks);
const proposed = (given: Record<string, unknown> = {}) => aDecision(app, committee, { itemId, ...given });

beforeAll(async () => {
  app = await startMeetingsApp();
});
beforeEach(async () => {
  held = await aRoom(app);
  ({ committee, meeting, itemId } = held);
});
afterAll(() => app.close());

const opened = async () => acted(app, lead(), 'openMeetingVote', on(await proposed()));
const cast = (who: AccountActor, decisionId: string, rank: number, choice: string) =>
  acted(app, who, 'castVote', { decisionId, committeeSeatId: committee.seats[rank]!.id, choice });
const proclaim = ({ id: decisionId, version }: { id: string; version: number }) =>
  acted(app, lead(), 'closeVote', { decisionId, version });

const SHOWN = `query ($id: ID!) { decision(decisionId: $id) { number meeting { id } ballot { mode outcome certain seats { seatId person choice recordedBy viewerVotes viewerRecords } } } }`;
interface Shown {
  decision: {
    number: string | null;
    meeting: { id: string } | null;
    ballot: {
      mode: string;
      outcome: string;
      seats: {
        person: string;
        viewerVotes: boolean;
        viewerRecords: boolean;
        choice: string | null;
        recordedBy: string | null;
      }[];
    };
  };
}
const shown = async (id: string, who = lead()) => (await app.data<Shown>(who, SHOWN, { id })).decision;

describe('a vote in the room', () => {
  it('is refused without quorum with what is missing, and opened once it is reached; a loss afterwards changes nothing of it', async () => {
    const decision = await proposed();
    const { errors } = await app.gql(
      lead(),
      'mutation ($input: OpenMeetingVoteInput!) { openMeetingVote(input: $input) { decision { id } } }',
      { input: { clientMutationId: anIntent(), ...on(decision) } },
    );
    expect(errors[0]?.extensions).toMatchObject({
      code: 'QUORUM_NOT_REACHED',
      data: { reasons: [{ code: 'nobody' }, { code: 'share', needed: 2 }] },
    });
    await room('in_person', 0, 1);
    const voting = await acted(app, lead(), 'openMeetingVote', on(decision));
    expect(voting.state).toBe('voting');
    await room('absent', 1);
    await cast(committee.seats[0]!.actor!, decision.id, 0, 'for');
    await cast(lead(), decision.id, 1, 'for');
    expect(await proclaim(voting)).toMatchObject({ state: 'adopted' });
    const other = await aDecision(app, committee, { itemId: await anItem(meeting.id) });
    expect(await refusedAct(app, lead(), 'openMeetingVote', on(other))).toBe('QUORUM_NOT_REACHED');
  });

  it('is cast from the device of who speaks for a seat, or recorded by who holds the meeting; nobody else', async () => {
    await room('in_person', 0, 2);
    const { id } = await opened();
    const holder = committee.seats[0]!.actor!;
    const seats = (await shown(id, holder)).ballot.seats;
    expect(seats.map(({ person, viewerVotes }) => [person, viewerVotes])).toEqual([
      ['Personne 1', true],
      ['Personne 3', false],
    ]);
    expect((await shown(id)).ballot.seats.every(({ viewerRecords }) => viewerRecords)).toBe(true);
    expect(
      await refusedAct(app, holder, 'castVote', {
        decisionId: id,
        committeeSeatId: committee.seats[2]!.id,
        choice: 'for',
      }),
    ).toBe('FORBIDDEN');
    expect(
      await refusedAct(app, committee.seats[1]!.actor!, 'castVote', {
        decisionId: id,
        committeeSeatId: committee.seats[1]!.id,
        choice: 'for',
      }),
    ).toBe('VOTE_NOT_YOURS');
    await cast(holder, id, 0, 'for');
    await cast(lead(), id, 2, 'against');
    expect((await shown(id)).ballot.seats.map(({ choice, recordedBy }) => [choice, recordedBy !== null])).toEqual([
      ['for', false],
      ['against', true],
    ]);
  });

  it('is cast once, even sent twice, or at once from two devices with another choice', async () => {
    await room('in_person', 0, 1);
    const { id } = await opened();
    const holder = committee.seats[0]!.actor!;
    const sent = await Promise.allSettled([
      cast(holder, id, 0, 'for'),
      cast(holder, id, 0, 'for'),
      cast(lead(), id, 0, 'against'),
    ]);
    const [{ votes }] = (await app.sql<{ votes: number }>(
      'SELECT count(*)::integer AS votes FROM votes vote JOIN ballots ballot ON ballot.id = vote.ballot_id WHERE ballot.decision_id = $1',
      [id],
    )) as [{ votes: number }];
    expect(votes).toBe(1);
    const [{ choice }] = (await app.sql<{ choice: string }>('SELECT choice FROM votes')).slice(-1) as [
      { choice: string },
    ];
    expect(sent.filter(({ status }) => status === 'rejected')).toHaveLength(choice === 'for' ? 1 : 2);
    expect(
      await refusedAct(app, lead(), 'castVote', {
        decisionId: id,
        committeeSeatId: committee.seats[0]!.id,
        choice: 'abstain',
      }),
    ).toBe('VOTE_ALREADY_CAST');
  });

  it('carries a proxy in the voice of who was given it', async () => {
    await room('in_person', 0, 1);
    const proxy = { committeeSeatId: committee.seats[2]!.id, proxySeatId: committee.seats[0]!.id };
    await send(
      app,
      lead(),
      'recordAttendance',
      { meetingId: meeting.id, version: 0, ...proxy },
      'room { quorumReached }',
    );
    const { id } = await opened();
    const own = (await shown(id, committee.seats[0]!.actor!)).ballot.seats;
    expect(own.map(({ person, viewerVotes }) => [person, viewerVotes])).toEqual([
      ['Personne 1', true],
      ['Personne 2', false],
      ['Personne 1', true],
    ]);
    await cast(committee.seats[0]!.actor!, id, 2, 'for');
  });

  it('goes on until its result is proclaimed: numbered, said on the item, and the meeting is not closed before', async () => {
    await room('in_person', 0, 1, 2);
    const action = await anAction(app, committee.place, committee.planId, { ownerName: 'CC du Môle' });
    const { id, version } = await proposed();
    const change = { decisionId: id, version, edits: [{ id: action.id, ownerName: 'CC des Aravis' }], drafts: [] };
    const voting = await acted(
      app,
      lead(),
      'openMeetingVote',
      on(await acted(app, lead(), 'prepareDecisionChange', change)),
    );
    for (const rank of [0, 1]) await cast(lead(), id, rank, 'for');
    expect(await shown(id)).toMatchObject({
      number: null,
      ballot: { mode: 'meeting', outcome: 'adopted', certain: true },
    });
    const { id: meetingId } = meeting;
    const [{ version: now }] = (await app.sql<{ version: number }>('SELECT version FROM meetings WHERE id = $1', [
      meetingId,
    ])) as [{ version: number }];
    expect(await meetingRefused(app, lead(), 'closeMeeting', { meetingId, version: now })).toBe('VOTE_STILL_OPEN');
    await cast(lead(), id, 2, 'against');
    const decided = await proclaim(voting);
    expect(decided).toMatchObject({ state: 'adopted', changeState: 'applied', number: expect.stringContaining('-01') });
    expect(await shown(id)).toMatchObject({ meeting: { id: meetingId } });
    const [item] = await app.sql<{ outcome: string }>('SELECT outcome FROM agenda_items WHERE id = $1', [itemId]);
    expect(item?.outcome).toBe(`Adoptée sous le numéro ${decided.number} : 2 pour, 1 contre.`);
    const [kept] = await app.sql<{ closing_facts: DecisionFacts; outcome: string }>(
      'SELECT closing_facts, outcome FROM ballots WHERE decision_id = $1',
      [id],
    );
    expect(decide(kept!.closing_facts).outcome).toBe('adopted');
    const [{ owner }] = (await app.sql<{ owner: string }>('SELECT owner_name AS owner FROM actions WHERE id = $1', [
      action.id,
    ])) as [{ owner: string }];
    expect(owner).toBe('CC des Aravis');
    expect(await meetingRefused(app, lead(), 'removeAgendaItem', { itemId })).toBe('ITEM_VOTED_ON');
    expect((await meetingWritten(app, lead(), 'closeMeeting', { meetingId, version: now })).state).toBe('closed');
  });

  it('leaves the change aside when the plan moved during the meeting', async () => {
    await room('in_person', 0, 1);
    const action = await anAction(app, committee.place, committee.planId, { ownerName: 'CC du Môle' });
    const { id, version } = await proposed();
    const change = { decisionId: id, version, edits: [{ id: action.id, ownerName: 'CC des Aravis' }], drafts: [] };
    const voting = await acted(
      app,
      lead(),
      'openMeetingVote',
      on(await acted(app, lead(), 'prepareDecisionChange', change)),
    );
    await send(
      app,
      lead(),
      'editAction',
      { id: action.id, version: action.version, ownerName: 'Un autre' },
      'action { version }',
    );
    for (const rank of [0, 1]) await cast(lead(), id, rank, 'for');
    expect(await proclaim(voting)).toMatchObject({
      state: 'adopted',
      changeState: 'unsettled',
      changeProblem: 'CONFLICT',
    });
  });
});
