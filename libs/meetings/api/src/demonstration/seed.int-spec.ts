import { randomUUID } from 'node:crypto';
import { aCommittee, aPlace, type TestPlace } from '@binome/governance/api/testing';
import type { TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMeetingsApp } from '../testing.js';
import { PORT_MEETINGS, VALLEY_MEETINGS } from './demonstration-meetings.js';
import { seedMeetings } from './seed.js';

let app: TestApp;
let valley: TestPlace;
let port: TestPlace;
beforeAll(async () => {
  app = await startMeetingsApp();
  [valley, port] = [await aPlace(app), await aPlace(app)];
  for (const [place, codes] of [
    [valley, ['COPIL', 'COTECH']],
    [port, ['COPIL', 'INDUS']],
  ] as const) {
    const accountId = randomUUID();
    await app.sql(`INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, $2, 'Lucie')`, [
      accountId,
      `${accountId}@demonstration.example`,
    ]);
    await app.sql(
      `INSERT INTO postings (id, version, account_id, person_name, territory_ids, starts_on) VALUES ($1, 1, $2, 'Lucie', $3, '2024-01-01')`,
      [randomUUID(), accountId, [place.id]],
    );
    for (const code of codes) await aCommittee(app, place, { code });
  }
});
afterAll(() => app.close());

it('two territories have a year of committees behind them and one tomorrow, and a second run changes nothing', async () => {
  const seed = () => seedMeetings(app.app, { valley: valley.code, port: port.code });
  await seed();
  const states = await app.sql(
    `SELECT territory_id = $1 AS valley, state, count(*)::integer AS n, bool_and((day > now()::date) = (state = 'convened')) AS "inTime"
     FROM meetings GROUP BY 1, 2 ORDER BY 1 DESC, 2`,
    [valley.id],
  );
  expect(states).toEqual([
    { valley: true, state: 'closed', n: VALLEY_MEETINGS.length - 1, inTime: true },
    { valley: true, state: 'convened', n: 1, inTime: true },
    { valley: false, state: 'closed', n: PORT_MEETINGS.length - 1, inTime: true },
    { valley: false, state: 'convened', n: 1, inTime: true },
  ]);
  const count = () => app.sql(`SELECT count(*)::integer AS n FROM events`);
  const once = await count();
  await seed();
  expect(await count()).toEqual(once);
});
