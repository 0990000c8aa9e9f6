import { graphql } from '@binome/shared/web/gql';

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
    }
  }
`);

/** As many as a list gives at once. */
export const ACTIONS_AT_ONCE = 100;
