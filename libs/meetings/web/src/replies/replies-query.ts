import { graphql } from '@binome/shared/web/gql';
import type { MeetingRepliesQuery as Answer } from '@binome/shared/web/documents';

export const MeetingRepliesQuery = graphql(`
  query MeetingReplies($meetingId: ID!) {
    meetingReplies(meetingId: $meetingId) {
      meetingId
      called {
        seatHolderId
        name
        substitutes
        body
        position
        voting
        isSelf
        reply
        replyOrigin
        mail
      }
      guests {
        id
        name
        email
        reply
        mail
      }
      expected {
        accepted
        tentative
        declined
        silent
        voting
        quorumReached
        conditions {
          code
          met
          attending
          needed
          of
          college
          side
        }
      }
    }
  }
`);

export const ReplyToMeetingMutation = graphql(`
  mutation ReplyToMeeting($input: ReplyToMeetingInput!) {
    replyToMeeting(input: $input) {
      replies {
        meetingId
      }
    }
  }
`);

export const InviteGuestMutation = graphql(`
  mutation InviteGuest($input: InviteGuestInput!) {
    inviteGuest(input: $input) {
      replies {
        meetingId
      }
    }
  }
`);

export const RevokeGuestMutation = graphql(`
  mutation RevokeGuest($input: RevokeGuestInput!) {
    revokeGuest(input: $input) {
      replies {
        meetingId
      }
    }
  }
`);

export type Replies = Answer['meetingReplies'];
export type CalledPerson = Replies['called'][number];
export type Guest = Replies['guests'][number];
