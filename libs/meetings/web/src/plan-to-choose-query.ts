import { graphql } from '@binome/shared/web/gql';

/** The plan of a territory in which actions are chosen, or to which one is added. */
export const PlanToChooseQuery = graphql(`
  query PlanToChoose($phase: ProgrammePhase!, $code: String!) {
    territoryPlan(phase: $phase, code: $code) {
      territoryId
      plan {
        id
        axes {
          axis
          orientations {
            id
            title
          }
        }
      }
    }
  }
`);
