import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedIdentity } from '@binome/identity/api';
import { UnitOfWork } from '@binome/shared/api';
import { anActor, TestApp } from '@binome/shared/api/testing';
import { territoriesWithoutSessions } from '../testing.js';
import { seedStoryPair, seedTerritories } from './seed.js';
import { DEMONSTRATION_TERRITORIES, STORY_TERRITORY } from './territories.facts.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start(territoriesWithoutSessions);
});
afterAll(() => app.close());

it('the demonstration is written once, labelled, with the pair of the story', async () => {
  const seed = async (): Promise<void> => {
    const ids = await seedTerritories(app.app);
    const territoryId = ids.get(STORY_TERRITORY) ?? '';
    const places = { territoryId, postedTerritoryIds: [territoryId], regionCodes: ['84'] };
    await seedStoryPair(app.app, await seedIdentity(app.app.get(UnitOfWork), places));
  };
  await seed();
  const count = (): Promise<unknown> =>
    app.sql(`SELECT (SELECT count(*)::int FROM territories WHERE is_demonstration) AS territories, (SELECT count(*)::int FROM pair_seats) AS seats,
      (SELECT count(*)::int FROM territory_contacts) AS contacts, (SELECT count(*)::int FROM events) AS events, (SELECT max(version) FROM territories) AS version`);
  const once = await count();
  expect(once).toMatchObject([
    { territories: DEMONSTRATION_TERRITORIES.length, contacts: DEMONSTRATION_TERRITORIES.length },
  ]);
  await seed();
  expect(await count()).toEqual(once);
  const sheet = `{ territory(phase: phase_2, code: "${STORY_TERRITORY}") { isDemonstration population regionsOf { code }
    pair { elected { personName hasAccount } industrial { personName hasAccount } vacantSides } } }`;
  const { territory } = await app.data<{ territory: Record<string, unknown> }>(anActor('national_coordinator'), sheet);
  expect(territory).toMatchObject({
    isDemonstration: true,
    regionsOf: [{ code: '84' }],
    pair: {
      elected: [{ personName: 'Hélène Marchand', hasAccount: true }],
      industrial: [{ personName: 'Karim Benali', hasAccount: true }],
      vacantSides: [],
    },
  });
  expect(territory.population).toBeGreaterThan(10_000);
});
