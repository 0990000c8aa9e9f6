import { randomUUID } from 'node:crypto';
import { PERSONAS } from '@binome/identity/domain';
import { anActor, type TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aTerritory, startPlansApp, type TestTerritory } from '../testing.js';
import { seedActionPlans } from './seed.js';

let app: TestApp;
let valley: TestTerritory;
let port: TestTerritory;
let country: TestTerritory;
let begun: TestTerritory[];
beforeAll(async () => {
  app = await startPlansApp();
  [valley, port, country] = [await aTerritory(app), await aTerritory(app), await aTerritory(app)];
  begun = [await aTerritory(app), await aTerritory(app), await aTerritory(app)];
  for (const { key, role } of PERSONAS) {
    const id = randomUUID();
    await app.sql(`INSERT INTO accounts (id, version, email, name, persona) VALUES ($1, 1, $2, $3, $4)`, [
      id,
      `${key}@demonstration.example`,
      key === 'contributeur' ? 'Thomas Legrand' : key,
      key,
    ]);
    if (role === 'project_lead') {
      const postingId = randomUUID();
      await app.sql(
        `INSERT INTO postings (id, version, account_id, person_name, territory_ids, starts_on) VALUES ($1, 1, $2, $3, $4, '2024-01-01')`,
        [postingId, id, key, [valley.id, begun[0]?.id]],
      );
      // Jobs know those who came once.
      await app.gql(anActor(role, { id: postingId, territoryIds: [valley.id] }, { accountId: id }), '{ __typename }');
    } else if (['elected', 'industrial', 'contributor', 'observer'].includes(role)) {
      await app.sql(
        `INSERT INTO role_assignments (id, version, account_id, role, territory_ids, starts_on) VALUES ($1, 1, $2, $3, $4, '2024-01-01')`,
        [randomUUID(), id, role, [valley.id]],
      );
    }
  }
});
afterAll(() => app.close());

const seed = () =>
  seedActionPlans(app.app, {
    valley: valley.code,
    port: port.code,
    country: country.code,
    begun: begun.map(({ code }) => code),
  });
const tally = () =>
  app.sql<{ n: number; events: number }>(
    'SELECT (SELECT count(*) FROM actions)::integer AS n, (SELECT count(*) FROM events)::integer AS events',
  );

describe('the demonstration plans', () => {
  it('are written by several people, with every visibility, and a second run changes nothing', async () => {
    await seed();
    const [first] = await tally();
    const perTerritory = await app.sql(
      'SELECT count(*)::integer AS n FROM actions WHERE territory_id = ANY($1) GROUP BY territory_id ORDER BY n',
      [[valley, port, country, ...begun].map(({ id }) => id)],
    );
    expect(perTerritory.map(({ n }) => n)).toEqual([4, 6, 8, 31, 33, 46]);
    expect(await app.sql('SELECT DISTINCT visibility FROM actions ORDER BY 1')).toHaveLength(3);
    const authors = await app.sql('SELECT DISTINCT actor_role FROM events WHERE territory_id = $1 ORDER BY 1', [
      valley.id,
    ]);
    expect(authors.map((row) => row.actor_role)).toEqual(['contributor', 'elected', 'industrial', 'project_lead']);
    const portraits = await app.sql<{ portrait: string }>('SELECT portrait FROM action_plans');
    for (const { portrait } of portraits) expect(portrait).toContain('Données de démonstration');
    const around = await app.sql(
      `SELECT (SELECT count(*) FROM documents)::integer AS documents, (SELECT count(*) FROM saved_views)::integer AS views,
        (SELECT count(*) FROM action_plans WHERE archived_at IS NOT NULL)::integer AS former, (SELECT count(*) FROM action_plans WHERE open_to_territories)::integer AS open,
        (SELECT string_agg(status, ' ') FROM plan_imports) AS imports`,
    );
    expect(around).toEqual([{ documents: 9, views: 5, former: 1, open: 3, imports: 'applied' }]);
    await seed();
    expect(await tally()).toEqual([first]);
  }, 120_000);

  it('go on where they were stopped', async () => {
    const [drafted] = await app.sql<{ id: string }>(
      `SELECT id FROM actions WHERE territory_id = $1 AND title = 'Suivre la fabrication en temps réel chez quinze sous-traitants'`,
      [valley.id],
    );
    await app.sql(`UPDATE actions SET version = 1, objectives = NULL WHERE id = $1`, [drafted?.id]);
    await app.sql(`DELETE FROM intents WHERE result_id = $1 AND command = 'editAction'`, [drafted?.id]);
    const [before] = await tally();
    await seed();
    const [after] = await tally();
    expect(after?.n).toBe(before?.n);
    expect(await app.sql(`SELECT version FROM actions WHERE id = $1`, [drafted?.id])).toEqual([{ version: 2 }]);
  });
});
