import { randomUUID } from 'node:crypto';
import { anAction, aPlan } from '@binome/action-plans/api/testing';
import { seedGovernance } from '@binome/governance/api';
import { aPlace, type TestPlace } from '@binome/governance/api/testing';
import type { TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMeetingsApp } from '../testing.js';
import { PORT_YEAR } from './port-meetings.js';
import { seedMeetings } from './seed.js';
import { VALLEY_YEAR } from './valley-meetings.js';

const WEAVING = 'Installer un village d’entreprises dans l’ancien tissage';
const POWER = 'Renforcer l’alimentation électrique de la zone des Îles';

let app: TestApp;
let valley: TestPlace;
let port: TestPlace;
let changed: string;
const seed = () => seedMeetings(app.app, { valley: valley.code, port: port.code });

beforeAll(async () => {
  app = await startMeetingsApp();
  const places = [await aPlace(app), await aPlace(app), await aPlace(app), await aPlace(app)] as const;
  [valley, port] = places;
  const [, , industry, country] = places;
  const accountId = randomUUID();
  await app.sql(
    `INSERT INTO accounts (id, version, email, name, persona) VALUES ($1, 1, 'lead@demonstration.example', 'Lucie', 'cheffe-de-projet')`,
    [accountId],
  );
  for (const { id } of [valley, port])
    await app.sql(
      `INSERT INTO postings (id, version, account_id, person_name, territory_ids, starts_on) VALUES ($1, 1, $2, 'Lucie', $3, '2024-01-01')`,
      [randomUUID(), accountId, [id]],
    );
  for (const [place, name, siren] of [
    [port, 'CC 3', '890000001'],
    [country, 'CC 3', '890000002'],
    [country, 'CC 4', '890000003'],
  ] as const)
    await app.sql(
      `INSERT INTO member_authorities (id, version, territory_id, phase, siren, name, type, nature, vintage, population)
       VALUES ($1, 1, $2, 'phase_2', $3, $4, 'epci', 'CC', 2024, 1000)`,
      [randomUUID(), place.id, siren, name],
    );
  const codes = { story: valley.code, port: port.code, industry: industry.code, country: country.code };
  await seedGovernance(app.app, codes);
  // The pair, which presides: without it no quorum.
  await app.sql(
    `INSERT INTO seat_holders (id, version, territory_id, seat_id, kind, person_name, starts_on)
     SELECT gen_random_uuid(), 1, territory_id, id, 'holder', kit_key, '2024-03-01' FROM committee_seats
     WHERE kit_key LIKE 'pair_%' AND NOT EXISTS (SELECT 1 FROM seat_holders WHERE seat_id = committee_seats.id)`,
  );
  const { id: planId } = await aPlan(app, valley);
  changed = (await anAction(app, valley, planId, { title: WEAVING })).id;
  await anAction(app, valley, planId, { title: POWER, endsOn: '2028-12-31' });
  await seed();
});
afterAll(() => app.close());

it('two territories have a year of committees behind them, with their minutes, and one meeting tomorrow', async () => {
  const states = await app.sql(
    `SELECT territory_id = $1 AS valley, state, count(*)::integer AS n FROM meetings WHERE series_id IS NULL GROUP BY 1, 2 ORDER BY 1 DESC, 2`,
    [valley.id],
  );
  const sealed = (meetings: typeof VALLEY_YEAR.meetings) => meetings.filter(({ record }) => record === 'sealed').length;
  expect(states).toEqual([
    { valley: true, state: 'convened', n: 1 },
    { valley: true, state: 'minutes_approval', n: 1 },
    { valley: true, state: 'sealed', n: sealed(VALLEY_YEAR.meetings) },
    { valley: false, state: 'convened', n: 1 },
    { valley: false, state: 'sealed', n: sealed(PORT_YEAR.meetings) },
  ]);
  const late = await app.sql(
    `SELECT 1 FROM meetings WHERE state = 'sealed' AND NOT (convened_at < opened_at AND opened_at < closed_at AND closed_at < sealed_at AND sealed_at < now())`,
  );
  expect(late).toEqual([]);
  const series = await app.sql(
    `SELECT state, count(*)::integer > 0 AS some FROM meetings WHERE series_id IS NOT NULL GROUP BY state ORDER BY state`,
  );
  expect(series).toEqual([
    { state: 'cancelled', some: true },
    { state: 'draft', some: true },
  ]);
  const called = await app.sql(
    `SELECT count(*) FILTER (WHERE reply IS NOT NULL)::integer > 5 AS replied, count(guest_email)::integer AS guests,
       count(*) FILTER (WHERE sequence IS DISTINCT FROM mailed_sequence)::integer AS "toMail" FROM convocations`,
  );
  expect(called).toEqual([{ replied: true, guests: 2, toMail: 0 }]);
});

