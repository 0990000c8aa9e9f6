import {
  getArgumentValues,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { located, type FieldErrors, type Place } from './field-errors.js';
import type { PlannedOperation, Variables } from './planned-operation.js';
import type { Quick } from './quick-values.js';

/** One run of a plan. */
export interface Run {
  planned: PlannedOperation;
  variables: Variables;
  context: unknown;
  errors: FieldErrors;
}

/** What the answer holds for a value that a resolver gave, or the promise of it. */
export type Complete = (run: Run, value: unknown, place: Place) => unknown;
/** The fields of an object in the answer, or the promise of them. */
export type ObjectPlan = (run: Run, source: unknown, place: Place | undefined) => unknown;

/** All that is known of a field before any run. */
export interface FieldPlan {
  /** Its name in the answer. */
  key: string;
  definition: GraphQLField<unknown, unknown>;
  nodes: FieldNode[];
  parentType: GraphQLObjectType;
  isNonNull: boolean;
  complete: Complete;
  quick: Quick | null;
}

const NO_ARGUMENTS = Object.freeze({});

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/** The value of a field in the answer, or the promise of it. Throws, or rejects, what empties the object around it. */
export function runField(field: FieldPlan, run: Run, source: unknown, around: Place | undefined): unknown {
  const place = { prev: around, key: field.key, typename: field.parentType.name };
  try {
    const value = resolve(field, run, source, place);
    const completed = isPromise(value)
      ? value.then((resolved) => field.complete(run, resolved, place))
      : field.complete(run, value, place);
    return isPromise(completed) ? completed.then(undefined, (error) => fail(field, run, error, place)) : completed;
  } catch (error) {
    return fail(field, run, error, place);
  }
}

/** What fails: null where null may stand, else the error goes on to the place around. */
export function fail(
  { nodes, isNonNull }: Pick<FieldPlan, 'nodes' | 'isNonNull'>,
  run: Run,
  error: unknown,
  place: Place,
): null {
  const told = located(error, nodes, place);
  if (isNonNull) throw told;
  run.errors.add(told, place);
  return null;
}

function resolve(field: FieldPlan, run: Run, source: unknown, place: Place): unknown {
  const { definition } = field;
  if (definition.resolve)
    return definition.resolve(source, argumentsOf(field, run), run.context, new Info(field, run, place));
  if (source === null || (typeof source !== 'object' && typeof source !== 'function')) return undefined;
  const property = (source as Record<string, unknown>)[definition.name];
  if (typeof property !== 'function') return property;
  return property.call(source, argumentsOf(field, run), run.context, new Info(field, run, place));
}

function argumentsOf({ definition, nodes }: FieldPlan, { variables }: Run): Record<string, unknown> {
  if (definition.args.length === 0) return NO_ARGUMENTS;
  return getArgumentValues(definition, nodes[0] as FieldNode, variables);
}

/** What few resolvers look at: told when it is looked at. */
class Info implements GraphQLResolveInfo {
  readonly rootValue = undefined;

  constructor(
    private readonly field: FieldPlan,
    private readonly run: Run,
    readonly path: Place,
  ) {}

  get fieldName() {
    return this.field.definition.name;
  }
  get fieldNodes() {
    return this.field.nodes;
  }
  get returnType() {
    return this.field.definition.type;
  }
  get parentType() {
    return this.field.parentType;
  }
  get schema() {
    return this.run.planned.schema;
  }
  get fragments() {
    return this.run.planned.fragments;
  }
  get operation() {
    return this.run.planned.operation;
  }
  get variableValues() {
    return this.run.variables;
  }
}
