import { anActor, anIntent, type TestApp } from '@binome/shared/api/testing';
import { decide, type DecisionFacts } from '@binome/governance/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BallotClosing } from './ballot-closing.js';
import {
  aConsultation,
  acted,
  aDecision,
  aSeatedCommittee,
  consult,
  passDeadline,
  refusedAct,
  vote,
} from './decision-testing.js';
import { startMeetingsApp } from './testing.js';

let app: TestApp;
beforeAll(async () => {
  app = await startMeetingsApp();
});
afterAll(() => app.close());

const closing = () => app.app.get(BallotClosing);
const SEATS = `query ($id: ID!) { decision(decisionId: $id) { state number ballot { outcome certain mode method closedAt
  reasons { code met figures } quorum { code met figures } seats { seatId body person choice reason recordedBy viewerVotes viewerRecords } } } }`;
interface Shown {
  decision: {
    state: string;
    number: string | null;
    ballot: {
      outcome: string;
      quorum: { code: string; met: boolean; figures: object }[];
      seats: {
        seatId: string;
        person: string;
        choice: string | null;
        recordedBy: string | null;
        viewerVotes: boolean;
        viewerRecords: boolean;
      }[];
    };
  };
}

describe('a written consultation', () => {
  it('is decided as soon as its outcome is certain, numbered, and keeps what it follows from', async () => {
    const committee = await aSeatedCommittee(app, { members: 3 });
    const { id } = await aConsultation(app, committee);
    expect(await vote(app, committee, id, 0, 'for')).toMatchObject({ state: 'voting', number: null });
    const year = new Date().getFullYear();
    const decided = await vote(app, committee, id, 1, 'for');
    expect(decided).toMatchObject({ state: 'adopted', standing: 'to_apply', number: `${committee.code}-${year}-01` });
    expect(
      await refusedAct(app, committee.seats[2]!.actor!, 'castVote', {
        decisionId: id,
        committeeSeatId: committee.seats[2]!.id,
        choice: 'against',
      }),
    ).toBe('DECISION_STATE_REFUSES');
    const [kept] = await app.sql<{ closing_facts: DecisionFacts; outcome: string }>(
      'SELECT closing_facts, outcome FROM ballots WHERE decision_id = $1',
      [id],
    );
    expect(decide(kept!.closing_facts).outcome).toBe(kept!.outcome);
  });

  it('ends at its deadline by the clock of PostgreSQL, silence saying yes under consent', async () => {
    const committee = await aSeatedCommittee(app, { members: 3, method: 'consent' });
    const { id } = await aConsultation(app, committee);
    await vote(app, committee, id, 0, 'for');
    expect(await closing().closeWhenSettled(id)).toBe(false);
    await passDeadline(app, id);
    expect(
      await refusedAct(app, committee.seats[1]!.actor!, 'castVote', {
        decisionId: id,
        committeeSeatId: committee.seats[1]!.id,
        choice: 'for',
      }),
    ).toBe('VOTE_OVER');
    expect(await closing().closeWhenSettled(id)).toBe(true);
    expect(await closing().closeWhenSettled(id)).toBe(false);
    const { decision } = await app.data<Shown>(committee.place.as('observer'), SEATS, { id });
    expect(decision).toMatchObject({ state: 'adopted', ballot: { outcome: 'adopted' } });
    expect(decision.ballot.seats.map(({ choice }) => choice)).toEqual(['for', null, null]);
  });

  it('without enough answers decides nothing, takes no number, and may be opened again', async () => {
    const committee = await aSeatedCommittee(app, { members: 4 });
    const { id } = await aConsultation(app, committee);
    await vote(app, committee, id, 0, 'for');
    await passDeadline(app, id);
    await closing().closeWhenSettled(id);
    const lead = committee.place.as('project_lead');
    const [row] = await app.sql<{ state: string; version: number; number: string | null }>(
      'SELECT state, version, number FROM decisions WHERE id = $1',
      [id],
    );
    expect(row).toMatchObject({ state: 'no_quorum', number: null });
    await consult(app, committee, { id, version: row!.version });
    const { decision } = await app.data<Shown>(lead, SEATS, { id });
    expect(decision.ballot.seats.map(({ choice }) => choice)).toEqual([null, null, null, null]);
  });

  it('names the college whose quorum it asks for', async () => {
    const committee = await aSeatedCommittee(app);
    const [college] = await app.sql<{ id: string }>(
      `INSERT INTO colleges (id, committee_id, territory_id, version, name, minimum)
       SELECT gen_random_uuid(), id, territory_id, 1, 'Industriels', 2 FROM committees WHERE id = $1 RETURNING id`,
      [committee.id],
    );
    await app.sql('UPDATE committee_seats SET college_id = $1 WHERE id = $2', [college!.id, committee.seats[0]!.id]);
    const { id } = await aConsultation(app, committee);
    const { decision } = await app.data<Shown>(committee.place.as('project_lead'), SEATS, { id });
    expect(decision.ballot.quorum.find(({ code }) => code === 'college')).toEqual({
      ...{ code: 'college', met: false },
      figures: { college: 'Industriels', attending: 0, needed: 2 },
    });
  });

  it('is not closed by hand while it goes on', async () => {
    const committee = await aSeatedCommittee(app);
    const { id, version } = await aConsultation(app, committee);
    expect(await refusedAct(app, committee.place.as('elected'), 'closeVote', { decisionId: id, version })).toBe(
      'VOTE_NOT_OVER',
    );
  });

  it.each([
    ['59 minutes', 59 / 60],
    ['61 days', 61 * 24],
  ])('of %s is refused', async (_case, hours) => {
    const committee = await aSeatedCommittee(app);
    const { id, version } = await aDecision(app, committee);
    const deadline = new Date(Date.now() + hours * 3_600_000).toISOString();
    const lead = committee.place.as('project_lead');
    expect(await refusedAct(app, lead, 'openConsultation', { decisionId: id, version, deadline })).toBe(
      'INVALID_INPUT',
    );
  });

  it('asks nobody when no seat is held', async () => {
    const committee = await aSeatedCommittee(app, { members: 0 });
    const { id, version } = await aDecision(app, committee);
    const deadline = new Date(Date.now() + 86_400_000).toISOString();
    const lead = committee.place.as('project_lead');
    expect(await refusedAct(app, lead, 'openConsultation', { decisionId: id, version, deadline })).toBe(
      'NOBODY_TO_VOTE',
    );
  });
});

