import { setTimeout as wait } from 'node:timers/promises';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { TestApp } from '@binome/shared/api/testing';
import { entities, topics } from './app.module.js';
import { ask } from './strangers/asking.js';
import { leavesOf, operationsOf, type Operation } from './strangers/operations.js';
import type { Stranger } from './strangers/oracle.js';
import { put, Samples } from './strangers/samples.js';
import { aWorld, type World } from './strangers/world.js';

const NASTY_TEXTS: [string, unknown][] = [
  ['NUL', 'a\u0000b'],
  ['an overridden direction', 'abc\u202Efdp.exe'],
  ['a lone surrogate', 'a\uD800b'],
  ['an object', { $ne: null }],
  ['a list of lists', [[['a']]]],
  ['a number', 12],
  ['ninety thousand letters', 'x'.repeat(90_000)],
];
const NASTY_DATES = [
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '-000001-01-01',
  'NaN',
  '2026-01-01; DROP',
  20260101,
  { year: 2026 },
  '2026-1-1',
  '',
];
const NO_NUMBERS = ['NaN', 'Infinity', 2 ** 31, -(2 ** 31) - 1, 1.5, '1', []];
/** Some fields take them. */
const ODD_NUMBERS = [null, -1];
const CURSORS = [
  'x',
  '',
  btoa('[]'),
  btoa('["x"]'),
  btoa('["x","y","z"]'),
  btoa('[null,null,null]'),
  btoa('[1e400,"\u0000"]'),
  btoa('[{"a":1}]'),
  'é'.repeat(100),
];

