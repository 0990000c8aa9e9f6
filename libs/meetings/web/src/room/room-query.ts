import { graphql } from '@binome/shared/web/gql';
import type { MeetingRoomQuery as Answer } from '@binome/shared/web/documents';

export const MeetingRoomQuery = graphql(`
  query MeetingRoom($phase: ProgrammePhase!, $code: ID!, $meetingId: ID!) {
    viewer {
      account {
        id
      }
    }
    territory(phase: $phase, code: $code) {
      id
      name
    }
    meeting(meetingId: $meetingId) {
      id
      territoryId
      version
      state
      title
      mode
      day
      minutes
      startsAt
      endsAt
      timeZone
      openedAt
      closedAt
      startTime
      viewerCan
      reconvening {
        noticeDays
        earliestOn
        asksQuorum
      }
      committee {
        id
        code
        name
      }
      agenda {
        id
        version
        standing
        progress
        origin
        kind
        title
        detail
        minutes
        presenter
        confidential
        begunAt
        notes
        outcome
        decision {
          id
        }
        reviewedDecision {
          id
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
        changes {
          id
          action {
            id
            code
          }
          field
          line
          from
          to
        }
      }
    }
    meetingRoom(meetingId: $meetingId) {
      quorumReached
      proxyCap
      conditions {
        code
        met
        attending
        needed
        of
        college
        side
      }
      seats {
        committeeSeatId
        version
        body
        position
        college
        voting
        chair
        state
        presence
        personName
        arrivedAt
        leftAt
        proxySeatId
        presenceRefusal
        proxyRefusal
        speakers {
          seatHolderId
          name
          substitutes
        }
      }
    }
  }
`);

export type RoomMeeting = Answer['meeting'];
export type Room = Answer['meetingRoom'];
export type RoomSeat = Room['seats'][number];
export type QuorumCondition = Room['conditions'][number];
export type RoomItem = RoomMeeting['agenda'][number];
