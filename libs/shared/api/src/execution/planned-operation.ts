import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

export type Variables = Record<string, unknown>;

/** One operation of a document, to be planned for all the runs whose conditions (`@skip`, `@include`) are those of these variables. */
export interface PlannedOperation {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Variables;
}

/** Plans do not know all of GraphQL: an operation that needs the rest is interpreted. */
export class Unplanned extends Error {}
