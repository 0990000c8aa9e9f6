import { graphql } from '@binome/shared/web/gql';

/** The money of a plan: its sums by axis, orientation, year and funder. */
export const PlanMoneyQuery = graphql(`
  query PlanMoney($phase: ProgrammePhase!, $code: String!) {
    territoryPlan(phase: $phase, code: $code) {
      territoryId
      territoryName
      plan {
        id
        axes {
          axis
          orientations {
            id
            title
          }
        }
        totals {
          counted
          leftOut
          total {
            ...ShownSums
          }
          byAxis {
            axis
            totals {
              ...ShownSums
            }
          }
          byOrientation {
            axis
            orientationId
            totals {
              ...ShownSums
            }
          }
          byYear {
            year
            plannedInvestment
            plannedRunning
            actual
          }
          byFunder {
            funder
            secured
            hoped
            byState {
              state
              amount
            }
          }
        }
      }
    }
  }
`);

export const ShownSumsFragment = graphql(`
  fragment ShownSums on MoneyTotals {
    planned
    actual
    secured
    hoped
    uncovered
  }
`);

/** The actions whose funding plan asks for a look. */
export const FundingWarningsQuery = graphql(`
  query FundingWarnings($territoryId: ID!, $first: Int!, $after: String) {
    actionPlan(territoryId: $territoryId) {
      id
      fundingWarnings(first: $first, after: $after) {
        nodes {
          id
          code
          title
          warnings {
            kind
            lineId
            amount
            codes
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
