import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import { Client as PgClient } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { systemActor, type AccountActor } from '@binome/shared/domain';
import { UnitOfWork } from '../database/unit-of-work.js';
import { changesSince } from '../events/changes-since.js';
import { anActor, anIntent, cookieOf, HeaderActorLoader, TestApp } from '../testing/index.js';
import { createNotes, Note, NotesModule, NotesService } from '../testing/sample-topic.js';

describe('live updates', () => {
  let app: TestApp;
  let noteId: string;
  const clients: Client[] = [];
  const territoryId = randomUUID();
  const writer = anActor('elected', { territoryIds: [territoryId] });

  beforeAll(async () => {
    app = await TestApp.start({ imports: [NotesModule], entities: [Note] });
    await createNotes(app);
    const values = {
      version: 1,
      territoryId,
      visibility: 'shared' as const,
      title: 'note',
      body: null,
      tags: [],
      rank: null,
    };
    noteId = (await app.app.get(UnitOfWork).run(systemActor('essai'), (tx) => tx.insert(Note, values))).id;
  });
  afterAll(() => app.close());
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
  });

  const edit = async (title: string): Promise<void> => {
    const [row] = await app.sql<{ version: number }>('SELECT version FROM notes WHERE id = $1', [noteId]);
    await app.app
      .get(NotesService)
      .edit(writer, { id: noteId, version: row?.version ?? 0, clientMutationId: anIntent(), title });
  };

  function listen(actor: AccountActor): { seen: unknown[]; ended: Promise<string> } {
    const seen: unknown[] = [];
    const headers = { cookie: cookieOf(actor) };
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers });
      }
    }
    const client = createClient({
      url: `${app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
      lazy: true,
    });
    clients.push(client);
    const ended = new Promise<string>((resolve) => {
      const query = 'subscription ($territoryId: ID!) { noteChanged(territoryId: $territoryId) { id } }';
      client.subscribe(
        { query, variables: { territoryId } },
        {
          next: ({ data, errors }) => seen.push(data ?? errors),
          error: (error) => resolve(JSON.stringify(error) || String(error)),
          complete: () => resolve('complete'),
        },
      );
    });
    return { seen, ended };
  }

  it('reach those who may read, and nobody else', async () => {
    const member = listen(anActor('observer', { territoryIds: [territoryId] }));
    const stranger = listen(anActor('elected', { territoryIds: [randomUUID()] }));
    await wait(600);
    await edit('vu');
    await wait(600);
    expect(member.seen).toEqual([{ noteChanged: { id: noteId } }]);
    expect(stranger.seen).toEqual([]);
  });

  it('stop as soon as the right is withdrawn, decided at each delivery', async () => {
    const observer = anActor('observer', { territoryIds: [territoryId] });
    const actors = app.app.get(HeaderActorLoader);
    const load = actors.load.bind(actors);
    const member = listen(observer);
    await wait(600);
    await edit('encore vu');
    await wait(400);
    actors.load = async (cookie) => {
      const actor = await load(cookie);
      return actor.kind === 'account' && actor.accountId === observer.accountId ? { ...actor, capacity: null } : actor;
    };
    await edit('plus vu');
    await wait(600);
    actors.load = load;
    expect(member.seen).toHaveLength(1);
  });

  it('end with the session, in less than five seconds, even when nothing is delivered', async () => {
    const observer = anActor('observer', { territoryIds: [territoryId] });
    const member = listen(observer);
    await wait(600);
    app.app.get(HeaderActorLoader).ended.add(observer.sessionId);
    const started = performance.now();
    await member.ended;
    expect(performance.now() - started).toBeLessThan(5_000);
    await edit('après la fin');
    await wait(300);
    expect(member.seen).toEqual([]);
  });

  describe('missed while away', () => {
    const since = (cursor: string | null, actor = writer) =>
      app.app.get(UnitOfWork).read(actor, (manager) => changesSince(manager, territoryId, cursor));

    it('are told from the cursor on', async () => {
      const { cursor } = await since(null);
      await edit('pendant l’absence');
      const { changes, truncated } = await since(cursor);
      expect(truncated).toBe(false);
      expect(changes).toMatchObject([{ event: 'note.edited', entity: 'Note', id: noteId, by: writer.accountId }]);
    });

    it('include what was begun before the question and committed after it', async () => {
      const late = new PgClient({ connectionString: app.database.url });
      await late.connect();
      const id = randomUUID();
      await late.query('BEGIN');
      await late.query(`SELECT set_config('app.reach', 'system', true)`);
      await late.query(
        `INSERT INTO events (id, name, actor_name, origin, territory_id, subject_type, subject_id, data) VALUES ($1, 'note.edited', 'x', 'form', $2, 'Note', $3, '{}')`,
        [id, territoryId, noteId],
      );
      await edit('entre les deux');
      const first = await since(null);
      await late.query('COMMIT');
      await late.end();
      const { changes } = await since(first.cursor);
      expect(changes.map(({ sequence }) => sequence)).toContain(id);
      // A cursor made of the last date or number seen would have skipped it: its date is before the question.
      const [row] = await app.sql<{ skipped: boolean }>(
        'SELECT max(at) > (SELECT at FROM events WHERE id = $1) AS skipped FROM events',
        [id],
      );
      expect(row?.skipped).toBe(true);
    });

    it.each(['', 'abc', '-1', "0'; --", '99999999999999999999999'])(
      'with the forged cursor %j start over',
      async (cursor) => {
        expect(await since(cursor)).toMatchObject({ changes: [], truncated: true });
      },
    );

    it('tell a stranger nothing', async () => {
      expect(await since('0', anActor('elected', { territoryIds: [randomUUID()] }))).toMatchObject({ changes: [] });
    });
  });
});
