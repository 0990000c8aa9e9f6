import { graphql } from '@binome/shared/web/gql';
import type { DataOf } from '../data-of.js';

/** Invitations that the person may see, of one territory when it is named. */
export const InvitationsQuery = graphql(`
  query Invitations($territoryId: ID, $first: Int!, $after: String) {
    invitations(territoryId: $territoryId, first: $first, after: $after) {
      nodes {
        id
        version
        name
        email
        role
        places
        operator
        state
        invitedByName
        createdAt
        expiresAt
        sentCount
        viewerCanManage
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export type ListedInvitation = DataOf<typeof InvitationsQuery>['invitations']['nodes'][number];
