import { graphql } from '@binome/shared/web/gql';

export const LeadCandidatesQuery = graphql(`
  query LeadCandidates($territoryId: ID!) {
    actionPlan(territoryId: $territoryId) {
      id
      leadCandidates {
        accountId
        name
      }
    }
  }
`);

export const PrepareBulkEditMutation = graphql(`
  mutation PrepareBulkEdit($input: PrepareBulkEditInput!) {
    prepareBulkEdit(input: $input) {
      bulkEdit {
        id
      }
    }
  }
`);

export const BulkEditFragment = graphql(`
  fragment BulkEditFacts on BulkEdit {
    id
    version
    status
    counts {
      ready
      unchanged
      refused
      changed
      undone
      kept
    }
    audience {
      shared
      territory
      restricted
    }
  }
`);

export const BulkEditQuery = graphql(`
  query BulkEdit($id: ID!) {
    bulkEdit(id: $id) {
      ...BulkEditFacts
    }
  }
`);

export const BulkEditRowsQuery = graphql(`
  query BulkEditRows($id: ID!, $outcome: BulkOutcome, $first: Int!, $after: String) {
    bulkEdit(id: $id) {
      id
      rows(outcome: $outcome, first: $first, after: $after) {
        nodes {
          actionId
          code
          title
          outcome
          problem {
            code
            data
          }
          changes {
            field
            from
            to
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

export const ApplyBulkEditMutation = graphql(`
  mutation ApplyBulkEdit($input: ApplyBulkEditInput!) {
    applyBulkEdit(input: $input) {
      bulkEdit {
        ...BulkEditFacts
      }
    }
  }
`);

export const UndoBulkEditMutation = graphql(`
  mutation UndoBulkEdit($input: UndoBulkEditInput!) {
    undoBulkEdit(input: $input) {
      bulkEdit {
        ...BulkEditFacts
      }
    }
  }
`);
