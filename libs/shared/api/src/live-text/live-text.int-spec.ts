import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { anIntent, TestApp } from '../testing/index.js';
import { createNotes, Note, NotesService } from '../testing/sample-topic.js';
import { anElected, NoteRooms, WrittenNotesModule } from './testing-notes.js';
import { TextWriter } from './text-writer.js';

const TOO_LONG = 500;

describe('a text that several people write', () => {
  let app: TestApp;
  const rooms = new NoteRooms(() => app);
  const [ada, bob] = [anElected('Ada'), anElected('Bob')];
  const enter = (note: string, actor = ada) => rooms.enter(note, actor);

  beforeAll(async () => {
    app = await TestApp.start({ imports: [WrittenNotesModule], entities: [Note] });
    await createNotes(app);
  });
  afterEach(() => rooms.leave());
  afterAll(() => app.close());

  it('begins on what the column says', async () => {
    const note = await rooms.note('<h2>Titre</h2><ul><li><p><strong>un</strong></p></li></ul>');
    const [first, second] = [enter(note), enter(note, bob)];
    await vi.waitFor(() => expect([first.words, second.words]).toEqual(['Titre\nun', 'Titre\nun']), 5_000);
    await first.kept();
    await second.kept();
    expect(await rooms.lines(note)).toEqual([]);
  });

  it('keeps a line before it says so, shows it to the others, and writes the column once everybody has left', async () => {
    const note = await rooms.note();
    const [first, second] = [enter(note), enter(note, bob)];
    await Promise.all([first.write('De Ada'), second.write('De Bob')]);
    expect(await rooms.lines(note)).toHaveLength(2);
    await vi.waitFor(() => expect([...first.words.split('\n')].sort()).toEqual(['De Ada', 'De Bob']), 5_000);
    expect(await rooms.body(note)).toBeNull();
    first.leave();
    second.leave();
    await vi.waitFor(async () => expect(await rooms.body(note)).toMatch(/<p>De Ada<\/p>/), 5_000);
    const [event] = await app.sql<{ actor_name: string; actor_role: string; version: number; to_value: string }>(
      `SELECT actor_name, actor_role, event.subject_version AS version, to_value FROM events event JOIN field_changes change ON change.event_id = event.id WHERE event.subject_id = $1`,
      [note],
    );
    expect(event).toMatchObject({ actor_role: null, version: 2, to_value: await rooms.body(note) });
    expect(event?.actor_name).toMatch(/^(Ada et Bob|Bob et Ada)$/);
    expect(await rooms.lines(note)).toEqual([]);
  });

  it('signs with the name and role of the one who wrote', async () => {
    const note = await rooms.note();
    const [first, second] = [enter(note), enter(note, bob)];
    await second.kept();
    await first.write('De Ada seule');
    first.leave();
    second.leave();
    await vi.waitFor(async () => expect(await rooms.body(note)).toBe('<p>De Ada seule</p>'), 5_000);
    const events = await app.sql('SELECT actor_name, actor_role, actor_account_id FROM events WHERE subject_id = $1', [
      note,
    ]);
    expect(events).toEqual([{ actor_name: 'Ada', actor_role: 'elected', actor_account_id: ada.accountId }]);
  });

  it('receives what another door writes, without losing what is being written', async () => {
    const note = await rooms.note('<p>Avant</p>');
    const first = enter(note);
    await first.kept();
    await first.write('En cours');
    await app.app
      .get(NotesService)
      .edit(bob, { clientMutationId: anIntent(), id: note, version: 1, body: '<p>Avant, corrigé</p>' });
    await vi.waitFor(() => expect(first.words).toBe('Avant, corrigé\nEn cours'), 5_000);
    expect(await rooms.body(note)).toBe('<p>Avant, corrigé</p>');
    await app.app
      .get(NotesService)
      .edit(bob, { clientMutationId: anIntent(), id: note, version: 2, body: '<p>Avant, corrigé deux fois</p>' });
    await vi.waitFor(() => expect(first.words).toBe('Avant, corrigé deux fois\nEn cours'), 5_000);
    first.leave();
    await vi.waitFor(
      async () => expect(await rooms.body(note)).toBe('<p>Avant, corrigé deux fois</p><p>En cours</p>'),
      5_000,
    );
  });

  it('merges a door with a room where nobody is any more', async () => {
    const note = await rooms.note('<p>Un</p>');
    const first = enter(note);
    await first.kept();
    await first.write('Deux');
    first.leave();
    await vi.waitFor(async () => expect(await rooms.body(note)).toBe('<p>Un</p><p>Deux</p>'), 5_000);
    await app.app
      .get(NotesService)
      .edit(bob, { clientMutationId: anIntent(), id: note, version: 2, body: '<p>Un</p><p>Trois</p>' });
    const second = enter(note, bob);
    await vi.waitFor(() => expect(second.words).toBe('Un\nTrois'), 5_000);
  });

  it('stays in the log while the column cannot say it', async () => {
    const note = await rooms.note();
    const first = enter(note);
    await first.write('a'.repeat(TOO_LONG + 1));
    await app.app.get(TextWriter).settle();
    expect([await rooms.body(note), (await rooms.lines(note)).length]).toEqual([null, 1]);
    expect(await app.app.get(TextWriter).sweep(0)).toBe(0);
    first.fragment.delete(0, 1);
    await first.write('court');
    await app.app.get(TextWriter).settle();
    expect(await rooms.body(note)).toBe('<p>court</p>');
  });

  it('is written by the sweeper when its node died', async () => {
    const note = await rooms.note();
    const first = enter(note);
    await first.write('Resté dans le journal');
    expect(await rooms.body(note)).toBeNull();
    expect(await app.app.get(TextWriter).sweep(0)).toBe(1);
    expect(await rooms.body(note)).toBe('<p>Resté dans le journal</p>');
  });

  it('is written in the transaction of nobody else: the version and the other fields merge', async () => {
    const note = await rooms.note();
    const first = enter(note);
    await first.write('Du texte');
    await app.app
      .get(NotesService)
      .edit(bob, { clientMutationId: anIntent(), id: note, version: 1, title: 'Autre titre' });
    await app.app.get(TextWriter).settle();
    const [row] = await app.sql('SELECT version, title, body FROM notes WHERE id = $1', [note]);
    expect(row).toEqual({ version: 3, title: 'Autre titre', body: '<p>Du texte</p>' });
  });

  it('shows who is there, under the name of the account whatever the client says', async () => {
    const note = await rooms.note();
    const [first, second] = [enter(note), enter(note, bob)];
    await Promise.all([first.kept(), second.kept()]);
    second.provider.setAwarenessField('user', { name: 'Le préfet', id: ada.accountId });
    second.provider.setAwarenessField('html', '<script>');
    const seen = () =>
      [...(first.provider.awareness?.getStates().entries() ?? [])].filter(([id]) => id !== first.document.clientID);
    await vi.waitFor(() => expect(seen()).toHaveLength(1), 5_000);
    expect(seen()[0]?.[1]).toEqual({
      user: { id: bob.accountId, name: 'Bob', colour: expect.any(Number) as number },
      cursor: null,
    });
    second.leave();
    await vi.waitFor(() => expect(seen()).toHaveLength(0), 5_000);
  });

  it('waits for nobody: ten people write at once and nothing is lost', async () => {
    const note = await rooms.note();
    const crowd = Array.from({ length: 10 }, (_, place) => enter(note, anElected(`Personne ${place}`)));
    await Promise.all(crowd.map((person) => person.kept()));
    await Promise.all(
      crowd.map(async (person, place) => {
        for (let turn = 0; turn < 10; turn += 1) {
          await person.write(`${place}-${turn}`);
          await wait(5);
        }
      }),
    );
    const everything = Array.from({ length: 100 }, (_, at) => `${Math.floor(at / 10)}-${at % 10}`).sort();
    for (const person of crowd)
      await vi.waitFor(() => expect(person.words.split('\n').sort()).toEqual(everything), 5_000);
  });
});