describe('the vote of a seat', () => {
  it('is cast once, even sent twice, from two devices, at the same time', async () => {
    const committee = await aSeatedCommittee(app, { members: 3 });
    const { id } = await aConsultation(app, committee);
    const [seat] = committee.seats;
    const input = { decisionId: id, committeeSeatId: seat!.id, choice: 'for', clientMutationId: anIntent() };
    await Promise.all([1, 2, 3].map(() => acted(app, seat!.actor!, 'castVote', input)));
    await Promise.all([1, 2, 3].map(() => vote(app, committee, id, 0, 'for')));
    const [count] = await app.sql<{ count: number }>(
      'SELECT count(*)::integer AS count FROM votes WHERE seat_id = $1',
      [seat!.id],
    );
    expect(count?.count).toBe(1);
    const told = await app.sql('SELECT 1 FROM events WHERE subject_id = $1 AND name = $2', [id, 'decision.vote_cast']);
    expect(told).toHaveLength(1);
    expect(
      await refusedAct(app, seat!.actor!, 'castVote', { decisionId: id, committeeSeatId: seat!.id, choice: 'against' }),
    ).toBe('VOTE_ALREADY_CAST');
  });

  it('belongs to who holds it that day; it is recorded for those without account alone', async () => {
    const committee = await aSeatedCommittee(app, { members: 1, names: 1 });
    const { id } = await aConsultation(app, committee);
    const [member, named] = committee.seats;
    const lead = committee.place.as('project_lead');
    const on = (seatId: string) => ({ decisionId: id, committeeSeatId: seatId, choice: 'for' });
    expect(await refusedAct(app, lead, 'castVote', on(member!.id))).toBe('VOTE_NOT_YOURS');
    expect(await refusedAct(app, member!.actor!, 'castVote', on(named!.id))).toBe('FORBIDDEN');
    expect(await refusedAct(app, committee.place.as('contributor'), 'castVote', on(member!.id))).toBe('FORBIDDEN');
    const { decision } = await app.data<Shown>(lead, SEATS, { id });
    expect(decision.ballot.seats.map(({ viewerVotes, viewerRecords }) => [viewerVotes, viewerRecords])).toEqual([
      [false, false],
      [false, true],
    ]);
    await acted(app, lead, 'castVote', on(named!.id));
    const after = (await app.data<Shown>(lead, SEATS, { id })).decision.ballot.seats[1];
    expect(after).toMatchObject({ choice: 'for', person: 'Personne 2', recordedBy: lead.name });
  });

  it('says why when it objects', async () => {
    const committee = await aSeatedCommittee(app, { members: 2, method: 'consent' });
    const { id } = await aConsultation(app, committee);
    const [seat] = committee.seats;
    const against = { decisionId: id, committeeSeatId: seat!.id, choice: 'against' };
    expect(await refusedAct(app, seat!.actor!, 'castVote', against)).toBe('INVALID_INPUT');
    expect(await refusedAct(app, seat!.actor!, 'castVote', { ...against, reason: '  ' })).toBe('INVALID_INPUT');
    expect(await vote(app, committee, id, 0, 'against', 'Le budget manque.')).toMatchObject({ state: 'rejected' });
  });

  it('of another committee, or of nobody, is refused', async () => {
    const committee = await aSeatedCommittee(app);
    const other = await aSeatedCommittee(app, { place: committee.place });
    const { id } = await aConsultation(app, committee);
    const input = { decisionId: id, committeeSeatId: other.seats[0]!.id, choice: 'for' };
    expect(await refusedAct(app, other.seats[0]!.actor!, 'castVote', input)).toBe('VOTE_NOT_YOURS');
    expect(await refusedAct(app, anActor('elected', { territoryIds: [] }), 'castVote', input)).toBe('NOT_FOUND');
  });
});

describe('the numbers of decisions', () => {
  it('follow each other without gap when many are decided at once', async () => {
    const committee = await aSeatedCommittee(app, { members: 1 });
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await aConsultation(app, committee)).id));
    await Promise.all(ids.map((id, rank) => vote(app, committee, id, 0, rank % 2 ? 'for' : 'against')));
    const rows = await app.sql<{ number: string }>(
      'SELECT number FROM decisions WHERE committee_id = $1 ORDER BY number',
      [committee.id],
    );
    const year = new Date().getFullYear();
    expect(rows.map(({ number }) => number)).toEqual(ids.map((_, rank) => `${committee.code}-${year}-0${rank + 1}`));
  });
});
