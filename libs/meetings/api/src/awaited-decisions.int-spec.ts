import type { TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aConsultation, aSeatedCommittee, passDeadline, vote } from './decision-testing.js';
import { ConsultationRound } from './consultation.round.js';
import { startMeetingsApp } from './testing.js';

let app: TestApp;
beforeAll(async () => {
  app = await startMeetingsApp();
});
afterAll(() => app.close());

const AWAITED = '{ awaitedDecisions { id reason on territoryName } }';
const awaited = async (who: AccountActor): Promise<string[]> =>
  (await app.data<{ awaitedDecisions: { reason: string }[] }>(who, AWAITED)).awaitedDecisions.map(
    ({ reason }) => reason,
  );

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
    await app.sql('UPDATE decisions SET review_on = current_date - 1 WHERE id = $1', [id]);
    const lapsed = await aConsultation(app, committee);
    await passDeadline(app, lapsed.id);
    await app.app.get(ConsultationRound).make();
    expect(await awaited(committee.place.as('elected'))).toEqual(['review', 'consult_again']);
    expect(await awaited(committee.place.as('contributor'))).toEqual([]);
  });
});
