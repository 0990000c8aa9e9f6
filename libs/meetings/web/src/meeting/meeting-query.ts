import { graphql } from '@binome/shared/web/gql';
import type { MeetingQuery as Answer } from '@binome/shared/web/documents';

export const MeetingQuery = graphql(`
  query Meeting($phase: ProgrammePhase!, $code: ID!, $meetingId: ID!) {
    viewer {
      account {
        id
      }
    }
    governance(phase: $phase, code: $code) {
      territoryId
      territoryName
    }
    meeting(meetingId: $meetingId) {
      id
      territoryId
      version
      state
      title
      mode
      place
      videoLink
      day
      startTime
      minutes
      timeZone
      urgency
      cancelReason
      convenedAt
      isMember
      seriesDay
      viewerCan
      reconvenes {
        id
        day
      }
      reconvenedBy {
        id
        day
      }
      agendaChanges {
        added
        removed
        edited
        moved
      }
      notice {
        respected
        given
        needed
        latestOn
      }
      committee {
        id
        name
      }
      agenda {
        id
        version
        standing
        progress
        kind
        title
        detail
        minutes
        presenter
        confidential
        origin
        proposedByName
        reviewedDecision {
          id
          title
          number
          standing
        }
        decision {
          id
          title
          number
          standing
        }
        documents(first: 1) {
          totalCount
          viewerCanAdd
        }
        actions {
          id
          code
          title
        }
      }
    }
  }
`);

export type Meeting = Answer['meeting'];
export type Item = Meeting['agenda'][number];
