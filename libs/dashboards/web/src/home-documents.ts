import { graphql } from '@binome/shared/web/gql';

export const HomeMoveFragment = graphql(`
  fragment HomeMove on HomeMove {
    kind
    at
    who
    actionId
    title
    axis
    label
    from
    to
    money {
      from
      to
      percent
    }
    fields
    count
  }
`);

export const HomeActFragment = graphql(`
  fragment HomeAct on HomeAct {
    kind
    count
    items {
      actionId
      meetingId
      title
      axis
      on
      late
      label
      missing
    }
  }
`);

export const MarkHomeSeen = graphql(`
  mutation MarkHomeSeen($input: MarkHomeInput!) {
    markHomeSeen(input: $input) {
      marked
    }
  }
`);

export const MarkHomeShown = graphql(`
  mutation MarkHomeShown($input: MarkHomeInput!) {
    markHomeShown(input: $input) {
      marked
    }
  }
`);

export const MarkSubjectSeen = graphql(`
  mutation MarkSubjectSeen($input: MarkSubjectSeenInput!) {
    markSubjectSeen(input: $input) {
      marked
    }
  }
`);

export const HomeMovesQuery = graphql(`
  query HomeMoves($territoryId: ID!, $after: String) {
    homeMoves(territoryId: $territoryId, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...HomeMove
      }
    }
  }
`);
