import type { ActionFilter } from '@binome/action-plans/domain';
import { graphql } from '@binome/shared/web/gql';
import type { ActionFilterInput } from '@binome/shared/web/documents';

/** A list of actions read page by page. */
export const ActionsQuery = graphql(`
  query Actions($planId: ID!, $filter: ActionFilterInput, $first: Int!, $after: String) {
    actions(planId: $planId, filter: $filter, first: $first, after: $after) {
      nodes {
        ...ActionRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      hiddenCount
      without
    }
  }
`);

/** As many as a list gives at once. */
export const ACTIONS_AT_ONCE = 100;

/** A filter as the server takes it. */
export function filterInput({ match, conditions, groups }: ActionFilter): ActionFilterInput {
  const written = (group: Pick<ActionFilter, 'match' | 'conditions'>) => ({
    match: group.match,
    conditions: group.conditions.map(({ field, operator, values, lines }) => ({
      field,
      operator,
      values: [...values],
      lines: lines.map((line) => ({ ...line, values: [...line.values] })),
    })),
  });
  return { ...written({ match, conditions }), groups: groups.map(written) };
}
