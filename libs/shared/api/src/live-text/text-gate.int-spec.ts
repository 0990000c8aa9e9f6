import { setTimeout as wait } from 'node:timers/promises';
import { encodeStateAsUpdate, Doc, XmlElement, XmlText } from 'yjs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { randomUUID } from 'node:crypto';
import { anActor, cookieOf, HeaderActorLoader, TestApp, type TextPerson } from '../testing/index.js';
import { createNotes, Note } from '../testing/sample-topic.js';
import { anElected, home, NoteRooms, WrittenNotesModule } from './testing-notes.js';
import { TextWriter } from './text-writer.js';

describe('the door of the texts', () => {
  let app: TestApp;
  const rooms = new NoteRooms(() => app);
  const ada = anElected('Ada');

  beforeAll(async () => {
    app = await TestApp.start({ imports: [WrittenNotesModule], entities: [Note] });
    await createNotes(app);
  });
  afterEach(() => rooms.leave());
  afterAll(async () => {
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
    await app.close();
  });

  const closing = (person: TextPerson): Promise<number> =>
    vi.waitFor(() => {
      const [code] = person.closed;
      if (code === undefined) throw new Error('still open');
      return code;
    }, 5_000);

  it('closes without a session, and to another origin whatever the session', async () => {
    const note = await rooms.note();
    expect(await closing(rooms.enter(note, ada, { cookie: '' }))).toBe(4403);
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example:4000'])
      expect(await closing(rooms.enter(note, ada, { origin }))).toBe(4403);
    const own = rooms.enter(note, ada, { origin: 'http://localhost:4000' });
    await own.kept();
  });

  it('has no room for those who may not read, as if there were none, and tells those who only read that they do', async () => {
    const [note, foreign] = [await rooms.note('<p>Confié</p>'), await rooms.note('<p>Confié</p>', randomUUID())];
    const observer = anActor('observer', { territoryIds: [home] });
    const stranger = anActor('elected', { territoryIds: [randomUUID()] });
    expect(await rooms.refusal(rooms.enter(note, observer))).toBe('forbidden');
    expect(await rooms.refusal(rooms.enter(note, anActor('national_coordinator')))).toBe('forbidden');
    for (const person of [stranger, anActor('administrator'), anActor('operator_agent', { operator: 'ademe' })])
      expect(await rooms.refusal(rooms.enter(note, person))).toBe('not-found');
    for (const room of [
      `Note/${foreign}/body`,
      `Note/${randomUUID()}/body`,
      `Note/${note}/title`,
      `Account/${note}/body`,
      `__proto__/${note}/body`.replaceAll('_', ''),
      `Note/${note}/constructor`,
    ])
      expect(await rooms.refusal(rooms.enter(note, ada, { room })), room).toBe('not-found');
    for (const room of ['Note/1/body', '__proto__', `Note/${note}/__proto__`, `Note/${note}/body\u0000x`, ''])
      expect(await closing(rooms.enter(note, ada, { room })), room).toBe(4400);
  });

  it('sends a client of another version away', async () => {
    expect(await rooms.refusal(rooms.enter(await rooms.note(), ada, { version: '0' }))).toBe('version');
  });

  it('closes within five seconds to someone whose right or session ends', async () => {
    const note = await rooms.note();
    const [staying, leaving, moved] = [anElected('Reste'), anElected('Part'), anElected('Ailleurs')];
    const people = [staying, leaving, moved].map((actor) => rooms.enter(note, actor));
    await Promise.all(people.map((person) => person.kept()));
    const actors = app.app.get(HeaderActorLoader);
    actors.ended.add(leaving.sessionId);
    actors.replaced.set(moved.sessionId, { ...moved, capacity: { ...moved.capacity!, role: 'observer' } });
    const start = Date.now();
    expect(await closing(people[1]!)).toBe(4403);
    expect(await rooms.refusal(people[2]!)).toBe('forbidden');
    expect(Date.now() - start).toBeLessThan(5_000);
    const before = (await rooms.lines(note)).length;
    void people[2]!.write('Trop tard');
    await people[0]!.write('À temps');
    await wait(200);
    expect(people[0]!.words).toBe('À temps');
    expect(await rooms.lines(note)).toHaveLength(before + 1);
  });

  it('cleans what a forged update says, in the column and for everybody who reads it', async () => {
    const note = await rooms.note();
    const forger = rooms.enter(note, ada);
    await forger.kept();
    forger.document.transact(() => {
      const script = new XmlElement('script');
      script.insert(0, [new XmlText('alert(1)')]);
      const heading = new XmlElement('heading');
      heading.setAttribute('level', '2"><img src=x onerror=alert(1)>');
      const link = new XmlText();
      link.insert(0, 'ici', { link: { href: 'javascript:alert(1)', onclick: 'alert(1)' }, onload: { x: 1 } });
      heading.insert(0, [link]);
      forger.fragment.push([script, heading]);
      forger.document.getMap('other').set('x', '<script>');
    });
    await forger.kept();
    await app.app.get(TextWriter).settle();
    expect(await rooms.body(note)).toBe('<p>alert(1)</p><h2>ici</h2>');
  });

  it('takes nothing that is no update, nothing too large, and lives on', async () => {
    const note = await rooms.note('<p>Sain</p>');
    const forger = rooms.enter(note, ada);
    await forger.kept();
    const big = new Doc();
    big.getText('x').insert(0, 'x'.repeat(260_000));
    for (const update of [
      Buffer.from('pas une mise à jour, vraiment'),
      Buffer.alloc(64, 255),
      encodeStateAsUpdate(big),
    ]) {
      const person = rooms.enter(note, anElected('Fraude'));
      await person.kept();
      person.provider.documentUpdateHandler(update, 'forged');
      expect(await rooms.refusal(person)).toBe('full');
    }
    for (let turn = 0; turn < 20; turn += 1) {
      const noise = crypto.getRandomValues(new Uint8Array(40));
      const random = rooms.enter(note, anElected('Bruit'));
      await random.kept();
      random.send(
        turn % 2
          ? noise
          : Buffer.concat([Buffer.from([`Note/${note}/body`.length]), Buffer.from(`Note/${note}/body`), noise]),
      );
    }
    await wait(200);
    const after = rooms.enter(note, anElected('Après'));
    await vi.waitFor(() => expect(after.words).toBe('Sain'), 5_000);
    await after.write('et sauf');
    expect(await rooms.lines(note)).toHaveLength(1);
  });

  it('lets no account open sockets without end, nor a socket rooms or messages without end', async () => {
    const note = await rooms.note();
    const greedy = anElected('Avide');
    const sockets = Array.from(
      { length: 13 },
      () => new WebSocket(`${app.url.replace('http', 'ws')}/api/texts`, { headers: { cookie: cookieOf(greedy) } }),
    );
    const codes: number[] = [];
    for (const socket of sockets) socket.on('close', (code) => codes.push(code)).on('error', () => undefined);
    await vi.waitFor(() => expect(codes).toEqual([4429]), 5_000);
    for (const socket of sockets) socket.terminate();
    const loud = rooms.enter(note, anElected('Bruyante'));
    await loud.kept();
    for (let turn = 0; turn < 1_600; turn += 1) loud.provider.sendStateless('1');
    expect(await closing(loud)).toBe(4429);
  });

  it('is no door for what is no WebSocket', async () => {
    expect((await fetch(`${app.url}/api/texts`, { headers: { cookie: cookieOf(ada) } })).status).toBe(404);
    const nowhere = new WebSocket(`${app.url.replace('http', 'ws')}/api/textes`, {
      headers: { cookie: cookieOf(ada) },
    });
    const status = await new Promise((resolve) =>
      nowhere.on('unexpected-response', (_request, answer) => resolve(answer.statusCode)),
    );
    expect(status).toBe(404);
  });
});
