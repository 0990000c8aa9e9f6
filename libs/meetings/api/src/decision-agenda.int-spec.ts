import { randomUUID } from 'node:crypto';
import { anActor, anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acted, aDecision, anActionOf, aSeatedCommittee, refusedAct, type TestCommittee } from './decision-testing.js';
import { anItem as itemOf, aRoom, on, type TestRoom } from './room-testing.js';
import { meetingProblemsOf, meetingWritten, startMeetingsApp, type TestMeeting } from './testing.js';

let app: TestApp;
let held: TestRoom;
let committee: TestCommittee;
let meeting: TestMeeting;
let itemId: string;
const lead = () => held.lead;
const anItem = (meetingId: string, given = {}) => itemOf(app, lead(), meetingId, given);
const proposed = (given: Record<string, unknown> = {}) => aDecision(app, committee, { itemId, ...given });

beforeAll(async () => {
  app = await startMeetingsApp();
});
beforeEach(async () => {
  held = await aRoom(app);
  ({ committee, meeting, itemId } = held);
});
afterAll(() => app.close());

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

describe('a decision on an agenda', () => {
  it('is put on one item of its own committee, and taken off', async () => {
    const { id, version } = await aDecision(app, committee);
    expect(await refusedAct(app, lead(), 'openMeetingVote', { decisionId: id, version })).toBe('INVALID_INPUT');
    const attached = await acted(app, lead(), 'attachDecision', { decisionId: id, version, itemId });
    expect(await shown(id)).toMatchObject({ meeting: { id: meeting.id } });
    const problems = async (given: Record<string, unknown>) => {
      const document =
        'mutation ($input: ProposeDecisionInput!) { proposeDecision(input: $input) { decision { id } } }';
      const content = {
        title: 'x',
        statement: 'x',
        visibility: 'territory',
        toState: false,
        committeeId: committee.id,
      };
      const { errors } = await app.gql(lead(), document, {
        input: { clientMutationId: anIntent(), ...content, ...given },
      });
      const data = errors[0]?.extensions.data as { problems?: { problem: string }[] };
      return data?.problems?.map(({ problem }) => problem);
    };
    expect(await problems({ itemId })).toEqual(['already_one']);
    expect(await problems({ itemId: await anItem(meeting.id, { kind: 'debate' }) })).toEqual(['not_a_decision']);
    const secret = await anItem(meeting.id, { confidential: true });
    expect(await problems({ itemId: secret })).toEqual(['item_confidential']);
    const elsewhere = await aSeatedCommittee(app, { place: committee.place });
    expect(await problems({ itemId: await anItem(meeting.id), committeeId: elsewhere.id })).toEqual([
      'other_committee',
    ]);
    const [item] = await app.sql<{ version: number }>('SELECT version FROM agenda_items WHERE id = $1', [itemId]);
    expect(
      await meetingProblemsOf(app, lead(), 'editAgendaItem', { itemId, version: item!.version, confidential: true }),
    ).toEqual(['confidential:has_decision']);
    await acted(app, lead(), 'attachDecision', { decisionId: id, version: attached.version, itemId: null });
    expect(await shown(id)).toMatchObject({ meeting: null });
  });

  it('waits for another agenda when its item goes', async () => {
    const { id } = await proposed();
    await meetingWritten(app, lead(), 'removeAgendaItem', { itemId });
    expect(await shown(id)).toMatchObject({ meeting: null });
  });

  it('is put there, and to the vote, by those who hold the meeting alone; strangers find nothing', async () => {
    const decision = await proposed();
    const observer = committee.seats[0]!.actor!;
    const stranger = anActor('project_lead', { territoryIds: [] });
    for (const [who, code] of [
      [observer, 'FORBIDDEN'],
      [stranger, 'NOT_FOUND'],
    ] as const) {
      expect(await refusedAct(app, who, 'attachDecision', { ...on(decision), itemId })).toBe(code);
      expect(await refusedAct(app, who, 'openMeetingVote', on(decision))).toBe(code);
    }
    await meetingWritten(app, lead(), 'closeMeeting', { meetingId: meeting.id, version: meeting.version });
    expect(await refusedAct(app, lead(), 'openMeetingVote', on(decision))).toBe('MEETING_STATE');
  });

  it('is read on its item by those who read it', async () => {
    const secret = await anItem(meeting.id, { confidential: true });
    const { id } = await proposed({ itemId: secret, visibility: 'restricted' });
    const query = 'query ($id: ID!) { meeting(meetingId: $id) { agenda { id decision { id } } } }';
    const read = async (who: AccountActor) => {
      const { meeting: found } = await app.data<{
        meeting: { agenda: { id: string; decision: { id: string } | null }[] };
      }>(who, query, { id: meeting.id });
      return found.agenda.find((item) => item.id === secret)?.decision?.id;
    };
    expect(await read(lead())).toBe(id);
    expect(await read(committee.seats[0]!.actor!)).toBe(id);
    expect(await read(committee.place.as('observer'))).toBeUndefined();
  });
});

describe('the decisions of an action', () => {
  const query = `query ($territoryId: ID!, $filter: DecisionFilterInput) { decisions(territoryId: $territoryId, filter: $filter, first: 10) { nodes { id } } }`;
  const of = async (who: AccountActor, actionId: string) => {
    const variables = { territoryId: committee.place.id, filter: { actionId } };
    const { decisions } = await app.data<{ decisions: { nodes: { id: string }[] } }>(who, query, variables);
    return decisions.nodes.map(({ id }) => id);
  };

  it('are those taken on an item that speaks of it too, told to those who read both', async () => {
    const action = await anActionOf(app, committee);
    const itemId = await anItem(meeting.id, { kind: 'decision', actionIds: [action.id] });
    const { id, version } = await proposed({ itemId });
    const [seat, observer] = [committee.seats[0]!.actor!, committee.place.as('observer')];
    expect(await of(lead(), action.id)).toEqual([id]);
    expect(await of(observer, action.id)).toEqual([id]);
    await acted(app, lead(), 'editDecision', { decisionId: id, version, visibility: 'restricted' });
    expect(await of(observer, action.id)).toEqual([]);
    expect(await of(seat, action.id)).toEqual([id]);
    await app.sql(`UPDATE actions SET visibility = 'restricted' WHERE id = $1`, [action.id]);
    expect(await of(seat, action.id)).toEqual([]);
    const variables = { territoryId: committee.place.id, filter: { actionId: action.id } };
    expect(await app.refusal(anActor('elected', { territoryIds: [randomUUID()] }), query, variables)).toBe('NOT_FOUND');
  });
});
