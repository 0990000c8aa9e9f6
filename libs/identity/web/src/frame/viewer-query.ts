import { graphql } from '@binome/shared/web/gql';
import type { DataOf } from '../data-of.js';

/** Who is here, and every hat that may be worn. */
export const ViewerQuery = graphql(`
  query Viewer {
    demonstration
    viewer {
      account {
        id
        name
        email
      }
      capacity {
        id
      }
      capacities {
        id
        role
        places
        operator
        startsOn
        endsOn
      }
      invitableRoles
    }
  }
`);

export type Viewer = NonNullable<DataOf<typeof ViewerQuery>['viewer']>;
export type HeldCapacity = Viewer['capacities'][number];
