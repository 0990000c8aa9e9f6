import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { Unplanned, type PlannedOperation, type Variables } from './planned-operation.js';

/** The nodes that ask for each field of an object, by the name that it bears in the answer, in the order of the answer. */
export type AskedFields = Map<string, FieldNode[]>;

/** What these selections ask of an object of this type. */
export function askedFields(
  { schema, fragments, variables }: PlannedOperation,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): AskedFields {
  const asked: AskedFields = new Map();
  const spread = new Set<string>();
  const visit = (selection: SelectionNode): void => {
    if (!isIncluded(selection, variables)) return;
    if (selection.kind === Kind.FIELD) return note(asked, selection);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : unspread(selection.name.value);
    if (fragment && concerns(fragment.typeCondition?.name.value)) fragment.selectionSet.selections.forEach(visit);
  };
  const unspread = (name: string): FragmentDefinitionNode | undefined => {
    if (spread.has(name)) return undefined;
    spread.add(name);
    return fragments[name];
  };
  const concerns = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    if (isAbstractType(schema.getType(condition))) throw new Unplanned(condition);
    return false;
  };
  for (const { selections } of selectionSets) selections.forEach(visit);
  return asked;
}

function note(asked: AskedFields, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const nodes = asked.get(key);
  if (nodes) nodes.push(node);
  else asked.set(key, [node]);
}

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}
