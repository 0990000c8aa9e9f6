import { graphql } from '@binome/shared/web/gql';

/** The plans of a territory by year, and the archived actions of the current one. */
export const PlanYearsQuery = graphql(`
  query PlanYears($phase: ProgrammePhase!, $code: String!) {
    territoryPlan(phase: $phase, code: $code) {
      territoryId
      territoryName
      plans {
        id
        version
        year
        isArchived
        openToTerritories
        visibleCount
        hiddenCount
        viewerCan {
          duplicate
          archive
          open
        }
      }
    }
  }
`);

export const ArchivedActionsQuery = graphql(`
  query ArchivedActions($territoryId: ID!, $first: Int!, $after: String) {
    actionPlan(territoryId: $territoryId) {
      id
      archivedActions(first: $first, after: $after) {
        nodes {
          id
          version
          code
          title
          viewerCan {
            archive
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);
