import fc from 'fast-check';
import {
  execute,
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  parse,
  validate,
  type GraphQLFieldConfig,
  type GraphQLNullableType,
  type GraphQLType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { PlannedOperations } from './planned-operations.js';

const must = <T extends GraphQLNullableType>(type: T) => new GraphQLNonNull(type);
const listOf = <T extends GraphQLType>(type: T) => new GraphQLList(type);

const Colour = new GraphQLEnumType({ name: 'Colour', values: { red: {}, blue: { value: 'azur' } } });
const Day = new GraphQLScalarType({
  name: 'Day',
  serialize: (value) => {
    if (value === 'never') throw new Error('no such day');
    return value === 'nothing' ? undefined : `day ${String(value)}`;
  },
});
const NOTHING = "Day serialized 'nothing' as nothing";
const log: string[] = [];
const Node: GraphQLObjectType = new GraphQLObjectType({
  name: 'Node',
  fields: (): Record<string, GraphQLFieldConfig<Record<string, unknown>, unknown>> => ({
    id: { type: must(GraphQLID) },
    text: { type: GraphQLString },
    mustText: { type: must(GraphQLString) },
    int: { type: GraphQLInt },
    flag: { type: GraphQLBoolean },
    colour: { type: Colour },
    day: { type: Day },
    tags: { type: listOf(must(GraphQLString)) },
    grid: { type: listOf(listOf(GraphQLInt)) },
    child: { type: Node },
    mustChild: { type: must(Node) },
    children: { type: listOf(must(Node)) },
    sparse: { type: must(listOf(Node)) },
    resolved: { type: GraphQLString, resolve: (source) => call(source.text) },
    later: { type: must(GraphQLString), resolve: async (source) => call(source.mustText) },
    told: {
      type: GraphQLString,
      args: { times: { type: must(GraphQLInt) }, word: { type: GraphQLString, defaultValue: 'mot' } },
      resolve: (_source, args, context, info) =>
        JSON.stringify([args, context, info.fieldName, info.path.key, Object.keys(info.variableValues).sort()]),
    },
  }),
});
const Either = new GraphQLUnionType({ name: 'Either', types: [Node], resolveType: () => 'Node' });
const step: GraphQLFieldConfig<unknown, unknown> = {
  type: GraphQLString,
  args: { name: { type: must(GraphQLString) } },
  resolve: async (_source, { name }: { name: string }) => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, name === 'slow' ? 5 : 0));
    log.push(`${name} ends`);
    if (name === 'wrong') throw new Error('wrong');
    return name;
  },
};

let world: Record<string, unknown> = {};
const read = (name: string) => () => call(world[name]);
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      node: { type: Node, resolve: read('node') },
      mustNode: { type: must(Node), resolve: read('mustNode') },
      nodes: { type: must(listOf(must(Node))), resolve: read('nodes') },
      either: { type: Either, resolve: read('node') },
    },
  }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: { step, mustStep: { ...step, type: must(GraphQLString) } },
  }),
});

function call(value: unknown): unknown {
  return typeof value === 'function' ? (value as () => unknown)() : value;
}

