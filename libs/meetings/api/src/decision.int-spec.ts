import { anActor, anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DecisionQueries } from './decision.queries.js';
import {
  aConsultation,
  acted,
  aDecision,
  aSeatedCommittee,
  refusedAct,
  vote,
  type TestCommittee,
} from './decision-testing.js';
import { startMeetingsApp } from './testing.js';

let app: TestApp;
let committee: TestCommittee;
beforeAll(async () => {
  app = await startMeetingsApp();
});
beforeEach(async () => {
  committee = await aSeatedCommittee(app, { members: 1 });
});
afterAll(() => app.close());

const lead = () => committee.place.as('project_lead');
const DECISION =
  'query ($id: ID!) { decision(decisionId: $id) { id version title stateAnswer stateAnsweredBy viewerCan { edit answer } } }';
const REGISTER = `query ($territoryId: ID!, $filter: DecisionFilterInput, $after: String) {
  decisions(territoryId: $territoryId, filter: $filter, first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id title standing } } }`;
interface Register {
  decisions: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: { id: string; title: string; standing: string }[];
  };
}
const register = async (who: AccountActor, filter: object | null = null, after: string | null = null) =>
  (await app.data<Register>(who, REGISTER, { territoryId: committee.place.id, filter, after })).decisions;
const titles = async (who: AccountActor, filter: object | null = null) =>
  (await register(who, filter)).nodes.map(({ title }) => title);

describe('who reads a decision', () => {
  const reads = async (who: AccountActor, id: string): Promise<boolean> => {
    const listed = await app.gql<Register>(who, REGISTER, { territoryId: committee.place.id });
    const answer = await app.gql<object>(who, DECISION, { id });
    const inList = listed.data?.decisions?.nodes.some((node) => node.id === id) ?? false;
    const alone = answer.errors.length === 0;
    expect(inList).toBe(alone);
    return alone;
  };

  it.each([
    ['shared', { keeper: true, seat: true, observer: true, state: false }],
    ['territory', { keeper: true, seat: true, observer: true, state: false }],
    ['restricted', { keeper: true, seat: true, observer: false, state: false }],
  ])('that is %s, while it is prepared', async (visibility, expected) => {
    const { id } = await aDecision(app, committee, { visibility });
    expect({
      keeper: await reads(committee.place.as('elected'), id),
      seat: await reads(committee.seats[0]!.actor!, id),
      observer: await reads(committee.place.as('observer'), id),
      state: await reads(committee.place.as('regional_reviewer'), id),
    }).toEqual(expected);
    for (const role of ['operator_agent', 'administrator'] as const)
      expect(await reads(committee.place.as(role), id)).toBe(false);
    expect(await reads(anActor('elected', { territoryIds: [(await aSeatedCommittee(app)).place.id] }), id)).toBe(false);
  });

  it('as the State: what is shared with it, once it is decided', async () => {
    for (const [visibility, expected] of [
      ['shared', true],
      ['territory', false],
      ['restricted', false],
    ] as const) {
      const { id } = await aConsultation(app, committee, { visibility });
      const state = committee.place.as('regional_reviewer');
      expect(await reads(state, id)).toBe(false);
      await vote(app, committee, id, 0, 'for');
      expect(await reads(state, id)).toBe(expected);
    }
  });

  it('no longer reads a restricted one once it has left its seat', async () => {
    const { id } = await aDecision(app, committee, { visibility: 'restricted' });
    await app.sql(`UPDATE seat_holders SET ends_on = current_date - 2 WHERE seat_id = $1`, [committee.seats[0]!.id]);
    expect(await reads(committee.seats[0]!.actor!, id)).toBe(false);
  });
});

describe('a decision', () => {
  it('is proposed and edited by those who keep the papers of the committee', async () => {
    const { id, version } = await aDecision(app, committee);
    for (const role of ['elected', 'industrial'] as const)
      await acted(app, committee.place.as(role), 'editDecision', {
        decisionId: id,
        version,
        ...(role === 'elected' ? { title: 'Mieux' } : { ownerName: 'CC' }),
      });
    for (const role of ['contributor', 'observer'] as const)
      expect(
        await refusedAct(app, committee.place.as(role), 'editDecision', { decisionId: id, version, title: 'x' }),
      ).toBe('FORBIDDEN');
    const content = { committeeId: committee.id, title: 'x', statement: 'x', visibility: 'territory', toState: false };
    expect(await refusedAct(app, committee.place.as('observer'), 'proposeDecision', content)).toBe('FORBIDDEN');
    expect(await refusedAct(app, committee.place.as('administrator'), 'proposeDecision', content)).toBe('NOT_FOUND');
    expect(await refusedAct(app, lead(), 'editDecision', { decisionId: id, version, title: 'Autre' })).toBe('CONFLICT');
  });

  it('keeps its words once it is in vote, and its owner and days are followed once adopted', async () => {
    const { id, version } = await aConsultation(app, committee);
    expect(await refusedAct(app, lead(), 'editDecision', { decisionId: id, version, statement: 'x' })).toBe(
      'DECISION_STATE_REFUSES',
    );
    const decided = await vote(app, committee, id, 0, 'for');
    expect(
      await refusedAct(app, lead(), 'editDecision', { decisionId: id, version: decided.version, statement: 'x' }),
    ).toBe('DECISION_STATE_REFUSES');
    const owned = await acted(app, lead(), 'editDecision', {
      decisionId: id,
      version: decided.version,
      ownerName: 'Mme Roux',
      reviewOn: '2030-01-01',
    });
    const done = await acted(app, lead(), 'followDecision', {
      decisionId: id,
      version: owned.version,
      doneOn: '2026-01-02',
    });
    expect(done.standing).toBe('applied');
    expect(
      await refusedAct(app, lead(), 'followDecision', { decisionId: id, version: done.version, doneOn: '2090-01-02' }),
    ).toBe('INVALID_INPUT');
  });

  it('is withdrawn with its reason, and its vote ends without outcome', async () => {
    const { id, version } = await aConsultation(app, committee);
    expect(
      await acted(app, lead(), 'withdrawDecision', { decisionId: id, version, because: 'Sans objet.' }),
    ).toMatchObject({ state: 'withdrawn', number: null });
    expect(
      await refusedAct(app, committee.seats[0]!.actor!, 'castVote', {
        decisionId: id,
        committeeSeatId: committee.seats[0]!.id,
        choice: 'for',
      }),
    ).toBe('DECISION_STATE_REFUSES');
  });

  it('comes back on its review day, to those who prepare an agenda, until it is reviewed', async () => {
    const { id } = await aConsultation(app, committee);
    const { version } = await vote(app, committee, id, 0, 'for');
    await app.sql('UPDATE decisions SET review_on = current_date - 1 WHERE id = $1', [id]);
    const due = async () => (await app.app.get(DecisionQueries).toReview(lead(), [committee.id])).map((one) => one.id);
    expect(await due()).toEqual([id]);
    expect(await titles(lead(), { standings: ['to_review'] })).toEqual(['Une décision']);
    const reviewed = await acted(app, lead(), 'reviewDecision', {
      decisionId: id,
      version,
      note: 'Maintenue.',
      nextOn: '2090-01-01',
    });
    expect(reviewed.standing).toBe('to_apply');
    expect(await due()).toEqual([]);
  });
});

