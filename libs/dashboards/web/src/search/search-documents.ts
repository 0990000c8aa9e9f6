import { graphql } from '@binome/shared/web/gql';

/** Where one looks: the plan of the territory that is open, and its register. */
export const SearchedPlaceQuery = graphql(`
  query SearchedPlace($phase: ProgrammePhase!, $code: String!) {
    territoryPlan(phase: $phase, code: $code) {
      territoryId
      territoryName
      plan {
        id
      }
    }
  }
`);

export const SearchTerritoriesQuery = graphql(`
  query SearchTerritories($words: String!) {
    territories(filter: { search: $words }, sort: relevance, first: 5) {
      nodes {
        id
        phase
        code
        name
      }
      totalCount
    }
  }
`);

export const SearchActionsQuery = graphql(`
  query SearchActions($planId: ID!, $filter: ActionFilterInput!) {
    actions(planId: $planId, filter: $filter, first: 7) {
      nodes {
        id
        code
        title
      }
      totalCount
    }
  }
`);

export const SearchDecisionsQuery = graphql(`
  query SearchDecisions($territoryId: ID!, $words: String!) {
    decisions(territoryId: $territoryId, filter: { search: $words }, first: 5) {
      nodes {
        id
        number
        title
      }
      totalCount
    }
  }
`);
