import { graphql } from '@binome/shared/web/gql';

/** How much is new to the person. */
export const NotificationBellQuery = graphql(`
  query NotificationBell {
    notificationCentre(first: 1, unreadOnly: true) {
      unreadCount
    }
  }
`);

export const NotificationsChangedSubscription = graphql(`
  subscription NotificationsChanged {
    notificationsChanged {
      sequence
    }
  }
`);
