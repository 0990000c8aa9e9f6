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
    startsOn
    endsOn
    phase
    status
    commitment
    priority
    visibility
    money {
      hidden
      visibility
      productiveInvestment
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
    }
  }
`);

export const ActionSheetQuery = graphql(`
  query ActionSheet($id: ID!) {
    action(id: $id) {
      ...ActionSheet
    }
  }
`);
