import { randomUUID } from 'node:crypto';
import type { TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPlace, startGovernanceApp, type TestPlace } from '../testing.js';
import { seedGovernance } from './seed.js';

let app: TestApp;
let story: TestPlace;
let industry: TestPlace;
let port: TestPlace;
let country: TestPlace;
beforeAll(async () => {
  app = await startGovernanceApp();
  [story, industry, port, country] = [await aPlace(app), await aPlace(app), await aPlace(app), await aPlace(app)];
  const more = [
    [port, 'CC 3', '890000001'],
    [country, 'CC 3', '890000002'],
    [country, 'CC 4', '890000003'],
  ] as const;
  for (const [place, name, siren] of more)
    await app.sql(
      `INSERT INTO member_authorities (id, version, territory_id, phase, siren, name, type, nature, vintage, population)
       VALUES ($1, 1, $2, 'phase_2', $3, $4, 'epci', 'CC', 2024, 1000)`,
      [randomUUID(), place.id, siren, name],
    );
  await app.sql(
    `INSERT INTO accounts (id, version, email, name, persona) VALUES ($1, 1, 'lead@demonstration.example', 'Lucie', 'cheffe-de-projet')`,
    [randomUUID()],
  );
});
afterAll(() => app.close());

const seed = () =>
  seedGovernance(app.app, { story: story.code, industry: industry.code, port: port.code, country: country.code });
const tally = () =>
  app.sql(
    `SELECT (SELECT count(*) FROM committees)::integer AS committees, (SELECT count(*) FROM seat_holders)::integer AS holders, (SELECT count(*) FROM events)::integer AS events`,
  );

describe('the demonstration governance', () => {
  it('is of four territories, with people who came and went, and a second run changes nothing', async () => {
    await seed();
    const [first] = await tally();
    expect(first).toMatchObject({ committees: 8 });
    const mandates = await app.sql<{ mandate: string }>(`SELECT mandate FROM committees WHERE code = 'COPIL'`);
    for (const { mandate } of mandates) expect(mandate).toContain('Données de démonstration');
    const before = await app.sql(`SELECT person_name FROM seat_holders WHERE ends_on < '2026-06-30'`);
    expect(before.length).toBeGreaterThan(3);
    const origins = await app.sql(`SELECT DISTINCT origin FROM events WHERE territory_id = $1`, [story.id]);
    expect(origins).toEqual([{ origin: 'seed' }]);
    await seed();
    expect(await tally()).toEqual([first]);
  });

  it('calls for something: vacant seats, a mandate that ends, a newer version of its kit', async () => {
    const query = `query ($code: ID!) { governance(phase: phase_2, code: $code) { alerts { kind } charter { state } kit { changes { key } } } }`;
    const { governance } = await app.data<{
      governance: { alerts: { kind: string }[]; charter: { state: string }[]; kit: { changes: unknown[] } };
    }>(story.as('elected'), query, { code: story.code });
    expect(new Set(governance.alerts.map(({ kind }) => kind))).toEqual(new Set(['vacant', 'term_ending']));
    expect(governance.kit.changes.length).toBeGreaterThan(2);
  });
});
