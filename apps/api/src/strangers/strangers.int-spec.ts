import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '@binome/shared/api/testing';
import { entities, topics } from '../app.module.js';
import { ask, isRefused, misclassified, shapeOf, type Answer } from './asking.js';
import type { Canary } from './canary.js';
import { operationsOf, unclassifiedFields, type Operation } from './operations.js';
import { ACTS, PUT_THE_PLAN_AWAY } from './acts.js';
import { mayRead, missingCells, relationOf, STRANGERS, type Stranger } from './oracle.js';
import { Samples } from './samples.js';
import { aWorld, type SeededPlace, type World } from './world.js';

const PLACES = ['home', 'away', 'random'] as const;
type PlaceName = (typeof PLACES)[number];

describe('strangers', { timeout: 120_000 }, () => {
  let app: TestApp;
  let world: World;
  let schema: GraphQLSchema;
  let samples: Samples;
  let operations: Operation[];
  const place = (name: PlaceName): SeededPlace | null => (name === 'random' ? null : world[name]);
  const queries = () => operations.filter(({ kind }) => kind === 'query');
  const mutations = () => operations.filter(({ kind }) => kind === 'mutation');
  const run = async (stranger: Stranger, operation: Operation, name: PlaceName): Promise<Answer> =>
    ask(world, stranger, operation, await samples.variables(operation, place(name)));
  const told = (stranger: Stranger, operation: Operation, canaries: readonly Canary[]): string[] =>
    canaries
      .filter((canary) => !mayRead(stranger, world.askers[stranger]?.accountId ?? null, canary))
      .map(({ about, fieldClass, level }) => `${operation.name} tells ${stranger}: ${about} (${fieldClass}, ${level})`);
  const isForeign = (stranger: Stranger): boolean =>
    relationOf(stranger, 'away') === 'foreign' && stranger !== 'administrator';
  // The actions of elsewhere that are not shared, and names of people, are not asked for by those who would see them.
  // What is inside files is asked for at another door: see doors.int-spec.
  const isBehindNothing = ({ place: where, subject, level }: Canary): boolean =>
    (where === 'away' && (level !== 'shared' || subject === 'view' || subject === 'privateView')) ||
    subject === 'person' ||
    subject === 'file';
  const listed = (stranger: Stranger): Canary[] =>
    world.canaries
      .all()
      .filter(
        (canary) =>
          canary.place === 'home' &&
          canary.subject !== 'file' &&
          mayRead(stranger, world.askers[stranger]?.accountId ?? null, canary),
      )
      .filter(
        ({ subject }) =>
          subject !== 'person' || ['elected', 'industrial', 'project_lead', 'administrator'].includes(stranger),
      );
  /** Each action and its history, by identifier: what is not shared is behind nothing else. */
  const actionsByLevel = (): [Operation, Record<string, unknown>][] =>
    Object.values(world.home.actions).flatMap((id): [Operation, Record<string, unknown>][] =>
      queries()
        .filter(({ name }) => name === 'action' || name === 'history')
        .map((operation) => [
          operation,
          operation.name === 'action' ? { id } : { subjectType: 'Action', subjectId: id, first: 50 },
        ]),
    );
  const everyone = async (work: (stranger: Stranger) => Promise<string[]>): Promise<string[]> =>
    (await Promise.all(STRANGERS.map(work))).flat();

  beforeAll(async () => {
    app = await TestApp.start({ imports: topics, entities, actors: 'real', environment: { TRUST_PROXY: '1' } });
    world = await aWorld(app);
    schema = app.app.get(GraphQLSchemaHost).schema;
    operations = operationsOf(schema);
    samples = new Samples(world);
  });
  afterAll(() => app?.close());

  it('are asked about every field, each with its class', () => {
    expect(unclassifiedFields(schema), 'say the class of the field with @Exposed').toEqual([]);
  });

  it('are asked about every argument that names a row', () => {
    expect(samples.unknown(operations), 'add the argument to the keys of strangers/samples.ts').toEqual([]);
  });

  it('are judged by a table that holds every role, relation and class, and every act', () => {
    expect(missingCells()).toEqual([]);
    expect(Object.keys(ACTS).sort(), 'write who may do the act in ACTS of strangers/oracle.ts').toEqual(
      mutations()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('read what the table says, all of it and nothing more, whatever they ask', async () => {
    const seen = new Set<Canary>();
    const wrong = await everyone(async (stranger) => {
      const mine = new Set<Canary>();
      const problems: string[] = [];
      const note = (operation: Operation, answer: Answer): Answer => {
        if (answer.code === 'INTERNAL' || answer.code?.startsWith('GRAPHQL'))
          problems.push(`${operation.name} answers ${stranger}: ${answer.text}`);
        problems.push(
          ...told(stranger, operation, answer.canaries),
          ...misclassified(schema, world, operation, answer.data),
        );
        for (const canary of answer.canaries) mine.add(canary);
        return answer;
      };
      for (const operation of queries()) {
        const shapes: Partial<Record<PlaceName, string>> = {};
        for (const name of operation.keys.length > 0 ? PLACES : (['home'] as const))
          shapes[name] = shapeOf(note(operation, await run(stranger, operation, name)));
        if (isForeign(stranger) && shapes.away !== shapes.random)
          problems.push(`${operation.name} tells ${stranger} that it exists:\n${shapes.away}\n${shapes.random}`);
      }
      for (const [operation, variables] of actionsByLevel())
        note(operation, await ask(world, stranger, operation, variables));
      for (const canary of mine) seen.add(canary);
      return [
        ...problems,
        ...listed(stranger)
          .filter((canary) => !mine.has(canary))
          .map(({ about }) => `${stranger} does not see ${about}`),
      ];
    });
    expect([...new Set(wrong)]).toEqual([]);
    expect(
      world.canaries
        .all()
        .filter((canary) => !seen.has(canary) && !isBehindNothing(canary))
        .map(({ about }) => about),
    ).toEqual([]);
  });

  it('do nothing that the table does not allow: nothing is written, and what exists elsewhere is not told from what does not', async () => {
    const events = async () =>
      Number((await app.sql<{ n: string }>(`SELECT count(*) AS n FROM events WHERE name <> 'signin.requested'`))[0]?.n);
    await samples.changed();
    const before = await events();
    const wrong = await everyone(async (stranger) => {
      const problems: string[] = [];
      for (const operation of mutations()) {
        const shapes: Partial<Record<PlaceName, string>> = {};
        for (const name of operation.keys.length > 0 ? PLACES : (['home'] as const)) {
          if (ACTS[operation.name]?.[name].includes(stranger)) continue;
          const answer = await ask(world, stranger, operation, await samples.sharedVariables(operation, place(name)));
          shapes[name] = shapeOf(answer);
          if (!isRefused(answer))
            problems.push(`${stranger} may ${operation.name} (${name}): ${answer.text.slice(0, 300)}`);
          problems.push(...told(stranger, operation, answer.canaries));
        }
        if (isForeign(stranger) && shapes.away !== shapes.random)
          problems.push(`${operation.name} tells ${stranger} that it exists:\n${shapes.away}\n${shapes.random}`);
      }
      return problems;
    });
    expect(wrong).toEqual([]);
    expect(await samples.changed()).toEqual([]);
    expect(await events()).toBe(before);
  });

  it('mix no row of elsewhere into an act of their own territory', async () => {
    const wrong: string[] = [];
    for (const operation of mutations()) {
      if (operation.keys.length < 2 || !ACTS[operation.name]?.home.includes('elected')) continue;
      for (const key of operation.keys.filter((name) => !name.endsWith('email'))) {
        const mixed = async (there: SeededPlace | null) =>
          ask(world, 'elected', operation, await samples.variables(operation, world.home, { [key]: there }));
        const [away, random] = [await mixed(world.away), await mixed(null)];
        if (away.code === null) wrong.push(`elected may ${operation.name} with ${key} of elsewhere`);
        if (shapeOf(away) !== shapeOf(random))
          wrong.push(`${operation.name} tells that ${key} exists:\n${shapeOf(away)}\n${shapeOf(random)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('do what the table allows', async () => {
    const doneBy = (allowed: readonly Operation[]) => async (stranger: Stranger) => {
      const problems: string[] = [];
      for (const operation of allowed) {
        for (const name of PLACES) {
          if (!ACTS[operation.name]?.[name].includes(stranger)) continue;
          const answer = await run(stranger, operation, name);
          if (isRefused(answer) || answer.code === 'INTERNAL')
            problems.push(`${stranger} may not ${operation.name} (${name}): ${answer.text.slice(0, 300)}`);
          problems.push(
            ...told(stranger, operation, answer.canaries),
            ...misclassified(schema, world, operation, answer.data),
          );
        }
      }
      return problems;
    };
    const together = mutations().filter(({ name }) => !PUT_THE_PLAN_AWAY.includes(name));
    expect(await everyone(doneBy(together))).toEqual([]);
    // These take the plan of everybody else away: one person after the other.
    const apart = doneBy(mutations().filter(({ name }) => PUT_THE_PLAN_AWAY.includes(name)));
    for (const stranger of STRANGERS) expect(await apart(stranger)).toEqual([]);
  });
});
