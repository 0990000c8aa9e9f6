import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';

/**
 * The answer's value of a property that needs neither resolver nor wait; undefined when it is not that simple,
 * an error included: the field then runs in full.
 */
export type Quick = (value: unknown) => unknown;

const MOST_INT = 2_147_483_647;

/** The quick way of a type made of scalars, enumerations and lists of them; null for any other. */
export function quickOf(type: GraphQLOutputType): Quick | null {
  if (!isNonNullType(type)) {
    const present = presentOf(type);
    return present && ((value) => (value === null || value === undefined ? null : present(value)));
  }
  const present = presentOf(type.ofType);
  return present && ((value) => (value === null || value === undefined ? undefined : present(value)));
}

function presentOf(type: GraphQLOutputType): Quick | null {
  if (isLeafType(type)) return leaf(type);
  if (!isListType(type)) return null;
  const item = quickOf(type.ofType as GraphQLOutputType);
  return item && ((value) => (Array.isArray(value) ? list(value, item) : undefined));
}

function list(values: readonly unknown[], item: Quick): unknown {
  const answer: unknown[] = [];
  for (const value of values) {
    const one = item(value);
    if (one === undefined) return undefined;
    answer.push(one);
  }
  return answer;
}

function leaf(type: GraphQLLeafType): Quick {
  if (type === GraphQLString || type === GraphQLID) return (value) => (typeof value === 'string' ? value : undefined);
  if (type === GraphQLBoolean) return (value) => (typeof value === 'boolean' ? value : undefined);
  if (type === GraphQLInt)
    return (value) =>
      typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MOST_INT ? value : undefined;
  return (value) => (typeof value === 'object' || typeof value === 'function' ? undefined : serialized(type, value));
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return type.serialize(value) ?? undefined;
  } catch {
    return undefined;
  }
}
