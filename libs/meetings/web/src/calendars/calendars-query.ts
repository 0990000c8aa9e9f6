import { graphql } from '@binome/shared/web/gql';
import type { CalendarFeedsQuery as Answer } from '@binome/shared/web/documents';

export const CalendarFeedsQuery = graphql(`
  query CalendarFeeds {
    calendarFeeds {
      id
      committeeId
      committeeName
      createdAt
      readAt
    }
  }
`);

export const OpenCalendarMutation = graphql(`
  mutation OpenCalendar($input: OpenCalendarInput!) {
    openCalendar(input: $input) {
      address
      feed {
        id
      }
    }
  }
`);

export const RevokeCalendarMutation = graphql(`
  mutation RevokeCalendar($input: RevokeCalendarInput!) {
    revokeCalendar(input: $input) {
      revoked
    }
  }
`);

export type Feed = Answer['calendarFeeds'][number];
