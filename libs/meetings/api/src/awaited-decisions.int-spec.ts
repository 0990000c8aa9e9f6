import { localDay } from '@binome/meetings/domain';
import type { TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acted, aConsultation, aDecision, aSeatedCommittee, passDeadline, vote } from './decision-testing.js';
import { ConsultationRound } from './consultation.round.js';
import { startMeetingsApp } from './testing.js';

let app: TestApp;
beforeAll(async () => {
  app = await startMeetingsApp();
});
afterAll(() => app.close());

const AWAITED =
  'query ($first: Int! = 50, $after: String) { awaitedDecisions(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id reason on territoryName } } }';
interface Awaited {
  awaitedDecisions: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: { id: string; reason: string; on: string | null }[];
  };
}
const page = async (who: AccountActor, asked: Record<string, unknown> = {}) =>
  (await app.data<Awaited>(who, AWAITED, asked)).awaitedDecisions;
const awaited = async (who: AccountActor): Promise<string[]> => (await page(who)).nodes.map(({ reason }) => reason);

describe('decisions that wait for somebody', () => {
  it('wait for the seats that were asked, until they answer', async () => {
    const committee = await aSeatedCommittee(app, { members: 3 });
    const { id } = await aConsultation(app, committee, { visibility: 'restricted' });
    const [first, second] = committee.seats.map(({ actor }) => actor as AccountActor);
    expect(await awaited(first!)).toEqual(['vote']);
    await vote(app, committee, id, 0, 'for');
    expect(await awaited(first!)).toEqual([]);
    expect(await awaited(second!)).toEqual(['vote']);
    expect(await awaited(committee.place.as('observer'))).toEqual([]);
    expect(await awaited(committee.place.as('project_lead'))).toEqual([]);
  });

  it('wait for the State, for a review, and for another consultation', async () => {
    const committee = await aSeatedCommittee(app, { members: 1 });
    const proposal = { toState: true, visibility: 'shared' };
    const { id } = await aConsultation(app, committee, proposal);
    await vote(app, committee, id, 0, 'for');
    const state = committee.place.as('regional_reviewer');
    expect(await awaited(state)).toEqual(['answer']);
    const { version } = (await app.sql<{ version: number }>('SELECT version FROM decisions WHERE id = $1', [id]))[0]!;
    const studied = { decisionId: id, version, answer: 'under_study', text: 'Nous instruisons.' };
    await acted(app, state, 'answerProposal', studied);
    expect(await awaited(state)).toEqual(['under_study']);
    await acted(app, state, 'answerProposal', { ...studied, version: version + 1, answer: 'declined' });
    expect(await awaited(state)).toEqual([]);
    await app.sql('UPDATE decisions SET review_on = current_date - 1 WHERE id = $1', [id]);
    const lapsed = await aConsultation(app, committee);
    await passDeadline(app, lapsed.id);
    await app.app.get(ConsultationRound).make();
    expect(await awaited(committee.place.as('elected'))).toEqual(['review', 'consult_again']);
    expect(await awaited(committee.place.as('contributor'))).toEqual([]);
  });

  it('are turned page by page, by reason then by date, and counted whole', async () => {
    const committee = await aSeatedCommittee(app, { members: 1 });
    const state = committee.place.as('regional_reviewer');
    const days = ['2026-03-02', '2026-03-01', '2026-03-03'];
    for (const day of days) {
      const { id } = await aConsultation(app, committee, { toState: true, visibility: 'shared' });
      await vote(app, committee, id, 0, 'for');
      await app.sql('UPDATE decisions SET decided_on = $2 WHERE id = $1', [id, day]);
    }
    const first = await page(state, { first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await page(state, { first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...second.nodes].map(({ on }) => on)).toEqual([...days].sort());
  });

  it('are told by the day of their territory, overseas too', async () => {
    const committee = await aSeatedCommittee(app, { members: 1 });
    await app.sql(`UPDATE territories SET departement_codes = '{973}' WHERE id = $1`, [committee.place.id]);
    const { id, version } = await aDecision(app, committee);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    // The last minute of that day in Cayenne, where Paris is already the day after.
    const deadline = new Date(Date.parse(`${tomorrow}T23:59:00Z`) + 3 * 3_600_000).toISOString();
    await acted(app, committee.place.as('project_lead'), 'openConsultation', { decisionId: id, version, deadline });
    const seat = committee.seats[0]?.actor as AccountActor;
    expect((await page(seat)).nodes).toMatchObject([{ id, reason: 'vote', on: tomorrow }]);
    const ofYear = `query ($territoryId: ID!, $id: ID!) { decisionYears(territoryId: $territoryId) decision(decisionId: $id) { timeZone } }`;
    await app.sql(`UPDATE decisions SET created_at = '2026-01-01T01:00:00Z' WHERE id = $1`, [id]);
    const register = await app.data<object>(seat, ofYear, { territoryId: committee.place.id, id });
    expect(register).toEqual({ decisionYears: [2025], decision: { timeZone: 'America/Cayenne' } });
  });

  it('are asked of who sits on the day of the territory, be it another one in Paris', async () => {
    const committee = await aSeatedCommittee(app, { members: 2 });
    const { id } = await aConsultation(app, committee, { visibility: 'restricted' });
    const [now, paris] = [new Date(), localDay(new Date(), 'Europe/Paris')];
    // At any hour it is already tomorrow in one of them, or still yesterday in the other.
    const zone = ['Pacific/Kiritimati', 'Pacific/Midway'].find((one) => localDay(now, one) !== paris) ?? '';
    const seat = committee.seats[0]?.actor as AccountActor;
    const sitting = async (day: string) => {
      const days = 'UPDATE seat_holders SET starts_on = $2, ends_on = $2 WHERE account_id = $1';
      await app.sql(days, [seat.accountId, day]);
    };
    await app.sql('UPDATE decisions SET time_zone = $2 WHERE id = $1', [id, zone]);
    const read = 'query ($id: ID!) { decision(decisionId: $id) { id } }';
    await sitting(paris);
    expect((await page(seat)).nodes).toEqual([]);
    expect(await app.refusal(seat, read, { id })).toBe('NOT_FOUND');
    await sitting(localDay(now, zone));
    expect((await page(seat)).nodes).toMatchObject([{ id, reason: 'vote' }]);
    await vote(app, committee, id, 0, 'for');
    expect((await page(seat)).nodes).toEqual([]);
  });
});
