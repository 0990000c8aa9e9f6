import { graphql } from '@binome/shared/web/gql';
import type { MeetingsQuery as Answer } from '@binome/shared/web/documents';

export const MeetingsQuery = graphql(`
  query Meetings(
    $phase: ProgrammePhase!
    $code: ID!
    $committeeId: ID
    $first: Int!
    $afterUpcoming: String
    $afterPast: String
  ) {
    governance(phase: $phase, code: $code) {
      territoryId
      territoryName
      committees {
        id
        name
      }
    }
    upcoming: meetings(
      phase: $phase
      code: $code
      time: upcoming
      committeeId: $committeeId
      first: $first
      after: $afterUpcoming
    ) {
      mayPrepare
      isMember
      totalCount
      nodes {
        id
        ...MeetingLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    past: meetings(
      phase: $phase
      code: $code
      time: past
      committeeId: $committeeId
      first: $first
      after: $afterPast
    ) {
      totalCount
      nodes {
        id
        ...MeetingLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type MeetingsAnswer = Answer;
export type MeetingsGovernance = Answer['governance'];