it('their decisions are numbered in the year of their meeting, those to the State answered, awaited or studied, one to review, one that changed the plan, one to settle', async () => {
  const decisions = await app.sql<Record<string, unknown>>(
    `SELECT decision.number, decision.state, decision.to_state, decision.state_answer, decision.change_state, decision.decided_on = meeting.day AS "onDay"
     FROM decisions decision JOIN agenda_items item ON item.id = decision.item_id JOIN meetings meeting ON meeting.id = item.meeting_id
     ORDER BY decision.territory_id = $1 DESC, decision.decided_at`,
    [valley.id],
  );
  const told = [...VALLEY_YEAR.meetings, ...PORT_YEAR.meetings].flatMap((meeting) => meeting.decisions ?? []);
  expect(decisions.map(({ state }) => state)).toEqual(told.map(({ against }) => (against ? 'rejected' : 'adopted')));
  for (const { number, onDay } of decisions) {
    expect(number).toMatch(/^(COPIL|INDUS)-\d{4}-0\d$/);
    expect(onDay).toBe(true);
  }
  const answers = decisions.filter((one) => one.to_state).map((one) => one.state_answer);
  expect(answers).toEqual(['taken_up', null, 'under_study']);
  expect(decisions.map((one) => one.change_state).filter((one) => one !== 'none')).toEqual(['applied', 'unsettled']);
  const due = await app.sql(`SELECT 1 FROM decisions WHERE review_on <= now()::date AND state = 'adopted'`);
  expect(due).toHaveLength(1);
  const [action] = await app.sql(`SELECT owner_name FROM actions WHERE id = $1`, [changed]);
  expect(action).toEqual({ owner_name: 'Établissement public foncier' });
  const written = await app.sql(
    `SELECT event.source_type, decision.change_state FROM events event JOIN decisions decision ON decision.id = event.source_id WHERE event.subject_id = $1`,
    [changed],
  );
  expect(written).toEqual([{ source_type: 'Decision', change_state: 'applied' }]);
  const minutes = await app.sql(
    `SELECT jsonb_array_length(item #> '{decisions,0,changes}') AS told FROM minutes, jsonb_array_elements(content -> 'items') AS item WHERE item @? '$.decisions[*].changes'`,
  );
  expect(minutes).toEqual([{ told: 2 }]);
});

it('one meeting tells an agenda that changed since its convocation, and sealed minutes an amendment that was accepted', async () => {
  const told = await app.sql(
    `SELECT meeting.state, jsonb_array_length(meeting.told_agenda) = count(item.id) AS known FROM events event
     JOIN meetings meeting ON meeting.id = event.subject_id JOIN agenda_items item ON item.meeting_id = meeting.id
     WHERE event.name = 'meeting.agenda_told' GROUP BY meeting.id`,
  );
  expect(told).toEqual([{ state: 'convened', known: true }]);
  const amended = await app.sql(
    `SELECT meeting.state, item.outcome = amendment.after AS said, amendment.answer, amendment.at < amendment.answered_at
         AND amendment.answered_at < (SELECT min(at) FROM minutes_approvals WHERE meeting_id = meeting.id) AS "inTime"
     FROM minutes_amendments amendment JOIN agenda_items item ON item.id = amendment.item_id JOIN meetings meeting ON meeting.id = amendment.meeting_id`,
  );
  expect(amended).toEqual([{ state: 'sealed', said: true, answer: 'accepted', inTime: true }]);
});

it('one committee is asked in writing: some seats have answered, others not, nobody was written to', async () => {
  const [open] = await app.sql<Record<string, unknown>>(
    `SELECT decision.state, decision.territory_id, ballot.deadline > now() AS open, jsonb_array_length(ballot.facts #> '{room,presences}') AS asked,
       (SELECT count(*)::integer FROM votes WHERE ballot_id = ballot.id) AS cast
     FROM ballots ballot JOIN decisions decision ON decision.id = ballot.decision_id WHERE ballot.mode = 'consultation'`,
  );
  expect(open).toMatchObject({ state: 'voting', territory_id: valley.id, open: true });
  expect(open?.cast).toBeGreaterThan(0);
  expect(open?.asked).toBeGreaterThan(Number(open?.cast));
});

it('a second run changes nothing', async () => {
  const count = () => app.sql(`SELECT count(*)::integer AS n FROM events`);
  const once = await count();
  await seed();
  expect(await count()).toEqual(once);
});
