import { aPerson } from '@binome/identity/api/testing';
import type { TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aCommittee,
  aHolder,
  aMember,
  aPlace,
  aSeat,
  eventsOf,
  problems,
  refused,
  startGovernanceApp,
  written,
  type TestPlace,
} from './testing.js';

const SEATS = `query ($id: ID!, $on: LocalDate) { committee(committeeId: $id) { seats(on: $on) {
  id body voting holder { personName } substitutes { personName } holders { personName startsOn endsOn } } colleges { id name minimum } } }`;
interface Seat {
  id: string;
  body: string;
  holder: { personName: string } | null;
  substitutes: { personName: string }[];
  holders: { personName: string; startsOn: string; endsOn: string | null }[];
}

let app: TestApp;
let home: TestPlace;
let far: TestPlace;
let committeeId: string;
beforeAll(async () => {
  app = await startGovernanceApp();
  far = await aPlace(app);
});
beforeEach(async () => {
  home = await aPlace(app);
  committeeId = (await aCommittee(app, home)).id;
});
afterAll(() => app.close());

const lead = () => home.as('project_lead');
const seatsOn = async (on: string | null = null): Promise<Seat[]> =>
  (await app.data<{ committee: { seats: Seat[] } }>(home.as('observer'), SEATS, { id: committeeId, on })).committee
    .seats;
const namesOn = async (on: string) => (await seatsOn(on)).map(({ holder }) => holder?.personName ?? null);

describe('who sat on a day', () => {
  it('is answered from the history, at the boundary days', async () => {
    const seat = await aSeat(app, home, committeeId);
    await aHolder(app, home, seat, { personName: 'Anne Première' });
    await aHolder(app, home, seat, { personName: 'Denis Suppléant', kind: 'substitute', endsOn: '2026-03-03' });
    await aHolder(app, home, seat, { personName: 'Bruno Second', startsOn: '2026-03-03' });
    expect(await namesOn('2023-12-31')).toEqual([]);
    expect(await namesOn('2024-01-01')).toEqual(['Anne Première']);
    expect(await namesOn('2026-03-02')).toEqual(['Anne Première']);
    const [on] = await seatsOn('2026-03-03');
    expect(on).toMatchObject({
      holder: { personName: 'Bruno Second' },
      substitutes: [{ personName: 'Denis Suppléant' }],
    });
    expect((await seatsOn('2026-03-04'))[0]?.substitutes).toEqual([]);
    expect(on?.holders.filter(({ personName }) => personName === 'Anne Première')).toEqual([
      { personName: 'Anne Première', startsOn: '2024-01-01', endsOn: '2026-03-02' },
    ]);
  });

  it('leaves out seats that were not there yet, or no longer', async () => {
    const seat = await aSeat(app, home, committeeId, { startsOn: '2025-01-01', endsOn: '2025-12-31' });
    expect(await seatsOn('2024-12-31')).toEqual([]);
    expect((await seatsOn('2025-12-31')).map(({ id }) => id)).toEqual([seat]);
    expect(await seatsOn('2026-01-01')).toEqual([]);
    expect((await seatsOn()).map(({ id }) => id)).toEqual([seat]);
  });
});