let runsPlan = false;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Both answers as a client reads them: by graphql-js, and by the plan of the second run. */
async function bothAnswers(
  query: string,
  variables: Record<string, unknown> = {},
  operationName: string | null = null,
) {
  const document = parse(query);
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  const request = { document, operationName, variables, context: 'context' };
  const operations = new PlannedOperations(schema);
  await operations.run(request);
  await turn();
  log.length = 0;
  runsPlan = true;
  const planned = JSON.stringify(await operations.run(request));
  await turn();
  runsPlan = false;
  const plannedLog = log.splice(0);
  const interpreted = await execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    contextValue: 'context',
  });
  // A scalar that gives nothing is a fault on both sides; its words, which nobody reads but the log, are each one's own.
  const inOurWords = JSON.stringify(interpreted).replaceAll(
    /Expected `Day[^`]*` to [\w -]+, returned: undefined/g,
    NOTHING,
  );
  return { planned: [planned, plannedLog], interpreted: [inOurWords, log.splice(0)] };
}

describe('plans', () => {
  it.each([
    [
      'fragments, aliases and fields asked twice',
      '{ node { ...a ... on Node { b: text child { id } } } } fragment a on Node { text child { text } id }',
    ],
    ['a name that objects know', '{ node { __proto__: text constructor: id toString: id then: text } }'],
    [
      'introspection',
      '{ __typename __schema { queryType { name fields { name type { kind ofType { name } } } } } __type(name: "Node") { name } node { __typename } }',
    ],
    ['abstract types', '{ either { ... on Node { id text } } node { ... on Either { ... on Node { id } } } }'],
    ['no operation of that name', 'query a { node { id } } query b { node { id } }'],
    [
      'mutations, one after the other',
      'mutation { a: step(name: "slow") b: step(name: "wrong") c: step(name: "quick") }',
    ],
    [
      'a mutation that fails for all',
      'mutation { a: step(name: "slow") b: mustStep(name: "wrong") c: step(name: "quick") }',
    ],
  ])('answer as graphql-js: %s', async (_name, query) => {
    world = { node: { id: '1', text: 'texte', child: { id: '2', text: 'enfant' } } };
    const { planned, interpreted } = await bothAnswers(query);
    expect(planned).toEqual(interpreted);
  });

  it.each([
    [{ times: 2 }],
    [{ times: 2, word: 'autre', yes: true }],
    [{ times: 2, word: null, yes: false }],
    [{ times: 'two' }],
    [{}],
  ])('answer as graphql-js with the variables %j', async (variables) => {
    world = { node: { id: '1', text: 'texte' } };
    const query = `query ($times: Int!, $word: String, $yes: Boolean = true) {
      node { told(times: $times, word: $word) default: told(times: $times) id @include(if: $yes) text @skip(if: $yes) ...more @skip(if: $yes) }
    } fragment more on Node { int }`;
    const { planned, interpreted } = await bothAnswers(query, variables);
    expect(planned).toEqual(interpreted);
  });

  it('are made once for all the values of their variables, anew for other conditions', async () => {
    world = { node: { id: '1', text: 'texte' } };
    const document = parse(
      'query ($times: Int!, $yes: Boolean!) { node { told(times: $times) id @include(if: $yes) } }',
    );
    const operations = new PlannedOperations(schema);
    const run = (times: number, yes: boolean) =>
      operations.run({ document, operationName: null, variables: { times, yes }, context: null });
    const answers = [await run(1, true), await run(2, true), await run(3, false), await run(4, true)];
    expect(answers.map(({ data }) => Object.keys(data?.node as object))).toEqual([
      ['told', 'id'],
      ['told', 'id'],
      ['told'],
      ['told', 'id'],
    ]);
    expect(JSON.stringify(answers)).toContain(String.raw`{\"times\":4,`);
  });
});

// Everything that a resolver may give or do, right or wrong; functions make it anew for each of the two runs.
const outcome = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 2, arbitrary: value.map((one) => () => Promise.resolve(call(one))) },
    { weight: 1, arbitrary: value.map((one) => () => call(one)) },
    fc.constantFrom<unknown>(
      null,
      undefined,
      'abc',
      12,
      Number.NaN,
      {},
      new Error('as a value'),
      () => {
        throw new Error('thrown');
      },
      () => Promise.reject(new Error('rejected')),
      () => Promise.resolve(new Error('promised as a value')),
    ),
  );