describe('abuse of values', { timeout: 120_000 }, () => {
  let app: TestApp;
  let world: World;
  let samples: Samples;
  let schema: GraphQLSchema;
  let operations: Operation[];

  beforeAll(async () => {
    app = await TestApp.start({
      imports: topics,
      entities,
      actors: 'real',
      environment: { TRUST_PROXY: '1' },
    });
    world = await aWorld(app);
    samples = new Samples(world);
    schema = app.app.get(GraphQLSchemaHost).schema;
    operations = operationsOf(schema).filter(
      ({ kind, name }) => kind !== 'subscription' && !['signOut', 'revokeOtherSessions'].includes(name),
    );
  });
  afterAll(async () => {
    await app?.close();
  });

  /**
   * Each operation with one variable of this type replaced by each value in turn; `judge` says what is wrong with the answer. Acts that may be done
   * need rows of their own (`own`); those that must be refused share theirs.
   */
  async function everywhere(
    types: readonly string[],
    values: readonly unknown[],
    judge: (code: string | null, operation: Operation) => boolean,
    { own = false } = {},
  ): Promise<string[]> {
    const wrong: string[] = [];
    const asker = ({ name }: Operation): Stranger => {
      if (name === 'answerProposal') return 'regional_reviewer';
      return /Import|Account|Posting|RoleAssignment|DeadLetter|accounts|deadLetters/.test(name)
        ? 'administrator'
        : 'elected';
    };
    const work = operations.flatMap((operation) =>
      leavesOf(schema, operation, types).map((path) => ({ operation, path })),
    );
    await Promise.all(
      [0, 1, 2, 3].map(async (lane) => {
        for (const { operation, path } of work.filter((_, rank) => rank % 4 === lane)) {
          for (const value of values) {
            const isAct = operation.kind === 'mutation';
            const variables = await (own && isAct
              ? samples.variables(operation, world.home)
              : samples.sharedVariables(operation, world.home));
            put(variables, path, value);
            const { code, text } = await ask(world, asker(operation), operation, variables);
            if (!judge(code, operation))
              wrong.push(
                `${operation.name} ${path} ${JSON.stringify(value)?.slice(0, 40)}: ${code} ${text.slice(0, 160)}`,
              );
          }
        }
      }),
    );
    return wrong;
  }

  const isRefusal = (code: string | null): boolean => code !== null && code !== 'INTERNAL';
  /** Refused for the value, and not because something else was wrong first. */
  const isValueRefusal = (code: string | null): boolean =>
    [
      'INVALID_INPUT',
      'BAD_USER_INPUT',
      'BAD_REQUEST',
      'NOT_FOUND',
      'SIGN_IN_LINK_UNUSABLE',
      'INVITATION_UNUSABLE',
      'UNSUBSCRIBE_LINK_UNUSABLE',
      'MEETING_LINK_UNUSABLE',
      'BALLOT_LINK_UNUSABLE',
    ].includes(code ?? '');

  it.each(NASTY_TEXTS)('of texts: %s is refused in every input, and breaks nothing anywhere', async (_name, value) => {
    const wrong = await everywhere(['String'], [value], (code, { kind }) =>
      kind === 'mutation' ? isValueRefusal(code) : code !== 'INTERNAL',
    );
    expect(wrong).toEqual([]);
  });

  it('of identifiers: what is none is refused', async () => {
    const wrong = await everywhere(
      ['ID'],
      ['x', '', '\u0000', "' OR 1=1 --", 'x'.repeat(10_000), { $ne: 1 }],
      (code, { kind }) => (kind === 'mutation' ? isValueRefusal(code) : code !== 'INTERNAL'),
    );
    expect(wrong).toEqual([]);
  });

  it('of dates and numbers: what is none, or beyond its range, is refused', async () => {
    expect(await everywhere(['LocalDate', 'DateTime'], NASTY_DATES, isValueRefusal)).toEqual([]);
    const isSound = (code: string | null): boolean => code !== 'INTERNAL';
    expect(await everywhere(['Int'], NO_NUMBERS, isSound)).toEqual([]);
    expect(await everywhere(['Int'], ODD_NUMBERS, isSound, { own: true })).toEqual([]);
  });

  it('of lists: pages out of bounds, forged cursors and orders that do not exist are refused', async () => {
    const wrong: string[] = [];
    for (const operation of operations.filter(({ document }) => document.includes('$after'))) {
      const variables = await samples.variables(operation, world.home);
      const send = (more: object) => ask(world, 'administrator', operation, { ...variables, ...more });
      for (const first of [0, -1, 101, 1_000_000, 2 ** 31]) {
        const { code } = await send({ first });
        if (!isRefusal(code)) wrong.push(`${operation.name} first ${first}: ${code}`);
      }
      for (const after of CURSORS) {
        const { code, text } = await send({ after });
        if (code === 'INTERNAL') wrong.push(`${operation.name} after ${after}: ${text}`);
      }
      for (const sort of ['name; DROP TABLE territories', 'password', { name: 'ASC' }]) {
        if (!operation.document.includes('$sort')) continue;
        const { code } = await send({ sort });
        if (!isRefusal(code)) wrong.push(`${operation.name} sort ${JSON.stringify(sort)}: ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('of subscriptions: the same values are refused over the WebSocket, and it stays open', async () => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: world.askers.administrator?.cookie ?? '', origin: app.config.publicUrl },
    });
    const told = new Map<string, string>();
    socket.on('message', (data) => {
      const text = String(data);
      const { id, type } = JSON.parse(text) as { id?: string; type: string };
      if (!told.has(id ?? type)) told.set(id ?? type, text);
      if (type === 'ping') socket.send('{"type":"pong"}');
    });
    const answerTo = async (id: string): Promise<string> => {
      for (let turn = 0; turn < 200 && !told.has(id); turn += 1) await wait(20);
      return told.get(id) ?? 'nothing';
    };
    await new Promise((resolve) => socket.on('open', resolve));
    socket.send('{"type":"connection_init"}');
    expect(await answerTo('connection_ack')).toContain('connection_ack');
    const wrong: string[] = [];
    const subscriptions = operationsOf(schema).filter(({ kind, keys }) => kind === 'subscription' && keys.length > 0);
    for (const { name, document, keys } of subscriptions) {
      for (const [rank, value] of [
        'x',
        '',
        '\u0000',
        'a\uD800b',
        { $ne: 1 },
        ['a', 'b'],
        'x'.repeat(90_000),
        null,
      ].entries()) {
        const id = `${name}-${rank}`;
        const variables = Object.fromEntries(keys.map((key) => [key, value]));
        socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: document, variables } }));
        const answer = await answerTo(id);
        if (!answer.includes('"code"') || answer.includes('INTERNAL')) wrong.push(`${id}: ${answer.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    socket.terminate();
  });

  it('of inputs: keys that do not exist and prototypes are refused', async () => {
    for (const operation of operations.filter(({ kind }) => kind === 'mutation')) {
      const { input } = await samples.sharedVariables(operation, world.home);
      const polluted = JSON.stringify({
        query: operation.document,
        variables: { input: { ...(input as object), PLACE: 1 } },
      });
      for (const key of ['"territory_id"', '"__proto__"', '"constructor"', '"isAdmin"']) {
        const body = polluted.replace('"PLACE":1', `${key}:{"isAdmin":true}`);
        const answer = await fetch(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: world.askers.elected?.cookie ?? '' },
          body,
        });
        const text = await answer.text();
        expect([operation.name, key, answer.status < 500, /INTERNAL/.test(text), answer.status >= 400]).toEqual([
          operation.name,
          key,
          true,
          false,
          true,
        ]);
      }
    }
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });
});
