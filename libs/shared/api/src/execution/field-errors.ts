import { locatedError, type FieldNode, type GraphQLError } from 'graphql';

/** Where a value stands in the answer, from the innermost outwards. */
export interface Place {
  prev: Place | undefined;
  key: string | number;
  typename: string | undefined;
}

/** The errors of one run. What happens under a place that an error has already emptied is not told. */
export class FieldErrors {
  readonly told: GraphQLError[] = [];
  private readonly emptied = new Set<Place | undefined>();

  add(error: GraphQLError, place: Place | undefined): void {
    if (this.isEmptied(place)) return;
    this.emptied.add(place);
    this.told.push(error);
  }

  private isEmptied(place: Place | undefined): boolean {
    for (let at = place; at !== undefined; at = at.prev) if (this.emptied.has(at)) return true;
    return this.emptied.has(undefined);
  }
}

/** The error of a field, saying where in the answer and where in the document it happened. */
export function located(error: unknown, nodes: readonly FieldNode[], place: Place): GraphQLError {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.prev) path.unshift(at.key);
  return locatedError(error, nodes, path);
}
