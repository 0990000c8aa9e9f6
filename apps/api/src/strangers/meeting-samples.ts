import type { MeetingState } from '@binome/meetings/domain';
import type { TestApp } from '@binome/shared/api/testing';
import { itemValues, meetingValues } from './meeting-rows.js';
import type { Key } from './samples.js';
import { insert } from './seeded-rows.js';

/** The rows that the arguments of meetings name: made for one act each, in the state that it asks for. */
export function meetingKeys(
  app: TestApp,
  keep: (table: string, making: Promise<string>) => Promise<string>,
): Record<string, Key> {
  const meeting =
    (state: MeetingState): Key =>
    ({ territory, governance }) =>
      keep('meetings', insert(app, 'meetings', meetingValues(territory.id, governance.committeeId, state)));
  const item =
    (of: 'draftId' | 'inProgressId', given: Record<string, unknown> = {}): Key =>
    ({ territory, meetings }) =>
      keep('agenda_items', insert(app, 'agenda_items', itemValues(territory.id, meetings[of], given)));
  return {
    meetingId: meeting('draft'),
    itemId: item('draftId'),
    'meeting.meetingId': ({ meetings }) => meetings.inProgressId,
    'createMeeting.input.committeeId': ({ governance }) => governance.committeeId,
    'openMeeting.input.meetingId': meeting('convened'),
    'closeMeeting.input.meetingId': meeting('in_progress'),
    'reopenMeeting.input.meetingId': meeting('closed'),
    'submitMinutes.input.meetingId': meeting('closed'),
    'sealMeeting.input.meetingId': meeting('minutes_approval'),
    'acceptAgendaItem.input.itemId': item('draftId', { standing: 'proposed' }),
    'setItemProgress.input.itemId': item('inProgressId'),
    'moveAgendaItem.input.afterId': ({ meetings }) => meetings.itemId,
  };
}