describe('a proposal to the State', () => {
  it('is answered by the State alone, with a date and a name', async () => {
    const { id } = await aConsultation(app, committee, { toState: true, visibility: 'shared' });
    const { version } = await vote(app, committee, id, 0, 'for');
    const answer = { decisionId: id, version, answer: 'under_study', text: 'Nous instruisons.' };
    expect(await refusedAct(app, lead(), 'answerProposal', answer)).toBe('FORBIDDEN');
    const state = committee.place.as('regional_reviewer');
    const sent = { ...answer, clientMutationId: anIntent() };
    await acted(app, state, 'answerProposal', sent);
    // Sent again by a line that was cut, after another answer: the first one is not given a second time.
    const retold = { ...answer, version: version + 1, text: 'Nous instruisons, réponse en mai.' };
    await acted(app, state, 'answerProposal', retold);
    expect(await acted(app, state, 'answerProposal', sent)).toMatchObject({ version: version + 2 });
    expect(
      await refusedAct(app, committee.place.as('national_coordinator'), 'answerProposal', { ...answer, text: 'Autre' }),
    ).toBe('CONFLICT');
    const { decision } = await app.data<{ decision: Record<string, unknown> }>(lead(), DECISION, { id });
    expect(decision).toMatchObject({
      stateAnswer: 'under_study',
      stateAnsweredBy: state.name,
      viewerCan: { answer: false },
    });
    const told = await app.sql('SELECT actor_account_id FROM events WHERE subject_id = $1 AND name = $2', [
      id,
      'decision.answered',
    ]);
    expect(told).toEqual([{ actor_account_id: state.accountId }, { actor_account_id: state.accountId }]);
  });

  it('is shared with it', async () => {
    const content = { committeeId: committee.id, title: 'x', statement: 'x', visibility: 'territory', toState: true };
    expect(await refusedAct(app, lead(), 'proposeDecision', content)).toBe('INVALID_INPUT');
  });
});

describe('the register', () => {
  it('names those to whom decisions are entrusted, one who left replaced after the adoption', async () => {
    const { id } = await aConsultation(app, committee, {
      ownerName: 'Léa Martin',
      toState: true,
      visibility: 'shared',
    });
    await aDecision(app, committee, { ownerName: 'Rémi Coudurier' });
    const OWNERS = `query ($territoryId: ID!, $search: String) { decisionOwners(territoryId: $territoryId, search: $search) }`;
    const owners = async (search?: string, who = lead()) =>
      (await app.data<{ decisionOwners: string[] }>(who, OWNERS, { territoryId: committee.place.id, search }))
        .decisionOwners;
    expect(await owners()).toEqual(['Léa Martin', 'Rémi Coudurier']);
    expect(await owners('lea')).toEqual(['Léa Martin']);
    expect(await owners('', committee.place.as('regional_reviewer'))).toEqual([]);
    const { version } = await vote(app, committee, id, 0, 'for');
    await acted(app, lead(), 'editDecision', { decisionId: id, version, ownerName: 'Inès Faure' });
    expect(await titles(lead(), { ownerName: 'Inès Faure', toState: true })).toEqual(['Une décision']);
  });

  it('is searched, filtered and turned page by page', async () => {
    for (const title of ['Rénover la halle', 'École de production', 'Étudier le foncier'])
      await aDecision(app, committee, { title });
    const first = await register(lead());
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await register(lead(), null, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ title }) => title)).toEqual([
      'Étudier le foncier',
      'École de production',
      'Rénover la halle',
    ]);
    expect(await titles(lead(), { search: 'ecole' })).toEqual(['École de production']);
    expect(await titles(lead(), { search: 'halle foncier' })).toEqual([]);
    expect(await titles(lead(), { standings: ['applied'] })).toEqual([]);
    expect(await titles(lead(), { year: 1999 })).toEqual([]);
    expect(await titles(lead(), { committeeId: committee.id, search: 'halle' })).toEqual(['Rénover la halle']);
    expect(await titles(lead(), { committeeId: 'nothing' })).toEqual([]);
  });
});
