import { graphql } from '@binome/shared/web/gql';

/** The actions of the plan of a territory, to choose some of them. */
export const PlanActionsQuery = graphql(`
  query PlanActionsToChoose($phase: ProgrammePhase!, $code: String!) {
    territoryPlan(phase: $phase, code: $code) {
      territoryId
      plan {
        id
        axes {
          axis
          actions(first: 100) {
            nodes {
              id
              code
              title
            }
          }
        }
      }
    }
  }
`);
