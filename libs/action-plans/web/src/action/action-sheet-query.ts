import { graphql } from '@binome/shared/web/gql';

export const ActionSheetFragment = graphql(`
  fragment ActionSheet on Action {
    ...ActionRow
    id
    version
    code
    title
    context
    description
    objectives
    mainAxis
    secondaryAxes
    orientationId
    ownerName
    ownerSiret
    ownerContact
    electedLead
    industrialLead
    leads {
      name
      accountId
    }
    partners
    perimeter
    committee
    tags
    source
    knownToPublicActor
    jobs {
      createdPlanned
      createdDeclared
      createdVerified
      maintainedPlanned
      maintainedDeclared
      maintainedVerified
    }
    milestones {
      id
      label
      dueOn
      doneOn
    }
    blockers {
      id
      nature
      asked
      askedOf
      askedOn
      dueOn
      answeredOn
      answer
    }
    indicators {
      id
      name
      unit
      baseline
      baselineOn
      source
      values {
        id
        indicatorId
        kind
        on
        value
      }
    }
    environmentalEffects {
      id
      domain
      quantity
      unit
      description
    }
    supportNeeds {
      id
      nature
      description
    }
    startsOn
    endsOn
    phase
    status
    commitment
    priority
    visibility
    isArchived
    copiedFrom {
      territoryName
      year
      code
      title
    }
    money {
      hidden
      visibility
      productiveInvestment
      budgetLines {
        id
        label
        year
        nature
        planned
        actual
      }
      fundingLines {
        id
        funder
        scheme
        amount
        granted
        state
        stateOn
        reference
      }
      ...FundingBalance
    }
    companyNote {
      hidden
      visibility
      text
    }
    completeness {
      said
      expected
      missing
    }
    viewerCan {
      edit
      editMoney
      editCompanyNote
      move
      remove
      archive
    }
  }
`);

export const ActionSheetQuery = graphql(`
  query ActionSheet($id: ID!) {
    action(id: $id) {
      ...ActionSheet
      ...TableAction
    }
  }
`);
