import { graphql } from '@binome/shared/web/gql';
import type { MeetingMinutesQuery as Answer } from '@binome/shared/web/documents';

export const MeetingMinutesQuery = graphql(`
  query MeetingMinutes($phase: ProgrammePhase!, $code: ID!, $meetingId: ID!) {
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
      day
      timeZone
      openedAt
      closedAt
      viewerCan
      committee {
        id
        name
      }
      agenda {
        id
        version
        outcome
      }
    }
    meetingMinutes(meetingId: $meetingId) {
      print
      hiddenItems
      quorumReached
      quorumChanges {
        reached
        at
      }
      approved
      reason
      missing
      closesOn
      silenceApproves
      sealedAt
      seats {
        committeeSeatId
        body
        personName
        presence
        voting
        arrivedAt
        leftAt
        proxyTo
        word
        mayApprove
        mayAmend
      }
      items {
        id
        number
        kind
        title
        presenter
        confidential
        progress
        outcome
        notes
        amendments {
          id
          version
          part
          before
          after
          reason
          author
          body
          recordedBy
          at
          answer
          answerReason
          answeredBy
          answeredAt
          outdated
        }
        decisions {
          decisionId
          number
          title
          statement
          conditions
          outcome
          method
          for
          against
          abstentions
          silent
          quorumReached
          attending
          of
          votes {
            body
            person
            choice
            reason
          }
          changes {
            actionId
            code
            what
            from
            to
          }
        }
        changes {
          actionId
          code
          what
          from
          to
        }
      }
    }
  }
`);

export type MinutesMeeting = Answer['meeting'];
export type MinutesRead = NonNullable<Answer['meetingMinutes']>;
export type MinutesSeat = MinutesRead['seats'][number];
export type MinutesItem = MinutesRead['items'][number];
export type MinutesDecision = MinutesItem['decisions'][number];
export type MinutesAmendment = MinutesItem['amendments'][number];
