import { graphql } from '@binome/shared/web/gql';

export const PreferencesFragment = graphql(`
  fragment NotificationPreferencesParts on NotificationPreferences {
    frequency
    weekday
    hour
    timeZone
    places {
      territoryId
      name
      choices {
        reason
        inApp
        email
        isChosen
      }
    }
  }
`);

export const PreferencesQuery = graphql(`
  query NotificationPreferences {
    notificationPreferences {
      ...NotificationPreferencesParts
    }
  }
`);

export const ChooseNotification = graphql(`
  mutation ChooseNotification($input: ChooseNotificationInput!) {
    chooseNotification(input: $input) {
      preferences {
        ...NotificationPreferencesParts
      }
    }
  }
`);

export const EditDigest = graphql(`
  mutation EditDigest($input: EditDigestInput!) {
    editDigest(input: $input) {
      preferences {
        ...NotificationPreferencesParts
      }
    }
  }
`);

export const AskDigest = graphql(`
  mutation AskDigest($input: AskDigestInput!) {
    askDigest(input: $input) {
      asked
    }
  }
`);

export const Unsubscribe = graphql(`
  mutation Unsubscribe($input: UnsubscribeInput!) {
    unsubscribe(input: $input) {
      reason
    }
  }
`);
