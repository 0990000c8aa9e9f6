import { TextSubjects, TextWriter } from '@binome/shared/api';
import { anIntent, TestApp, TextPerson } from '@binome/shared/api/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { SubscribePayload } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { randomUUID } from 'node:crypto';
import { encodeStateAsUpdate } from 'yjs';
import { entities, topics } from '../app.module.js';
import { LEVELS } from './canary.js';
import { dialled, Listeners } from './listening.js';
import { operationsOf } from './operations.js';
import { mayRead, STRANGERS, type Stranger } from './oracle.js';
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

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await TestApp.start({ imports: topics, entities, actors: 'real', environment: { TRUST_PROXY: '1' } });
  world = await aWorld(app);
}, 180_000);
afterAll(() => app?.close());

describe('subscriptions', { timeout: 120_000 }, () => {
  /** What ends a subscription of somebody: a refusal, or the first thing that it tells. */
  const endOf = async (stranger: Stranger, name: string, asked: SubscribePayload): Promise<string> => {
    const client = dialled(world, stranger);
    const ended = await new Promise<string>((resolve) => {
      const done = (told: unknown): void =>
        resolve(
          told instanceof Error || Array.isArray(told) || (told as { code?: number })?.code
            ? 'refused'
            : JSON.stringify(told),
        );
      client.subscribe(asked, {
        next: ({ data, errors }) => done(data?.[name] ? data : (errors ?? [])),
        error: done,
        complete: () => resolve('refused'),
      });
    });
    await client.dispose();
    return ended;
  };

  async function editAll({ people, actions }: SeededPlace): Promise<void> {
    const query = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { id } } }';
    for (const id of Object.values(actions))
      await app.data(people.elected.cookie, query, {
        input: { id, version: 2, clientMutationId: anIntent(), objectives: `Objectif ${Math.random()}` },
      });
  }

  it('of the schema are all asked for here', () => {
    const operations = operationsOf(app.app.get(GraphQLSchemaHost).schema);
    expect(operations.filter(({ kind }) => kind === 'subscription').map(({ name }) => name)).toEqual([
      'governanceChanged',
      'importProgressed',
      'meetingChanged',
      'notificationsChanged',
      'planChanged',
      'planImportProgressed',
    ]);
  });

  it('tell of what the table lets read, as it happens, and of nothing else', async () => {
    const rowOf = ({ planId }: SeededPlace) => ({ entity: 'ActionPlan', id: planId });
    const listeners = await Listeners.open(world, { field: 'planChanged', subject: 'plan', rowOf });
    for (const place of [world.home, world.away]) await editAll(place);
    await listeners.caughtUp();
    await listeners.close();
    const about = { text: '', about: '', subject: 'plan', fieldClass: 'internal', accountId: null } as const;
    for (const stranger of STRANGERS) {
      const expected = [world.home, world.away].flatMap((place) =>
        (['shared', 'territory', 'named', 'restricted'] as const)
          .filter((level) => mayRead(stranger, null, { ...about, level, place: place.name }))
          .map((level) => place.actions[level]),
      );
      expect([stranger, listeners.toldTo(stranger)]).toEqual([stranger, expected.sort()]);
    }
  });

  it('of a governance tell of what the table lets read, and of nothing else', async () => {
    const rowOf = ({ governance }: SeededPlace) => ({ entity: 'Committee', id: governance.committeeId });
    const listeners = await Listeners.open(world, { field: 'governanceChanged', subject: 'governance', rowOf });
    const edit = 'mutation ($input: EditCommitteeInput!) { editCommittee(input: $input) { version } }';
    for (const { people, governance } of [world.home, world.away]) {
      const input = { clientMutationId: anIntent(), committeeId: governance.committeeId, version: 2, noticeDays: 9 };
      await app.data(people.elected.cookie, edit, { input });
    }
    await listeners.caughtUp();
    await listeners.close();
    for (const stranger of STRANGERS) {
      const expected = [world.home, world.away]
        .filter((place) => listeners.readersOf(place).includes(stranger))
        .map(({ governance }) => governance.committeeId);
      expect([stranger, listeners.toldTo(stranger)]).toEqual([stranger, expected.sort()]);
    }
  });

  it.each<[string, string, (place: SeededPlace) => string, Stranger[]]>([
    ['importProgressed', 'id', ({ importId }) => importId, ['administrator']],
    ['planImportProgressed', 'id', ({ planImportId }) => planImportId, ['elected', 'industrial', 'project_lead']],
    [
      'meetingChanged',
      'meetingId',
      ({ meetings }) => meetings.inProgressId,
      ['elected', 'industrial', 'project_lead', 'contributor', 'observer'],
    ],
  ])('%s is for those who may read what it follows', async (name, key, idOf, readers) => {
    for (const stranger of STRANGERS.filter((one) => !readers.includes(one))) {
      const query = `subscription ($id: ID!) { ${name}(${key}: $id) { id } }`;
      const ended = await endOf(stranger, name, { query, variables: { id: idOf(world.home) } });
      expect([stranger, ended]).toEqual([stranger, 'refused']);
    }
  });

  it('notificationsChanged is for somebody who is signed in', async () => {
    const query = 'subscription { notificationsChanged { sequence } }';
    for (const stranger of ['anonymous', 'suspended'] as const)
      expect([stranger, await endOf(stranger, 'notificationsChanged', { query })]).toEqual([stranger, 'refused']);
  });
});

describe('strangers at the door of the texts', { timeout: 180_000 }, () => {
  const people: TextPerson[] = [];

  afterEach(() => {
    for (const person of people.splice(0)) person.leave();
  });

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
