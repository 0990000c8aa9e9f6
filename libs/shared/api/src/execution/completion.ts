import {
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { inspect } from 'node:util';
import type { Place } from './field-errors.js';
import { fail, isPromise, type Complete, type FieldPlan, type Run } from './field-plan.js';
import { Unplanned } from './planned-operation.js';

type Field = Pick<FieldPlan, 'definition' | 'nodes' | 'parentType'>;

/** How values of this type come into the answer; `objects` plans those of an object type. */
export function completionOf(
  type: GraphQLOutputType,
  field: Field,
  objects: (type: GraphQLObjectType) => Complete,
): Complete {
  const isNonNull = isNonNullType(type);
  const present = presentOf(isNonNull ? type.ofType : type, field, objects);
  return (run, value, place) => {
    if (value instanceof Error) throw value;
    const completed = value === null || value === undefined ? null : present(run, value, place);
    if (completed === null && isNonNull) throw new Error(`Cannot return null for non-nullable field ${nameOf(field)}.`);
    return completed;
  };
}

function presentOf(type: GraphQLOutputType, field: Field, objects: (type: GraphQLObjectType) => Complete): Complete {
  if (isLeafType(type)) return (_run, value) => serialize(type, value);
  if (isListType(type)) return listOf(type.ofType as GraphQLOutputType, field, objects);
  if (isObjectType(type) && !type.isTypeOf) return objects(type);
  throw new Unplanned(String(type));
}

function serialize(type: GraphQLLeafType, value: unknown): unknown {
  const serialized: unknown = type.serialize(value);
  if (serialized === null || serialized === undefined)
    throw new Error(`${type.name} serialized ${inspect(value)} as nothing`);
  return serialized;
}

function listOf(itemType: GraphQLOutputType, field: Field, objects: (type: GraphQLObjectType) => Complete): Complete {
  const item = {
    complete: completionOf(itemType, field, objects),
    nodes: field.nodes,
    isNonNull: isNonNullType(itemType),
  };
  return (run, value, place) => {
    if (!isList(value)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(field)}".`);
    const items = runItems(item, run, value, place);
    return items.some(isPromise) ? Promise.all(items) : items;
  };
}

function runItems(item: Item, run: Run, values: Iterable<unknown>, place: Place): unknown[] {
  const items: unknown[] = [];
  try {
    for (const value of values)
      items.push(runItem(item, run, value, { prev: place, key: items.length, typename: undefined }));
    return items;
  } catch (error) {
    // Nobody will await those that were begun: what they reject must not end the process.
    for (const one of items) if (isPromise(one)) one.catch(() => undefined);
    throw error;
  }
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

type Item = Pick<FieldPlan, 'complete' | 'nodes' | 'isNonNull'>;

function runItem(item: Item, run: Run, value: unknown, place: Place): unknown {
  try {
    const completed = isPromise(value)
      ? value.then((resolved) => item.complete(run, resolved, place))
      : item.complete(run, value, place);
    return isPromise(completed) ? completed.then(undefined, (error) => fail(item, run, error, place)) : completed;
  } catch (error) {
    return fail(item, run, error, place);
  }
}

function nameOf({ parentType, definition }: Field): string {
  return `${parentType.name}.${definition.name}`;
}