const leaves = {
  id: outcome(fc.constantFrom('1', 2)),
  text: outcome(fc.constantFrom<unknown>('texte', true, 3.5)),
  mustText: outcome(fc.constant('texte')),
  int: outcome(fc.constantFrom(1, 2 ** 31, 1.5)),
  flag: outcome(fc.boolean()),
  colour: outcome(fc.constantFrom('red', 'azur', 'green')),
  day: outcome(fc.constantFrom('monday', 'never', 'nothing')),
  tags: outcome(fc.array(fc.constantFrom<unknown>('a', 'b', null), { maxLength: 3 })),
  grid: outcome(fc.array(fc.oneof(fc.array(fc.nat(), { maxLength: 2 }), fc.constant('row')), { maxLength: 2 })),
};
const aNode: (depth?: number) => fc.Arbitrary<Record<string, unknown>> = fc.memo((depth) => {
  if (depth <= 1) return fc.record(leaves);
  const odd = fc.constantFrom<unknown>(null, 'no node', new Error('in a list'));
  const nodes = fc.array(fc.oneof({ weight: 4, arbitrary: outcome(aNode()) }, odd), { maxLength: 3 });
  const below = {
    child: outcome(aNode()),
    mustChild: outcome(aNode()),
    children: outcome(nodes),
    sparse: outcome(nodes),
  };
  return fc.record({ ...leaves, ...below });
});

const LEAVES = [
  'id',
  'text',
  'mustText',
  'int',
  'flag',
  'colour',
  'day',
  'tags',
  'grid',
  'resolved',
  'later',
  '__typename',
  'told(times: 1)',
];
const OBJECTS = ['child', 'mustChild', 'children', 'sparse'];
const { selection } = fc.letrec<{ selection: string; field: string }>((tie) => ({
  field: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom(...LEAVES),
    fc.tuple(fc.constantFrom(...OBJECTS), tie('selection')).map(([name, fields]) => `${name} ${fields}`),
    tie('selection').map((fields) => `... on Node @include(if: $yes) ${fields}`),
    fc.constant('...shared'),
    fc.constant('id @skip(if: $yes)'),
  ),
  selection: fc.array(tie('field'), { minLength: 1, maxLength: 5 }).map((fields) => `{ ${fields.join(' ')} }`),
}));

interface Answer {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[] }[];
}

/** Where the answer is null because of an error; what was told there too when it happened at that very place. */
function emptied({ data, errors = [] }: Answer): Record<string, string> {
  const places = errors.map(({ message, path = [] }) => {
    let at: unknown = data;
    let depth = 0;
    while (at !== null && at !== undefined && depth < path.length) {
      at = (at as Record<string, unknown>)[path[depth] ?? ''];
      depth += 1;
    }
    expect(at).toBeNull();
    // Where several fields empty the same object, which one is told first depends on who waited for what.
    return [path.slice(0, depth).join('.'), depth === path.length ? message : 'below'] as const;
  });
  return Object.fromEntries(places.sort());
}

/** Gives the rejections that plans leave to nobody; graphql-js leaves some, in lists of which an item fails at once. */
async function rejectionsOfPlans(work: () => Promise<void>): Promise<unknown[]> {
  const listeners = process.listeners('unhandledRejection');
  const found: unknown[] = [];
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error) => runsPlan && found.push(error));
  try {
    await work();
    await turn();
    return found;
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
}

it('plans answer as graphql-js, whatever is asked and whatever resolvers do', async () => {
  const data = fc.record({
    node: outcome(aNode(3)),
    mustNode: outcome(aNode(3)),
    nodes: outcome(fc.array(outcome(aNode(2)), { maxLength: 3 })),
  });
  const roots = fc.uniqueArray(fc.constantFrom('node', 'mustNode', 'nodes'), { minLength: 1 });
  const compare = fc.asyncProperty(data, roots, selection, fc.boolean(), async (found, asked, fields, yes) => {
    world = found;
    const query = `query ($yes: Boolean = false) { ${asked.map((root) => `${root} ${fields}`).join(' ')} all: node { ...shared id @include(if: $yes) } }
      fragment shared on Node { id text tags }`;
    const answers = await bothAnswers(query, { yes });
    const [planned, interpreted] = [answers.planned, answers.interpreted].map(
      ([text]) => JSON.parse(String(text)) as Answer,
    );
    expect(JSON.stringify(planned?.data)).toBe(JSON.stringify(interpreted?.data));
    expect(emptied(planned ?? {})).toEqual(emptied(interpreted ?? {}));
  });
  expect(await rejectionsOfPlans(() => fc.assert(compare, { numRuns: 500 }))).toEqual([]);
}, 60_000);
