import { graphql } from '@binome/shared/web/gql';

export const NotificationCentreQuery = graphql(`
  query NotificationCentre($unreadOnly: Boolean!, $after: String) {
    notificationCentre(first: 30, after: $after, unreadOnly: $unreadOnly) {
      horizon
      unreadCount
      notifications {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          reason
          subjectType
          territoryId
          territoryName
          phase
          code
          at
          isRead
          expectsAct
          actionId
          title
          axis
          moveCount
          moves {
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
          seat {
            kind
            committeeId
            committee
            body
            day
            who
          }
          meetings {
            kind
            meetingId
            name
            day
            startTime
            from {
              day
              startTime
            }
            fields
            until
            approved
            attendees
            item
            reason
            who
          }
          decisions {
            kind
            decisionId
            number
            title
            committee
            day
            answer
            who
          }
        }
      }
    }
  }
`);

export const MarkNotificationsRead = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsInput!) {
    markNotificationsRead(input: $input) {
      marked
    }
  }
`);

export const MarkNotificationUnread = graphql(`
  mutation MarkNotificationUnread($input: MarkNotificationInput!) {
    markNotificationUnread(input: $input) {
      marked
    }
  }
`);
