import { TextSubjects, TextWriter } from '@binome/shared/api';
import { TestApp, TextPerson } from '@binome/shared/api/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { randomUUID } from 'node:crypto';
import { encodeStateAsUpdate } from 'yjs';
import { entities, topics } from '../app.module.js';
import { LEVELS } from './canary.js';
import { STRANGERS, type Stranger } from './oracle.js';
import { aWorld, type SeededPlace, type World } from './world.js';

/** Who may write the texts of a plan, the notes of an item, and the texts of an action by who it is shown to: from product.md, not from a policy. */
const WRITERS: Record<'plan' | 'item' | (typeof LEVELS)[number], readonly Stranger[]> = {
  plan: ['elected', 'industrial', 'project_lead'],
  item: ['elected', 'industrial', 'project_lead'],
  none: [],
  shared: ['elected', 'industrial', 'project_lead'],
  territory: ['elected', 'industrial', 'project_lead'],
  named: ['elected', 'industrial', 'project_lead', 'contributor'],
  restricted: ['elected', 'industrial', 'project_lead'],
};
/** Who reads them without writing: they are told so, and get no room either. */
const READERS: Record<keyof typeof WRITERS, readonly Stranger[]> = {
  plan: ['contributor', 'observer', 'regional_reviewer', 'national_coordinator'],
  item: ['contributor', 'observer'],
  none: [],
  shared: ['contributor', 'observer', 'regional_reviewer', 'national_coordinator'],
  territory: ['contributor', 'observer'],
  named: [],
  restricted: [],
};
const WITHOUT_SESSION: readonly Stranger[] = ['anonymous', 'suspended'];

interface Room {
  name: string;
  level: keyof typeof WRITERS;
  place: 'home' | 'away' | 'nowhere';
}

describe('strangers at the door of the texts', { timeout: 180_000 }, () => {
  let app: TestApp;
  let world: World;
  const people: TextPerson[] = [];

  beforeAll(async () => {
    app = await TestApp.start({ imports: topics, entities, actors: 'real', environment: { TRUST_PROXY: '1' } });
    world = await aWorld(app);
  });
  afterEach(() => {
    for (const person of people.splice(0)) person.leave();
  });
  afterAll(() => app?.close());

  /** Every text that topics lend, of every row of the two territories, and of a row that does not exist. */
  function rooms(): Room[] {
    const subjects = app.app.get(TextSubjects);
    const of = (subjectType: string, id: string, level: Room['level'], place: Room['place']): Room[] =>
      (subjects.of(subjectType)?.fields ?? []).map((field) => ({
        name: `${subjectType}/${id}/${field}`,
        level,
        place,
      }));
    const inPlace = ({ name, planId, actions, meetings }: SeededPlace): Room[] => [
      ...of('ActionPlan', planId, 'plan', name),
      ...(['shared', 'territory', 'named', 'restricted'] as const).flatMap((level) =>
        of('Action', actions[level], level, name),
      ),
      ...of('AgendaItem', meetings.spokenItemId, 'item', name),
    ];
    return [
      ...inPlace(world.home),
      ...inPlace(world.away),
      ...of('ActionPlan', randomUUID(), 'none', 'nowhere'),
      ...of('Action', randomUUID(), 'none', 'nowhere'),
      ...of('AgendaItem', randomUUID(), 'none', 'nowhere'),
    ];
  }

  function enter(stranger: Stranger, room: Room): TextPerson {
    const person = new TextPerson({
      url: app.url,
      cookie: world.askers[stranger]?.cookie ?? '',
      origin: app.config.publicUrl,
      room: room.name,
    });
    people.push(person);
    return person;
  }

  /** What came of it: a room with its text, or the reason why there is none. */
  async function outcome(person: TextPerson): Promise<string> {
    const told = await vi.waitFor(
      () => {
        const known = person.refusal ?? person.closed[0] ?? (person.provider.synced ? 'in' : null);
        if (known === null) throw new Error('nothing told yet');
        return known;
      },
      { timeout: 20_000, interval: 10 },
    );
    return String(told);
  }

  function expected(stranger: Stranger, { level, place }: Room): string {
    if (WITHOUT_SESSION.includes(stranger)) return '4403';
    if (place === 'home' && WRITERS[level].includes(stranger)) return 'in';
    const reads = place === 'home' || (place === 'away' && stranger === 'national_coordinator');
    return reads && READERS[level].includes(stranger) ? 'forbidden' : 'not-found';
  }

  it('enter the rooms of what they may write, and get nothing of the others', async () => {
    const wrong: string[] = [];
    const asked = rooms();
    expect(asked.length).toBeGreaterThan(40);
    for (const stranger of STRANGERS) {
      for (const room of asked) {
        const person = enter(stranger, room);
        const told = await outcome(person);
        if (told !== expected(stranger, room))
          wrong.push(`${stranger} at ${room.name} (${room.level}, ${room.place}): ${told}`);
        const seen = world.canaries.in(Buffer.from(encodeStateAsUpdate(person.document)).toString('latin1'));
        const may = expected(stranger, room) === 'in';
        wrong.push(...seen.filter(() => !may).map(({ about }) => `${stranger} reads ${about} in ${room.name}`));
        if (may && room.name.endsWith('/description') && seen.length === 0)
          wrong.push(`${stranger} finds nothing in ${room.name}`);
        person.leave();
      }
    }
    expect(wrong).toEqual([]);
  });

  it('open no room, and write in none, without the right to', async () => {
    const texts = async () => app.sql('SELECT subject_id FROM live_texts ORDER BY 1');
    const before = await texts();
    const room = rooms().find(({ name, place }) => place === 'away' && name.startsWith('Action')) as Room;
    for (const stranger of ['observer', 'regional_reviewer', 'administrator', 'elected'] as const) {
      const person = enter(stranger, room);
      await outcome(person);
      void person.write('Passé par la fenêtre');
    }
    await app.app.get(TextWriter).settle();
    expect(await texts()).toEqual(before);
    expect(await app.sql(`SELECT 1 FROM actions WHERE context LIKE '%fenêtre%'`)).toEqual([]);
  });

  it('lose their room when the action is no longer theirs to write', async () => {
    const { named } = world.home.actions;
    const contributor = enter('contributor', { name: `Action/${named}/context`, level: 'named', place: 'home' });
    const elected = enter('elected', { name: `Action/${named}/context`, level: 'named', place: 'home' });
    await Promise.all([contributor.kept(), elected.kept()]);
    await app.sql(`UPDATE actions SET leads = '[]' WHERE id = $1`, [named]);
    const start = Date.now();
    await vi.waitFor(() => expect(contributor.refusal).toBe('not-found'), 5_000);
    expect(Date.now() - start).toBeLessThan(5_000);
    await elected.write('Entre nous');
    expect(contributor.words).not.toContain('Entre nous');
    void contributor.write('Encore là');
    await elected.kept();
    expect(elected.words).not.toContain('Encore là');
  });
});
