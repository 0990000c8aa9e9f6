import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { TestApp } from '../testing/index.js';
import { createNotes, Note } from '../testing/sample-topic.js';
import { anElected, NoteRooms, WrittenNotesModule } from './testing-notes.js';
import { TextGate } from './text-gate.js';
import { TextRooms } from './text-rooms.js';

describe('a text on two nodes', () => {
  let one: TestApp;
  let two: TestApp;
  const rooms = new NoteRooms(() => one);
  const [ada, bob] = [anElected('Ada'), anElected('Bob')];

  /** The database of the first node, which ends last. */
  const shared = () => ({ ...one.database, drop: async () => undefined });

  beforeAll(async () => {
    const settings = { imports: [WrittenNotesModule], entities: [Note] };
    one = await TestApp.start(settings);
    await createNotes(one);
    two = await TestApp.start({ ...settings, database: shared() });
  });
  afterEach(() => rooms.leave());
  afterAll(async () => {
    await two.close();
    await one.close();
  });

  it('is one: what is written on a node is read on the other at once, people included', async () => {
    const note = await rooms.note('<p>Début</p>');
    const here = rooms.enter(note, ada);
    const there = rooms.enter(note, bob, { url: two.url });
    await Promise.all([here.kept(), there.kept()]);
    here.provider.setAwarenessField('cursor', null);
    there.provider.setAwarenessField('cursor', null);
    const start = Date.now();
    await Promise.all([here.write('De Ada'), there.write('De Bob')]);
    for (const person of [here, there])
      await vi.waitFor(() => expect(person.words.split('\n').sort()).toEqual(['De Ada', 'De Bob', 'Début']), {
        timeout: 5_000,
        interval: 10,
      });
    expect(Date.now() - start).toBeLessThan(1_500);
    expect(here.words).toBe(there.words);
    const names = (person: typeof here) =>
      [...(person.provider.awareness?.getStates().values() ?? [])]
        .map((state) => (state as { user?: { name: string } }).user?.name)
        .filter(Boolean);
    await vi.waitFor(() => expect([names(here), names(there)]).toEqual([['Bob'], ['Ada']]), 5_000);
    there.leave();
    await vi.waitFor(() => expect(names(here)).toEqual([]), 5_000);
  });

  it('converges without Redis, by looking at the log', async () => {
    const note = await rooms.note();
    const here = rooms.enter(note, ada);
    const there = rooms.enter(note, bob, { url: two.url });
    await Promise.all([here.kept(), there.kept()]);
    const redis = new Redis(one.config.redisUrl);
    await redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
    redis.disconnect();
    await here.write('Sans signal');
    await vi.waitFor(() => expect(there.words).toBe('Sans signal'), 5_000);
  });

  it('is caught up after the log began anew on the other node', async () => {
    const note = await rooms.note();
    const here = rooms.enter(note, ada);
    await here.write('Un');
    here.leave();
    await vi.waitFor(async () => expect(await rooms.body(note)).toBe('<p>Un</p>'), 5_000);
    const there = rooms.enter(note, bob, { url: two.url });
    await vi.waitFor(() => expect(there.words).toBe('Un'), 5_000);
    await there.write('Deux');
    await two.app.get(TextRooms).settled();
    there.leave();
    await vi.waitFor(async () => expect(await rooms.body(note)).toBe('<p>Un</p><p>Deux</p>'), 5_000);
  });

  it('is written before its node stops, and goes on on the other', async () => {
    const note = await rooms.note();
    const third = await TestApp.start({ imports: [WrittenNotesModule], entities: [Note], database: shared() });
    const person = rooms.enter(note, ada, { url: third.url });
    await person.write('Avant l’arrêt');
    await third.app.get(TextGate).stop();
    expect(await rooms.body(note)).toBe('<p>Avant l’arrêt</p>');
    expect(person.closed[0]).toBe(1012);
    await third.close();
  });
});
