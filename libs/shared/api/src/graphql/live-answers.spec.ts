import { systemActor } from '@binome/shared/domain';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LiveStream, type LiveHint } from '../live/live-stream.js';
import type { GraphqlContext } from './graphql-context.js';
import { LiveAnswers, type Subscribed } from './live-answers.js';

const hint: LiveHint = { event: 'note.edited', entity: 'Note', id: 'n1', version: 1, sequence: 's1', by: null };

/** A door on one topic, which counts how often an answer is worked out and to which all readers listen. */
function aDoor() {
  let workedOut = 0;
  const hearers: ((hint: LiveHint) => void)[] = [];
  const listen = async (hear: (hint: LiveHint) => void) => {
    hearers.push(hear);
    return () => undefined;
  };
  const Hint = new GraphQLObjectType<LiveHint, GraphqlContext>({
    name: 'Hint',
    fields: {
      id: {
        type: GraphQLString,
        resolve: ({ id }) => {
          workedOut += 1;
          return id;
        },
      },
      event: { type: GraphQLString },
      readAs: { type: GraphQLString, resolve: (_hint, _args, { actor }) => actor.kind },
    },
  });
  const changed = {
    type: Hint,
    args: { about: { type: GraphQLString } },
    subscribe: (_root: unknown, { about }: { about?: string }, { actor }: GraphqlContext) =>
      new LiveStream(
        listen,
        () => actor,
        (_reader, { id }) => about === undefined || id === about,
      ),
    resolve: (told: LiveHint) => told,
  };
  const nothing = new GraphQLObjectType({ name: 'Query', fields: { nothing: { type: GraphQLString } } });
  const subscription = new GraphQLObjectType({ name: 'Subscription', fields: { changed } });
  const schema = new GraphQLSchema({ query: nothing, subscription });
  const answers = new LiveAnswers((result) => ({ data: result.data }));
  const follow = async (text: string, variables: Record<string, unknown> = {}): Promise<unknown[]> => {
    const got: unknown[] = [];
    const actor = systemActor('lecteur');
    const subscribed: Subscribed = {
      schema,
      document: parse(text),
      variableValues: variables,
      contextValue: { actor, freshActor: () => actor, loaders: new Map() } satisfies GraphqlContext,
      asked: JSON.stringify([text, variables]),
      send: (answer) => got.push(JSON.parse(answer)),
    };
    const source = await answers.subscribe(subscribed);
    if (source instanceof LiveStream) void source.next();
    return got;
  };
  const tell = (told: LiveHint) => hearers.forEach((hear) => hear(told));
  return { follow, tell, workedOut: () => workedOut };
}

describe('an answer told to many', () => {
  it('is worked out once for all who ask the same, and apart for those who ask otherwise', async () => {
    const { follow, tell, workedOut } = aDoor();
    const same = '{ id }';
    const [one, other] = [
      await follow(`subscription { changed ${same} }`),
      await follow(`subscription { changed ${same} }`),
    ];
    const renamed = await follow('subscription { changed { id, called: event } }');
    const filtered = 'subscription ($about: String) { changed(about: $about) { id } }';
    const [mine, another] = [await follow(filtered, { about: 'n1' }), await follow(filtered, { about: 'n2' })];
    tell(hint);
    const plain = [{ data: { changed: { id: 'n1' } } }];
    expect([one, other, mine, another]).toEqual([plain, plain, plain, []]);
    expect(renamed).toEqual([{ data: { changed: { id: 'n1', called: 'note.edited' } } }]);
    expect(workedOut()).toBe(3);
    tell({ ...hint });
    expect([one.length, workedOut()]).toEqual([2, 6]);
  });

  it('is worked out in nobody’s name: what depends on the reader cannot slip into it', async () => {
    const { follow, tell } = aDoor();
    const told = await follow('subscription { changed { readAs } }');
    tell(hint);
    expect(told).toEqual([{ data: { changed: { readAs: 'anonymous' } } }]);
  });
});
