import { graphql } from '@binome/shared/web/gql';

/** An action as a table shows it. */
export const TableActionFragment = graphql(`
  fragment TableAction on Action {
    ...ActionRow
    secondaryAxes
    ownerSiret
    ownerContact
    electedLead
    industrialLead
    partners
    perimeter
    committee
    tags
    source
    knownToPublicActor
    startsOn
    phase
    commitment
    priority
    milestones {
      id
      label
      dueOn
      doneOn
    }
    jobs {
      createdPlanned
      createdDeclared
      createdVerified
      maintainedPlanned
      maintainedDeclared
      maintainedVerified
    }
    money {
      hidden
      visibility
      productiveInvestment
    }
    companyNote {
      hidden
      visibility
      text
    }
    sums {
      ...TableSums
    }
    viewerCan {
      edit
      editMoney
      editCompanyNote
      move
    }
  }
`);

export const TableSumsFragment = graphql(`
  fragment TableSums on ActionSums {
    productiveInvestment
    plannedBudget
    actualBudget
    fundingSecured
    fundingHoped
    fundingGap
    fundingEnvisaged
    fundingRequested
    fundingUnderInstruction
    fundingGranted
    fundingContracted
    fundingPaid
    fundingRefused
    jobsCreatedPlanned
    jobsCreatedDeclared
    jobsCreatedVerified
    jobsMaintainedPlanned
    jobsMaintainedDeclared
    jobsMaintainedVerified
    hiddenMoney
  }
`);

/** The actions of a table, page by page; what costs more to read is read when a column shows it. */
export const TableActionsQuery = graphql(`
  query TableActions(
    $planId: ID!
    $filter: ActionFilterInput
    $sort: ActionSortInput
    $groupBy: String
    $first: Int!
    $after: String
    $texts: Boolean!
    $completeness: Boolean!
    $blockers: Boolean!
  ) {
    actions(planId: $planId, filter: $filter, sort: $sort, groupBy: $groupBy, first: $first, after: $after) {
      nodes {
        ...TableAction
        context @include(if: $texts)
        description @include(if: $texts)
        objectives @include(if: $texts)
        completeness @include(if: $completeness) {
          said
          expected
          missing
        }
        blockers @include(if: $blockers) {
          id
          dueOn
          answeredOn
        }
      }
      groupKeys
      groupCount
      groups {
        key
        count
        sums {
          ...TableSums
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      without
    }
  }
`);

/** The totals of everything that a table shows, whatever the pages read. */
export const TableTotalsQuery = graphql(`
  query TableTotals($planId: ID!, $filter: ActionFilterInput) {
    actionTotals(planId: $planId, filter: $filter) {
      count
      leftOut
      hiddenCount
      sums {
        ...TableSums
      }
    }
  }
`);
