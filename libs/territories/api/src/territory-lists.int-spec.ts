import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anActor, TestApp } from '@binome/shared/api/testing';
import { type AccountActor } from '@binome/shared/domain';
import { aTerritory, territoriesWithoutSessions, type TestTerritory } from './testing.js';

const LIST = `query ($filter: TerritoryFilterInput, $sort: TerritorySort, $first: Int, $after: String) {
  territories(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount nodes { code name } pageInfo { hasNextPage endCursor } } }`;
interface List {
  territories: {
    totalCount: number;
    nodes: { code: string; name: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('lists of territories through GraphQL', () => {
  let app: TestApp;
  let mine: TestTerritory;
  let other: TestTerritory;
  let lead: AccountActor;
  let neighbour: AccountActor;
  const administrator = anActor('administrator');
  const coordinator = anActor('national_coordinator');

  beforeAll(async () => {
    app = await TestApp.start(territoriesWithoutSessions);
    mine = await aTerritory(app, {
      code: 'ti-8423',
      name: 'Vallée de la Maurienne',
      searchable: 'vallee de la maurienne ti 8423 auvergne rhone alpes savoie',
      sectors: ['metallurgy'],
      departementCodes: ['73'],
    });
    other = await aTerritory(app, {
      code: 'ti-5201',
      name: 'Saint-Nazaire',
      regionCode: '52',
      searchable: 'saint nazaire ti 5201 pays de la loire loire atlantique',
      departementCodes: ['44'],
    });
    await aTerritory(app, { code: 'ti-8423', phase: 'phase_1', name: 'Autre lieu', searchable: 'autre lieu' });
    lead = anActor('project_lead', { territoryIds: [mine.id] });
    neighbour = anActor('elected', { territoryIds: [other.id] });
  });
  afterAll(() => app.close());

  const codesFor = async (actor: AccountActor, filter: object = {}): Promise<string[]> =>
    (await app.data<List>(actor, LIST, { filter })).territories.nodes.map(({ code }) => code);

  it('lists show exactly what may be read', async () => {
    expect(await codesFor(lead)).toEqual(['ti-8423']);
    expect(await codesFor(neighbour)).toEqual(['ti-5201']);
    expect(await codesFor(coordinator, { phase: 'phase_2' })).toEqual(['ti-5201', 'ti-8423']);
    expect(await codesFor(administrator)).toHaveLength(3);
    expect(
      await codesFor(anActor('regional_reviewer', { regionCodes: ['52'] }, { stateTerritoryIds: [other.id] })),
    ).toEqual(['ti-5201']);
    expect(await codesFor(anActor('operator_agent', { operator: 'ademe' }))).toEqual([]);
    expect(await app.refusal(null, LIST)).toBe('UNAUTHENTICATED');
  });

  it("the second wall holds alone: a reviewer's régions give its territories", async () => {
    const [row] = await app.sql<{ ids: string[] }>(`SELECT territory_ids_in_regions(ARRAY['52']) AS ids`);
    expect(row?.ids).toEqual([other.id]);
    const seen = await app.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.reach', 'account', true), set_config('app.own', $1, true)`, [
        mine.id,
      ]);
      return manager.query<{ id: string }[]>('SELECT id FROM territories');
    });
    expect(seen.map(({ id }) => id)).toEqual([mine.id]);
  });

  it.each([
    ['Maurienne', ['ti-8423']],
    ['maurriene', ['ti-8423']],
    ['sain nazer', ['ti-5201']],
    ['SAVOIE', ['ti-8423']],
    ['ti-5201', ['ti-5201']],
    ['zzzzz', []],
    ["'; --", ['ti-5201', 'ti-8423']],
  ])('search forgives accents and typos: %s', async (search, codes) => {
    expect(await codesFor(coordinator, { search, phase: 'phase_2' })).toEqual(codes);
  });

  it('filters, sorts and pages', async () => {
    expect(await codesFor(coordinator, { regionCode: '52' })).toEqual(['ti-5201']);
    expect(await codesFor(coordinator, { sector: 'metallurgy' })).toEqual(['ti-8423']);
    expect(await codesFor(coordinator, { departementCode: '44' })).toEqual(['ti-5201']);
    for (const sort of ['name', 'code', 'population', 'relevance']) {
      const filter = { phase: 'phase_2', search: sort === 'relevance' ? 'vallee' : null };
      const one = await app.data<List>(coordinator, LIST, { filter, sort, first: 1 });
      const total = sort === 'relevance' ? 1 : 2;
      expect(one.territories).toMatchObject({ totalCount: total, pageInfo: { hasNextPage: total > 1 } });
      const two = await app.data<List>(coordinator, LIST, {
        filter,
        sort,
        first: 1,
        after: one.territories.pageInfo.endCursor,
      });
      expect(two.territories.nodes).toHaveLength(total - 1);
      expect(two.territories.nodes[0]?.code).not.toBe(one.territories.nodes[0]?.code);
    }
    expect(await app.refusal(coordinator, LIST, { first: 101 })).toBe('INVALID_INPUT');
    const forged = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url');
    expect(await app.refusal(coordinator, LIST, { sort: 'population', after: forged })).toBe('INVALID_INPUT');
  });

  it('the map holds only what may be read', async () => {
    const map = '{ territoriesMap(phase: phase_2) { code longitude latitude approximate contour } }';
    const { territoriesMap } = await app.data<{
      territoriesMap: { code: string; approximate: boolean; contour: unknown }[];
    }>(lead, map);
    expect(territoriesMap).toMatchObject([{ code: 'ti-8423', approximate: true, contour: null }]);
  });
});
