import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainError, systemActor } from '@binome/shared/domain';
import { anActor, anIntent, TestApp } from '../testing/index.js';
import { createNotes, Note, NotesModule, NotesService } from '../testing/sample-topic.js';
import { StatementRefusals } from './statement-refusals.js';
import { UnitOfWork } from './unit-of-work.js';

const SYSTEM = systemActor('essai');

describe('the unit of work', () => {
  let app: TestApp;
  let unitOfWork: UnitOfWork;
  const territoryId = randomUUID();
  const aNote = (title: string) => ({
    version: 1,
    territoryId,
    visibility: 'shared' as const,
    title,
    body: null,
    tags: [],
    rank: null,
  });
  const elected = () => anActor('elected', { territoryIds: [territoryId] });
  const poolSize = async (): Promise<number> => {
    const [row] = await app.sql<{ busy: number }>(
      `SELECT count(*)::integer AS busy FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    );
    return row?.busy ?? -1;
  };

  beforeAll(async () => {
    app = await TestApp.start({ imports: [NotesModule], entities: [Note], environment: { DATABASE_POOL: '2' } });
    await createNotes(app);
    unitOfWork = app.app.get(UnitOfWork);
  });
  afterAll(() => app.close());

  it('leaves nothing of a work that fails: no row, no event, no change', async () => {
    const failing = unitOfWork.run(SYSTEM, async (tx) => {
      const note = await tx.insert(Note, aNote('perdue'));
      const changes = [{ field: 'title', from: null, to: 'perdue' }];
      await tx.record('note.edited', {
        subjectType: 'Note',
        subjectId: note.id,
        territoryId,
        data: { noteId: note.id },
        changes,
      });
      throw new Error('too late');
    });
    await expect(failing).rejects.toThrow('too late');
    for (const table of ['notes', 'events', 'field_changes'])
      expect(await app.sql(`SELECT 1 FROM ${table}`)).toEqual([]);
  });

  it('says what the database refuses by the code of a topic as the topic says it, waited for or sent behind', async () => {
    app.app.get(StatementRefusals).register('BN901', () => new DomainError('FORBIDDEN', { subject: 'Note' }));
    const raise = (code: string) => `DO $$ BEGIN RAISE EXCEPTION 'closed' USING ERRCODE = '${code}'; END $$`;
    const refused = { code: 'FORBIDDEN', data: { subject: 'Note' } };
    const waitedFor = unitOfWork.run(SYSTEM, (tx) => tx.manager.query(raise('BN901')));
    await expect(waitedFor).rejects.toMatchObject(refused);
    const behind = unitOfWork.run(SYSTEM, (tx) => Promise.resolve(tx.behind(tx.manager.query(raise('BN901')))));
    await expect(behind).rejects.toMatchObject(refused);
    const unknown = unitOfWork.run(SYSTEM, (tx) => tx.manager.query(raise('BN902')));
    await expect(unknown).rejects.toThrow('closed');
  });

  it('joins a nested work to the transaction under way', async () => {
    const failing = unitOfWork.run(SYSTEM, async (tx) => {
      await unitOfWork.run(SYSTEM, async (inner) => {
        expect(inner).toBe(tx);
        await inner.insert(Note, aNote('imbriquée'));
      });
      // A read inside a write sees what the write made, on the same connection.
      expect(await unitOfWork.read(SYSTEM, (manager) => manager.countBy(Note, { title: 'imbriquée' }))).toBe(1);
      throw new Error('rolled back together');
    });
    await expect(failing).rejects.toThrow('together');
    expect(await app.sql('SELECT 1 FROM notes')).toEqual([]);
  });

  it('serves all the reads of a request from one read-only transaction, and gives it back', async () => {
    const actor = elected();
    const transactions = new Set<string>();
    const read = () =>
      unitOfWork.read(actor, async (manager) => {
        const [row] = await manager.query<{ pid: string; writable: string }[]>(
          `SELECT pg_backend_pid()::text || '/' || transaction_timestamp()::text AS pid, current_setting('transaction_read_only') AS writable`,
        );
        expect(row?.writable).toBe('on');
        transactions.add(row?.pid ?? '');
      });
    await unitOfWork.withReads(async () => {
      await Promise.all([read(), read(), read()]);
      await read();
      expect(await poolSize()).toBe(1);
    });
    expect(transactions.size).toBe(1);
    expect(await poolSize()).toBe(0);
  });

  it('holds one connection at most: as many requests that read, then write, as there are connections all finish', async () => {
    const one = () =>
      unitOfWork.withReads(async () => {
        const actor = elected();
        await unitOfWork.read(actor, (manager) => manager.query('SELECT 1'));
        await wait(50);
        await unitOfWork.run(actor, (tx) => tx.manager.query('SELECT 1'));
      });
    await Promise.all(Array.from({ length: 2 }, one));
    expect(await poolSize()).toBe(0);
  });

  it('refuses a write from within a read instead of waiting for itself', async () => {
    const nested = unitOfWork.withReads(() =>
      unitOfWork.read(SYSTEM, () => unitOfWork.run(SYSTEM, async () => undefined)),
    );
    await expect(nested).rejects.toThrow('within a read');
    expect(await poolSize()).toBe(0);
  });

  it('reads again after a read that failed', async () => {
    const actor = elected();
    await unitOfWork.withReads(async () => {
      await expect(unitOfWork.read(actor, (manager) => manager.query('SELECT 1 / 0'))).rejects.toThrow('division');
      expect(await unitOfWork.read(actor, (manager) => manager.query('SELECT 2 AS two'))).toEqual([{ two: 2 }]);
    });
    expect(await poolSize()).toBe(0);
  });

  describe('a command', () => {
    const note = { id: '' };
    beforeAll(async () => {
      note.id = (await unitOfWork.run(SYSTEM, (tx) => tx.insert(Note, aNote('commande')))).id;
    });
    const events = () => app.sql(`SELECT 1 FROM events WHERE subject_id = $1`, [note.id]);

    it('sent five times at once is done once, with one answer', async () => {
      const actor = elected();
      const input = { id: note.id, version: 1, clientMutationId: anIntent(), title: 'une seule fois' };
      const five = await Promise.all(Array.from({ length: 5 }, () => app.app.get(NotesService).edit(actor, input)));
      expect(new Set(five.map((row) => JSON.stringify(row))).size).toBe(1);
      expect(five[0]).toMatchObject({ title: 'une seule fois', version: 2 });
      expect(await events()).toHaveLength(1);
      await app.app.get(NotesService).edit(actor, input);
      expect(await events()).toHaveLength(1);
    });

    it('with the key of another command is refused', async () => {
      const actor = elected();
      const clientMutationId = anIntent();
      await unitOfWork.command(
        actor,
        { name: 'otherAct', clientMutationId },
        async () => note,
        async () => note,
      );
      const again = app.app
        .get(NotesService)
        .edit(actor, { id: note.id, version: 2, clientMutationId, title: 'autre' });
      await expect(again).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        data: { problems: [{ field: 'clientMutationId', problem: 'already_used' }] },
      });
    });

    it('that failed may be sent again with the same key', async () => {
      const actor = elected();
      const intent = { name: 'flaky', clientMutationId: anIntent() };
      await expect(
        unitOfWork.command(
          actor,
          intent,
          () => Promise.reject(new Error('first')),
          async () => note,
        ),
      ).rejects.toThrow('first');
      expect(
        await unitOfWork.command(
          actor,
          intent,
          async () => ({ id: note.id, second: true }),
          async () => ({ ...note, second: false }),
        ),
      ).toMatchObject({ second: true });
    });

    it('keeps the keys of two accounts apart, and checks the right again when it replays', async () => {
      const clientMutationId = anIntent();
      const input = { id: note.id, version: 2, clientMutationId, title: 'à moi' };
      await app.app.get(NotesService).edit(elected(), input);
      const stranger = anActor('elected', { territoryIds: [randomUUID()] });
      await expect(app.app.get(NotesService).edit(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const former = elected();
      const second = { ...input, version: 3, clientMutationId: anIntent(), title: 'puis plus' };
      await app.app.get(NotesService).edit(former, second);
      await expect(app.app.get(NotesService).edit({ ...former, capacity: null }, second)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });

    it.each(['', 'court', 'x'.repeat(101), 'nul\u0000dedans', 'avec espace'])(
      'refuses the key %j',
      async (clientMutationId) => {
        const refused = app.app
          .get(NotesService)
          .edit(elected(), { id: note.id, version: 1, clientMutationId, title: 'x' });
        await expect(refused).rejects.toMatchObject({ code: 'INVALID_INPUT' });
      },
    );
  });
});
