import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemActor, type Actor } from '@binome/shared/domain';
import { anActor, anIntent, TestApp } from '../testing/index.js';
import { createNotes, Note, NotesModule, NotesService, type EditNote } from '../testing/sample-topic.js';
import { UnitOfWork } from './unit-of-work.js';

describe('an edit', () => {
  let app: TestApp;
  let id: string;
  const territoryId = randomUUID();
  const claire = anActor('elected', { territoryIds: [territoryId] }, { name: 'Claire Élue' });
  const hugo = anActor('elected', { territoryIds: [territoryId] }, { name: 'Hugo Élu' });
  const edit = (actor: Actor, input: Omit<EditNote, 'id' | 'clientMutationId'>) =>
    app.app.get(NotesService).edit(actor, { id, clientMutationId: anIntent(), ...input });
  const note = async () => (await app.sql(`SELECT version, title, body, rank FROM notes WHERE id = $1`, [id]))[0];

  beforeAll(async () => {
    app = await TestApp.start({ imports: [NotesModule], entities: [Note] });
    await createNotes(app);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    const values = {
      version: 1,
      territoryId,
      visibility: 'shared' as const,
      title: 'titre',
      body: 'corps',
      tags: [],
      rank: 1,
    };
    id = (await app.app.get(UnitOfWork).run(systemActor('essai'), (tx) => tx.insert(Note, values))).id;
  });

  it('merges with what others changed elsewhere', async () => {
    await edit(claire, { version: 1, title: 'titre de Claire' });
    await edit(hugo, { version: 1, body: 'corps de Hugo' });
    expect(await note()).toEqual({ version: 3, title: 'titre de Claire', body: 'corps de Hugo', rank: 1 });
  });

  it('of the same field is a conflict that tells base, yours, theirs, by whom and when, and writes nothing', async () => {
    await edit(claire, { version: 1, title: 'titre de Claire' });
    const error = await edit(hugo, { version: 1, title: 'titre de Hugo', body: 'corps de Hugo' }).catch(
      (cause: unknown) => cause,
    );
    expect(error).toMatchObject({
      code: 'CONFLICT',
      data: {
        version: 2,
        fields: [
          { field: 'title', base: 'titre', yours: 'titre de Hugo', theirs: 'titre de Claire', by: 'Claire Élue' },
        ],
      },
    });
    const at = (error as { data: { fields: { at: string | Date }[] } }).data.fields[0]?.at ?? '';
    expect(Math.abs(new Date(at).getTime() - Date.now())).toBeLessThan(60_000);
    expect(await note()).toEqual({ version: 2, title: 'titre de Claire', body: 'corps', rank: 1 });
  });

  it('tells the base of the first change and the value in force after several', async () => {
    await edit(claire, { version: 1, title: 'un' });
    await edit(claire, { version: 2, title: 'deux' });
    await expect(edit(hugo, { version: 1, title: 'moi' })).rejects.toMatchObject({
      data: { version: 3, fields: [{ base: 'titre', theirs: 'deux' }] },
    });
  });

  it('of the same value is no conflict and writes nothing', async () => {
    await edit(claire, { version: 1, title: 'pareil' });
    expect(await edit(hugo, { version: 1, title: 'pareil' })).toMatchObject({ version: 2, title: 'pareil' });
    expect(await note()).toMatchObject({ version: 2 });
  });

  it('leaves absent fields alone and empties those given as null', async () => {
    await edit(claire, { version: 1, title: 'seul', body: undefined });
    expect(await note()).toMatchObject({ title: 'seul', body: 'corps', rank: 1 });
    await edit(claire, { version: 2, body: null });
    expect(await note()).toMatchObject({ title: 'seul', body: null, rank: 1 });
  });

  it('from a version that was never written is refused', async () => {
    await expect(edit(claire, { version: 99, title: 'futur' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('keeps what went from where to where, with who and in which role', async () => {
    await edit(claire, { version: 1, title: 'neuf', rank: 2 });
    const changes = await app.sql(
      `SELECT field, from_value, to_value, c.subject_version, actor_name, actor_role, origin, e.territory_id
       FROM field_changes c JOIN events e ON e.id = c.event_id WHERE c.subject_id = $1 ORDER BY field`,
      [id],
    );
    const told = {
      subject_version: 2,
      actor_name: 'Claire Élue',
      actor_role: 'elected',
      origin: 'form',
      territory_id: territoryId,
    };
    expect(changes).toEqual([
      { field: 'rank', from_value: 1, to_value: 2, ...told },
      { field: 'title', from_value: 'titre', to_value: 'neuf', ...told },
    ]);
  });

  it('never acknowledges a row that its transaction did not lock', async () => {
    const unitOfWork = app.app.get(UnitOfWork);
    const stale = await unitOfWork.read(claire, (manager) => manager.findOneByOrFail(Note, { id }));
    await edit(claire, { version: 1, title: 'entre-temps' });
    const late = unitOfWork.run(hugo, (tx) => tx.edit(Note, stale, { version: 1, fields: { title: 'perdu' } }));
    await expect(late).rejects.toThrow('was not written');
    expect(await note()).toMatchObject({ title: 'entre-temps', version: 2 });
  });

  describe('by two people at the same time', () => {
    const RUNS = 50;
    /** Both start from the same version; returns how many were told that they won. */
    const race = async (
      write: (actor: Actor, version: number, title: string) => Promise<unknown>,
    ): Promise<number[]> => {
      const winners: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const version = Number((await note())?.version);
        const both = await Promise.allSettled([
          write(claire, version, `Claire ${run}`),
          write(hugo, version, `Hugo ${run}`),
        ]);
        winners.push(both.filter(({ status }) => status === 'fulfilled').length);
      }
      return winners;
    };

    it('has exactly one winner, every time', async () => {
      const winners = await race((actor, version, title) => edit(actor, { version, title }));
      expect(winners).toEqual(Array.from({ length: RUNS }, () => 1));
      expect(await note()).toMatchObject({ version: RUNS + 1 });
    });

    it('has two winners without the lock and the version, so that the test above proves something', async () => {
      const unitOfWork = app.app.get(UnitOfWork);
      const winners = await race((actor, _version, title) =>
        unitOfWork.run(actor, async (tx) => {
          const row = await tx.manager.findOneByOrFail(Note, { id });
          await tx.manager.update(Note, { id }, { title, version: row.version + 1 });
        }),
      );
      expect(winners.some((count) => count === 2)).toBe(true);
    });
  });
});
