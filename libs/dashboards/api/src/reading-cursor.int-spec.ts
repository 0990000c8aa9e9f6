import { randomUUID } from 'node:crypto';
import { anAction, aPlan, aTerritory, type TestTerritory } from '@binome/action-plans/api/testing';
import { UnitOfWork } from '@binome/shared/api';
import { anActor, anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anAccount, homeOf, look, moveWords, startHomesApp } from './testing.js';

const SEEN = 'mutation ($input: MarkHomeInput!) { markHomeSeen(input: $input) { marked } }';
const SHOWN = 'mutation ($input: MarkHomeInput!) { markHomeShown(input: $input) { marked } }';
const SUBJECT_SEEN = 'mutation ($input: MarkSubjectSeenInput!) { markSubjectSeen(input: $input) { marked } }';

describe('where a reader stands', () => {
  let app: TestApp;
  let home: TestTerritory;
  let planId: string;
  let observer: AccountActor;

  beforeAll(async () => {
    app = await startHomesApp();
  });
  beforeEach(async () => {
    home = await aTerritory(app);
    planId = (await aPlan(app, home)).id;
    observer = home.as('observer');
    await look(app, observer);
  });
  afterAll(() => app.close());

  const mark = (document: string, horizon: string, more: object = {}, who = observer) =>
    app.gql(who, document, { input: { clientMutationId: anIntent(), horizon, ...more } });
  const horizonNow = async () => (await homeOf(app, observer)).horizon;
  const told = () => moveWords(app, observer, home.id);
  const laterBy = (hours: number) =>
    app.sql(`UPDATE home_cursors SET shown_at = shown_at - make_interval(hours => $2) WHERE account_id = $1`, [
      observer.accountId,
      hours,
    ]);

  it('keeps what was shown readable during the visit, and knows it at the next one', async () => {
    await anAction(app, home, planId, { title: 'Nouvelle' });
    await mark(SHOWN, await horizonNow());
    expect(await told()).toEqual(['action_added Nouvelle']);
    await laterBy(3);
    expect(await told()).toEqual(['action_added Nouvelle']);
    await anAction(app, home, planId, { title: 'Plus tard' });
    await laterBy(1);
    expect(await told()).toEqual(['action_added Plus tard']);
    await mark(SHOWN, await horizonNow());
    expect(await told()).toEqual(['action_added Plus tard']);
  });

  it('counts as seen what the home told, and nothing that came meanwhile', async () => {
    await anAction(app, home, planId, { title: 'Dite' });
    const horizon = await horizonNow();
    await anAction(app, home, planId, { title: 'Venue entre-temps' });
    await mark(SEEN, horizon);
    expect(await told()).toEqual(['action_added Venue entre-temps']);
  });

  it('loses no change of a transaction that ends late', async () => {
    const action = await anAction(app, home, planId, { title: 'Lente' });
    await look(app, observer);
    const runner = app.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`SELECT set_config('app.reach', 'system', true)`);
    const event = randomUUID();
    await runner.query(
      `INSERT INTO events (id, name, actor_name, origin, territory_id, subject_type, subject_id, subject_version, data, done_at)
       VALUES ($1, 'action.edited', 'Tâche', 'job', $2, 'Action', $3, 2, '{}', now())`,
      [event, home.id, action.id],
    );
    await runner.query(
      `INSERT INTO field_changes (id, event_id, territory_id, subject_type, subject_id, subject_version, field, from_value, to_value)
       VALUES (gen_random_uuid(), $1, $2, 'Action', $3, 2, 'status', '"to_come"', '"paused"')`,
      [event, home.id, action.id],
    );
    await anAction(app, home, planId, { title: 'Rapide' });
    expect(await told()).toEqual(['action_added Rapide']);
    await look(app, observer);
    await runner.commitTransaction();
    await runner.release();
    expect(await told()).toEqual(['status_changed Lente to_come→paused']);
  });

  it('is moved forward by any device, and back by none', async () => {
    const horizons: string[] = [];
    for (let rank = 0; rank < 6; rank += 1) {
      await anAction(app, home, planId, { title: `Action ${rank}` });
      horizons.push(await horizonNow());
    }
    const answers = await Promise.all(
      [...horizons].reverse().flatMap((horizon) => [mark(SEEN, horizon), mark(SHOWN, horizon)]),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await told()).toEqual([]);
    await mark(SEEN, horizons[0] ?? '');
    await laterBy(5);
    expect(await told()).toEqual([]);
  });

  it('is that of one territory when it is named', async () => {
    const other = await aTerritory(app);
    const both = anActor('observer', { territoryIds: [home.id, other.id] });
    await look(app, both);
    await anAction(app, home, planId, { title: 'Ici' });
    await anAction(app, other, (await aPlan(app, other)).id, { title: 'Là' });
    const { horizon } = await homeOf(app, both);
    await mark(SEEN, horizon, { territoryIds: [home.id] }, both);
    expect(await moveWords(app, both, home.id)).toEqual([]);
    expect((await moveWords(app, both, other.id)).sort()).toEqual(['action_added Là', 'plan_begun']);
  });

  it.each(['', 'x', '1:2', `1:${'9'.repeat(19)}:`, '1:2:3,'])('refuses the horizon « %s »', async (horizon) => {
    expect((await mark(SEEN, horizon)).errors[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('refuses a territory of elsewhere, and what is not readable, as if they did not exist', async () => {
    const far = await aTerritory(app);
    const horizon = await horizonNow();
    const secret = await anAction(app, home, planId, { visibility: 'restricted' });
    for (const other of [far.id, randomUUID(), 'x'])
      expect((await mark(SEEN, horizon, { territoryIds: [home.id, other] })).errors[0]?.extensions.code).toBe(
        'NOT_FOUND',
      );
    for (const subject of ['Action', 'Meeting', 'Minutes', 'Decision'])
      for (const subjectId of [secret.id, randomUUID(), 'x']) {
        const input = { clientMutationId: anIntent(), subject, subjectId };
        expect(await app.refusal(observer, SUBJECT_SEEN, { input }), subject).toBe('NOT_FOUND');
      }
  });

  it('gives the same answer to the same look sent again', async () => {
    const input = { clientMutationId: anIntent(), horizon: await horizonNow() };
    const twice = [await app.gql(observer, SEEN, { input }), await app.gql(observer, SEEN, { input })];
    expect(twice.map(({ data }) => data)).toEqual([
      { markHomeSeen: { marked: true } },
      { markHomeSeen: { marked: true } },
    ]);
  });

  it('is nobody else’s to read or move, without any policy', async () => {
    const stranger = home.as('elected');
    await anAccount(app, stranger);
    const unitOfWork = app.app.get(UnitOfWork);
    const seen = await unitOfWork.read(stranger, (manager) => manager.query<unknown[]>('SELECT 1 FROM home_cursors'));
    expect(seen).toEqual([]);
    await unitOfWork.run(stranger, async ({ manager }) => {
      const [, moved] = await manager.query<[unknown, number]>('UPDATE home_cursors SET seen = NULL');
      expect(moved).toBe(0);
    });
    const foreign = unitOfWork.run(stranger, ({ manager }) =>
      manager.query('INSERT INTO home_cursors (account_id, territory_id) VALUES ($1, $2)', [
        observer.accountId,
        home.id,
      ]),
    );
    await expect(foreign).rejects.toThrow('row-level security');
  });
});
