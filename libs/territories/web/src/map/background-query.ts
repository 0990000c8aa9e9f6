import { graphql } from '@binome/shared/web/gql';

/** Contours of the départements, when they were imported. */
export const MAP_BACKGROUND = graphql(`
  query MapBackground {
    mapBackground {
      code
      geometry
    }
  }
`);
