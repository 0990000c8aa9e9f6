import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANONYMOUS, systemActor, type Actor } from '@binome/shared/domain';
import { anActor, TestApp } from '../testing/index.js';
import { createNotes, Note, NotesModule } from '../testing/sample-topic.js';
import { UnitOfWork } from './unit-of-work.js';

/** No policy is asked here: what PostgreSQL alone lets through. */
describe('row-level security, without any policy', () => {
  let app: TestApp;
  let unitOfWork: UnitOfWork;
  const [mine, theirs] = [randomUUID(), randomUUID()];
  const ids: Record<string, string> = {};
  const titlesOf = (actor: Actor) =>
    unitOfWork
      .read(actor, (manager) => manager.find(Note, { order: { title: 'ASC' } }))
      .then((notes) => notes.map((note) => note.title));

  beforeAll(async () => {
    app = await TestApp.start({ imports: [NotesModule], entities: [Note], environment: { DATABASE_POOL: '2' } });
    await createNotes(app);
    unitOfWork = app.app.get(UnitOfWork);
    await unitOfWork.run(systemActor('essai'), async (tx) => {
      for (const [territory, territoryId] of [
        ['mine', mine],
        ['theirs', theirs],
      ] as const) {
        for (const visibility of ['shared', 'territory', 'restricted'] as const) {
          const title = `${territory} ${visibility}`;
          ids[title] = (
            await tx.insert(Note, { version: 1, territoryId, visibility, title, body: null, tags: [], rank: null })
          ).id;
        }
      }
    });
  });
  afterAll(() => app.close());

  const ALL = [
    'mine restricted',
    'mine shared',
    'mine territory',
    'theirs restricted',
    'theirs shared',
    'theirs territory',
  ];
  const cases: [string, () => Actor, string[]][] = [
    [
      'the members of a territory read it whole and nothing else',
      () => anActor('observer', { territoryIds: [mine] }),
      ALL.slice(0, 3),
    ],
    ['a member of none reads nothing', () => anActor('elected', { territoryIds: [] }), []],
    ['an account without capacity reads nothing', () => anActor('elected', {}, { capacity: null }), []],
    ['an administrator reads no content', () => anActor('administrator'), []],
    ['an operator’s agent reads nothing', () => anActor('operator_agent', { operator: 'ademe' }), []],
    [
      'a reviewer reads what its territories share',
      () => anActor('regional_reviewer', { regionCodes: ['28'] }, { stateTerritoryIds: [mine] }),
      ['mine shared'],
    ],
    [
      'a coordinator reads what every territory shares',
      () => anActor('national_coordinator'),
      ['mine shared', 'theirs shared'],
    ],
    ['nobody reads nothing', () => ANONYMOUS, []],
    ['a program reads everything', () => systemActor('essai'), ALL],
  ];
  it.each(cases)('%s', async (_says, actor, expected) => expect(await titlesOf(actor())).toEqual(expected));

  it('writes nothing into another territory: no change, no removal, no new row, no row moved there', async () => {
    const actor = anActor('elected', { territoryIds: [mine] });
    const id = ids['theirs shared'];
    await unitOfWork.run(actor, async (tx) => {
      expect((await tx.manager.update(Note, { version: 1 }, { body: 'à moi' })).affected).toBe(3);
      expect((await tx.manager.delete(Note, { id })).affected).toBe(0);
    });
    await expect(unitOfWork.run(actor, (tx) => tx.load(Note, id ?? ''))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const foreign = {
      version: 1,
      territoryId: theirs,
      visibility: 'shared' as const,
      title: 'intrus',
      body: null,
      tags: [],
      rank: null,
    };
    await expect(unitOfWork.run(actor, (tx) => tx.insert(Note, foreign))).rejects.toThrow('row-level security');
    await expect(
      unitOfWork.run(actor, (tx) => tx.manager.update(Note, { id: ids['mine shared'] }, { territoryId: theirs })),
    ).rejects.toThrow('row-level security');
    expect(
      await app.sql('SELECT title FROM notes WHERE territory_id = $1 AND (body IS NOT NULL OR title = $2)', [
        theirs,
        'intrus',
      ]),
    ).toEqual([]);
  });

  it('lets those who read for the State write nothing at all', async () => {
    await unitOfWork.run(anActor('national_coordinator'), async (tx) => {
      expect((await tx.manager.update(Note, { version: 1 }, { body: 'État' })).affected).toBe(0);
      expect((await tx.manager.delete(Note, { version: 1 })).affected).toBe(0);
    });
  });

  it('shows the history of a territory to its members and to nobody of another', async () => {
    const system = systemActor('essai');
    const changes = [{ field: 'title', from: 'a', to: 'secret de la note' }];
    const event = {
      subjectType: 'Note',
      subjectId: ids['mine shared'] ?? '',
      territoryId: mine,
      version: 2,
      data: { noteId: '' },
      changes,
    };
    await unitOfWork.run(system, (tx) => tx.record('note.edited', event));
    const seen = (actor: Actor, table: string) =>
      unitOfWork
        .read(actor, (manager) => manager.query<unknown[]>(`SELECT 1 FROM ${table}`))
        .then((rows) => rows.length);
    for (const table of ['events', 'field_changes']) {
      expect(await seen(anActor('elected', { territoryIds: [mine] }), table)).toBe(1);
      expect(await seen(anActor('elected', { territoryIds: [theirs] }), table)).toBe(0);
      expect(await seen(ANONYMOUS, table)).toBe(0);
    }
    const rewriting = unitOfWork.run(anActor('elected', { territoryIds: [mine] }), (tx) =>
      tx.manager.query<[unknown, number]>(`UPDATE events SET actor_name = 'autre'`),
    );
    expect((await rewriting)[1]).toBe(0);
  });

  it('gives the next user of a pooled connection nothing of the former one’s scope', async () => {
    const bare = () =>
      app.dataSource.query<{ scope: string | null; notes: number }[]>(
        `SELECT nullif(current_setting('app.own', true), '') AS scope, (SELECT count(*)::integer FROM notes) AS notes`,
      );
    await titlesOf(systemActor('essai'));
    for (let turn = 0; turn < 6; turn += 1) {
      await Promise.all([titlesOf(anActor('elected', { territoryIds: [mine] })), titlesOf(systemActor('essai'))]);
      expect(await Promise.all([bare(), bare()])).toEqual([[{ scope: null, notes: 0 }], [{ scope: null, notes: 0 }]]);
    }
  });

  it('would leak with SET instead of SET LOCAL, so that the test above proves something', async () => {
    const client = new Client({ connectionString: app.database.url });
    await client.connect();
    const count = async (): Promise<number> => Number((await client.query('SELECT count(*) FROM notes')).rows[0].count);
    await client.query(`BEGIN; SELECT set_config('app.reach', 'system', true); COMMIT`);
    expect(await count()).toBe(0);
    await client.query(`BEGIN; SELECT set_config('app.reach', 'system', false); COMMIT`);
    expect(await count()).toBe(6);
    await client.end();
  });

  it('holds for the owner of the tables too', async () => {
    const owner = new Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    expect((await owner.query('SELECT 1 FROM notes')).rowCount).toBe(0);
    await owner.end();
  });

  it('cannot be stepped over by either role', async () => {
    const roles = await app.sql(
      `SELECT rolname FROM pg_roles WHERE rolname IN ('binome_app', 'binome_owner') AND (rolsuper OR rolbypassrls)`,
    );
    expect(roles).toEqual([]);
    const owned = await app.sql(`SELECT relname FROM pg_class WHERE relowner = 'binome_app'::regrole`);
    expect(owned).toEqual([]);
  });

  it('is on, and forced, on every table that names a territory', async () => {
    const open = await app.sql(
      `SELECT table_name FROM information_schema.columns JOIN pg_class ON relname = table_name
       WHERE table_schema = 'public' AND column_name IN ('territory_id', 'territory_ids') AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });
});
