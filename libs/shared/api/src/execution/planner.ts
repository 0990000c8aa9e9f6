import {
  isNonNullType,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { askedFields, type AskedFields } from './asked-fields.js';
import { completionOf } from './completion.js';
import type { FieldPlan, ObjectPlan } from './field-plan.js';
import { objectPlan, serialPlan } from './object-plan.js';
import { Unplanned, type PlannedOperation } from './planned-operation.js';
import { quickOf } from './quick-values.js';

/** The plan of an operation: each decision that does not depend on the data is taken here, once. */
export function planOf(planned: PlannedOperation): ObjectPlan {
  const { schema, operation } = planned;
  const type = schema.getRootType(operation.operation);
  if (!type || operation.operation === OperationTypeNode.SUBSCRIPTION) throw new Unplanned(operation.operation);
  const fields = fieldPlans(planned, type, askedFields(planned, type, [operation.selectionSet]));
  return operation.operation === OperationTypeNode.MUTATION ? serialPlan(fields) : objectPlan(fields);
}

function fieldPlans(planned: PlannedOperation, parentType: GraphQLObjectType, asked: AskedFields): FieldPlan[] {
  return [...asked].map(([key, nodes]) => fieldPlan(planned, parentType, key, nodes));
}

function fieldPlan(
  planned: PlannedOperation,
  parentType: GraphQLObjectType,
  key: string,
  nodes: FieldNode[],
): FieldPlan {
  const definition = definitionOf(planned, parentType, nodes[0]?.name.value ?? '');
  const { type } = definition;
  const complete = completionOf(type, { definition, nodes, parentType }, (objectType) => {
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return objectPlan(fieldPlans(planned, objectType, askedFields(planned, objectType, selections)));
  });
  const quick = readsProperty(definition) ? quickOf(type) : null;
  return { key, definition, nodes, parentType, isNonNull: isNonNullType(type), complete, quick };
}

function definitionOf(
  { schema }: PlannedOperation,
  parentType: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> {
  const definition = metaField(name, parentType === schema.getQueryType()) ?? parentType.getFields()[name];
  if (!definition) throw new Unplanned(`${parentType.name}.${name}`);
  return definition;
}

function metaField(name: string, isOfQuery: boolean): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return isOfQuery ? [SchemaMetaFieldDef, TypeMetaFieldDef].find((definition) => definition.name === name) : undefined;
}

// Code-first schemas give a resolver to every field: those of plain columns read the property of the same name and nothing else.
function readsProperty({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (!resolve) return true;
  const probe = Symbol(name);
  return resolve.name === 'rootFieldResolver' && (resolve as (source: unknown) => unknown)({ [name]: probe }) === probe;
}
