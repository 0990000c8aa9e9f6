import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** Most tokens of an operation, before it is even parsed. */
export const MAX_TOKENS = 4_000;
/** Most weight of an operation: one per field, times the rows asked for. */
export const MAX_COMPLEXITY = 25_000;

/** Limits on the shape of an operation; they hold on both transports. */
export const armor = new ApolloArmor({
  // Counted by the parser itself, on both transports.
  maxTokens: { enabled: false },
  // Fragments are a way of writing: they add nothing to the depth of what is asked.
  maxDepth: { n: 12, flattenFragments: true },
  maxAliases: { n: 15, allowList: [] },
  maxDirectives: { n: 20 },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
}).protect();

// A list weighs as many times its row as the page asks for, the variable's value included.
function estimate({ args, childComplexity }: ComplexityEstimatorArgs): number {
  const first: unknown = args.first;
  return typeof first === 'number' ? 1 + Math.max(first, 1) * Math.max(childComplexity, 1) : 1 + childComplexity;
}

function weigh(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number {
  try {
    return getComplexity({ schema, query, variables, estimators: [estimate], ...(operationName && { operationName }) });
  } catch (error) {
    // Weighing reads the variables: a wrong one is found here, before the operation runs.
    if (error instanceof GraphQLError)
      throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
    throw error;
  }
}

/** Most weights kept of one document: clients ask for few sizes of pages. */
const MOST_WEIGHTS = 50;
const weights = new WeakMap<DocumentNode, Map<string, number>>();

// A weight depends on sizes of pages and on conditions: numbers and booleans. The other variables are read when the operation runs.
function weightOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number {
  const known = weights.get(query) ?? new Map<string, number>();
  weights.set(query, known);
  const sizes = Object.entries(variables).filter(([, value]) => ['number', 'boolean'].includes(typeof value));
  const key = JSON.stringify([operationName, sizes]);
  const weight = known.get(key) ?? weigh(schema, query, variables, operationName);
  if (known.size < MOST_WEIGHTS) known.set(key, weight);
  return weight;
}

/** Throws QUERY_TOO_COMPLEX when the operation asks for too much, variables included. */
export function refuseComplexity(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): void {
  const weight = weightOf(schema, query, variables, operationName);
  if (weight > MAX_COMPLEXITY) {
    throw new GraphQLError('The operation is too complex', {
      extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
    });
  }
}
