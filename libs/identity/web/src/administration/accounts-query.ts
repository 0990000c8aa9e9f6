import { graphql } from '@binome/shared/web/gql';
import type { DataOf } from '../data-of.js';

/** Accounts by name, with every right that they hold or held. */
export const AccountsQuery = graphql(`
  query Accounts($search: String, $first: Int!, $after: String) {
    accounts(search: $search, first: $first, after: $after) {
      nodes {
        id
        version
        name
        email
        suspendedAt
        roleAssignments {
          id
          version
          role
          places
          operator
          startsOn
          endsOn
        }
        postings {
          id
          version
          places
          employer
          startsOn
          endsOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export type ListedAccount = DataOf<typeof AccountsQuery>['accounts']['nodes'][number];