describe('naming on a seat', () => {
  it('refuses days already held, names outside the term, and accounts of nobody in the territory', async () => {
    const seat = await aSeat(app, home, committeeId, { endsOn: '2026-12-31' });
    await aHolder(app, home, seat, { startsOn: '2026-01-01' });
    const name = (given: object) => ({
      ...{ committeeSeatId: seat, kind: 'holder', personName: 'Bruno', startsOn: '2026-03-03' },
      ...given,
    });
    expect(await refused(app, lead(), 'appointSeatHolder', name({ startsOn: '2026-01-01' }))).toBe('SEAT_HELD_THEN');
    expect(await refused(app, lead(), 'appointSeatHolder', name({ endsOn: '2026-04-01' }))).toBe('SEAT_HELD_THEN');
    expect(await problems(app, lead(), 'appointSeatHolder', name({ startsOn: '2027-01-01' }))).toEqual([
      'startsOn:after_the_seat',
    ]);
    const foreign = far.as('contributor');
    await aMember(app, far.id, foreign);
    expect(await problems(app, lead(), 'appointSeatHolder', name({ accountId: foreign.accountId }))).toEqual([
      'accountId:not_of_the_territory',
    ]);
    expect(await namesOn('2026-03-03')).toEqual(['Anne Première']);
  });

  it('accepts a member by its account, and a substitute once on the same days', async () => {
    const seat = await aSeat(app, home, committeeId);
    const member = home.as('contributor');
    await aMember(app, home.id, member);
    const named = { kind: 'substitute', personName: member.name, accountId: member.accountId };
    await aHolder(app, home, seat, named);
    const again = { committeeSeatId: seat, ...named, personName: 'Autrement écrit', startsOn: '2026-01-01' };
    expect(await refused(app, lead(), 'appointSeatHolder', again)).toBe('SEAT_HELD_THEN');
    await aHolder(app, home, seat, { kind: 'substitute', personName: 'Quelqu’un d’autre' });
  });

  it('by two people at once leaves one holder a day', async () => {
    const seat = await aSeat(app, home, committeeId);
    const name = (personName: string, role: 'elected' | 'industrial') =>
      written(app, home.as(role), 'appointSeatHolder', {
        ...{ committeeSeatId: seat, kind: 'holder', personName, startsOn: '2026-03-03' },
      });
    const both = await Promise.allSettled([name('Anne', 'elected'), name('Bruno', 'industrial')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await app.sql('SELECT 1 FROM seat_holders WHERE seat_id = $1', [seat])).toHaveLength(1);
  });

  it('is edited within the days left by the others, taken back when it was a mistake, and told', async () => {
    const seat = await aSeat(app, home, committeeId);
    const anne = await aHolder(app, home, seat, { endsOn: '2025-12-31' });
    const bruno = await aHolder(app, home, seat, { personName: 'Bruno', startsOn: '2026-03-03' });
    const on = { seatHolderId: anne.id, version: anne.version };
    expect(await refused(app, lead(), 'editSeatHolder', { ...on, endsOn: '2026-03-03' })).toBe('SEAT_HELD_THEN');
    await written(app, lead(), 'editSeatHolder', { ...on, endsOn: '2026-03-02', personName: 'Anne Corrigée' });
    expect(await namesOn('2026-03-02')).toEqual(['Anne Corrigée']);
    await written(app, lead(), 'removeSeatHolder', { seatHolderId: bruno.id });
    expect(await namesOn('2026-03-03')).toEqual([null]);
    expect((await eventsOf(app, bruno.id)).map(({ name }) => name)).toEqual([
      'seat_holder.appointed',
      'seat_holder.removed',
    ]);
    expect((await eventsOf(app, anne.id)).at(-1)?.changes).toMatchObject({ endsOn: ['2025-12-31', '2026-03-02'] });
  });
});

describe('a seat', () => {
  it('is of a college of its committee and of a member of its territory', async () => {
    const other = await aCommittee(app, home);
    const college = await written(app, lead(), 'addCollege', { committeeId: other.id, name: 'Élus', minimum: 3 });
    const seat = {
      committeeId,
      bodyKind: 'member_authority',
      body: 'CC',
      voting: true,
      chair: false,
      startsOn: '2024-01-01',
    };
    const wrong = { ...seat, collegeId: college.writtenId, memberSiren: far.sirens[0] };
    expect(await problems(app, lead(), 'addCommitteeSeat', wrong)).toEqual([
      'collegeId:unknown_college',
      'memberSiren:unknown_authority',
    ]);
    const right = { ...seat, committeeId: other.id, collegeId: college.writtenId, memberSiren: home.sirens[0] };
    const { writtenId } = await written(app, lead(), 'addCommitteeSeat', right);
    expect(await refused(app, lead(), 'removeCollege', { collegeId: college.writtenId })).toBe('COLLEGE_NOT_EMPTY');
    const edit = { committeeSeatId: writtenId, version: 1, collegeId: null };
    await written(app, lead(), 'editCommitteeSeat', edit);
    await written(app, lead(), 'removeCollege', { collegeId: college.writtenId });
  });

  it('that was held is ended, one that never was is removed', async () => {
    const [held, never] = [await aSeat(app, home, committeeId), await aSeat(app, home, committeeId)];
    await aHolder(app, home, held);
    expect(await refused(app, lead(), 'removeCommitteeSeat', { committeeSeatId: held })).toBe('SEAT_HAS_HISTORY');
    await written(app, lead(), 'removeCommitteeSeat', { committeeSeatId: never });
    await written(app, lead(), 'editCommitteeSeat', { committeeSeatId: held, version: 1, endsOn: '2026-03-03' });
    expect(await namesOn('2026-03-03')).toEqual(['Anne Première']);
    expect(await namesOn('2026-03-04')).toEqual([]);
  });

  it('is changed by the pair and the project lead alone, and by nobody once its committee is removed', async () => {
    const seat = await aSeat(app, home, committeeId);
    const holder = await aHolder(app, home, seat);
    const acts: [string, Record<string, unknown>][] = [
      ['editCommitteeSeat', { committeeSeatId: seat, version: 1, body: 'Autre' }],
      ['removeCommitteeSeat', { committeeSeatId: seat }],
      ['appointSeatHolder', { committeeSeatId: seat, kind: 'substitute', personName: 'X', startsOn: '2024-01-01' }],
      ['editSeatHolder', { seatHolderId: holder.id, version: 1, personName: 'Autre' }],
      ['removeSeatHolder', { seatHolderId: holder.id }],
      ['addCollege', { committeeId, name: 'Collège', minimum: 0 }],
    ];
    for (const [command, input] of acts) {
      for (const role of ['contributor', 'observer', 'regional_reviewer', 'national_coordinator'] as const)
        expect(await refused(app, home.as(role), command, input)).toBe('FORBIDDEN');
      for (const stranger of [far.as('elected'), home.as('administrator'), home.as('operator_agent')])
        expect(await refused(app, stranger, command, input)).toBe('NOT_FOUND');
    }
    await written(app, lead(), 'removeCommittee', { committeeId, version: 1 });
    for (const [command, input] of acts) expect(await refused(app, lead(), command, input)).toBe('COMMITTEE_REMOVED');
  });

  it('costs the same number of statements however many there are', async () => {
    const statements = async (): Promise<number> => {
      const runner = app.dataSource;
      const before = await app.sql<{ n: number }>(
        `SELECT count(*)::integer AS n FROM committee_seats WHERE committee_id = $1`,
        [committeeId],
      );
      expect(before[0]?.n).toBeGreaterThan(0);
      let asked = 0;
      const create = runner.createQueryRunner.bind(runner);
      runner.createQueryRunner = (...args) => {
        const made = create(...args);
        const query = made.query.bind(made);
        made.query = (...all: Parameters<typeof query>) => {
          asked += 1;
          return query(...all);
        };
        return made;
      };
      await seatsOn('2026-03-03');
      runner.createQueryRunner = create;
      return asked;
    };
    await aHolder(app, home, await aSeat(app, home, committeeId));
    const one = await statements();
    for (let rank = 0; rank < 10; rank += 1) await aHolder(app, home, await aSeat(app, home, committeeId));
    expect(await statements()).toBe(one);
    expect(one).toBeGreaterThan(2);
    expect(one).toBeLessThanOrEqual(10);
  });
});

describe('the address of a person without account', () => {
  const ADDRESSES = 'query ($id: ID!) { committee(committeeId: $id) { seats { holders { email } } } }';
  const read = async (role: 'project_lead' | 'elected' | 'contributor' | 'observer') => {
    const { committee } = await app.data<{ committee: { seats: { holders: { email: string | null }[] }[] } }>(
      home.as(role),
      ADDRESSES,
      { id: committeeId },
    );
    return committee.seats[0]?.holders[0]?.email;
  };

  it('is for those who edit the governance, in no history, and gone once the person has an account', async () => {
    const { id, version } = await aHolder(app, home, await aSeat(app, home, committeeId), {
      email: ' Samir@Exemple.fr',
    });
    expect(await Promise.all((['project_lead', 'elected', 'contributor', 'observer'] as const).map(read))).toEqual([
      'samir@exemple.fr',
      'samir@exemple.fr',
      null,
      null,
    ]);
    const edited = { seatHolderId: id, version };
    await written(app, lead(), 'editSeatHolder', { ...edited, email: 'hadji@exemple.fr' });
    expect(await read('project_lead')).toBe('hadji@exemple.fr');
    expect(await refused(app, lead(), 'editSeatHolder', { ...edited, version: 2, email: 'hadji' })).toBe(
      'INVALID_INPUT',
    );
    expect(JSON.stringify(await eventsOf(app, id))).not.toContain('exemple.fr');
    const { accountId } = await aPerson(app, 'contributor', { territoryIds: [home.id] });
    await written(app, lead(), 'editSeatHolder', { ...edited, version: 2, accountId });
    expect(await read('project_lead')).toBeNull();
  });
});
