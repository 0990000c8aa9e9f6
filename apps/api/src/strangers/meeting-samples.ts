import type { MeetingState } from '@binome/meetings/domain';
import type { TestApp } from '@binome/shared/api/testing';
import { holderValues, seatValues } from './governance-rows.js';
import {
  amendmentValues,
  feedValues,
  guestValues,
  itemValues,
  meetingValues,
  seriesValues,
  minutesValues,
} from './meeting-rows.js';
import type { Key } from './samples.js';
import { insert } from './seeded-rows.js';

let fresh = 0;

/** The rows that the arguments of meetings name: made for one act each, in the state that it asks for. */
export function meetingKeys(
  app: TestApp,
  keep: (table: string, making: Promise<string>) => Promise<string>,
): Record<string, Key> {
  const approved: Key = async ({ territory, governance }) => {
    const values = meetingValues(territory.id, governance.committeeId, 'minutes_approval');
    const id = keep('meetings', insert(app, 'meetings', values));
    await insert(
      app,
      'minutes',
      minutesValues(territory.id, await id, { closes_on: '2020-01-01', silence_approves: true }),
    );
    return id;
  };
  const heldSeat: Key = async ({ territory, governance }) => {
    const seat = insert(app, 'committee_seats', seatValues(territory.id, governance.committeeId));
    await insert(app, 'seat_holders', holderValues(territory.id, await seat));
    return keep('committee_seats', seat);
  };
  const meeting =
    (state: MeetingState): Key =>
    ({ territory, governance }) =>
      keep('meetings', insert(app, 'meetings', meetingValues(territory.id, governance.committeeId, state)));
  const item =
    (of: 'draftId' | 'inProgressId', given: Record<string, unknown> = {}): Key =>
    ({ territory, meetings }) =>
      keep('agenda_items', insert(app, 'agenda_items', itemValues(territory.id, meetings[of], given)));
  const action = ({ territory, planId }: Parameters<Key>[0], given: Record<string, unknown>) => {
    const code = `RE-${(fresh += 1)}`;
    const named = { territory_id: territory.id, plan_id: planId, version: 1, code, title: 'x', rank: `z${fresh}` };
    const values = { main_axis: 'skills', phase: 'idea', status: 'in_progress', commitment: 'intended' };
    return keep('actions', insert(app, 'actions', { ...named, ...values, priority: 'medium', ...given }));
  };
  // An action of the committee whose end has passed: a reason that the facts propose.
  const late: Key = async (place) => `late:${await action(place, { ends_on: '2020-01-01' })}:2020-01-01`;
  const spokenOf: Key = async (place) => {
    const id = await action(place, {});
    const link = { territory_id: place.territory.id, item_id: place.meetings.spokenItemId, action_id: id };
    await insert(app, 'agenda_item_actions', link);
    return id;
  };
  const dropped: Key = async ({ territory, governance }) => {
    const reason_key = `paused:${(fresh += 1)}`;
    const row = { territory_id: territory.id, committee_id: governance.committeeId, reason_key };
    await insert(app, 'dropped_proposals', row);
    return reason_key;
  };
  return {
    'keepProposal.input.key': late,
    'dropProposal.input.key': late,
    'restoreProposal.input.key': dropped,
    'proposedAgenda.meetingId': ({ meetings }) => meetings.draftId,
    meetingId: meeting('draft'),
    itemId: item('draftId'),
    'agendaItem.itemId': ({ meetings }) => meetings.itemId,
    'meeting.meetingId': ({ meetings }) => meetings.inProgressId,
    'meetingRoom.meetingId': ({ meetings }) => meetings.inProgressId,
    'meetingMinutes.meetingId': ({ meetings }) => meetings.sealedId,
    'meetingReplies.meetingId': ({ meetings }) => meetings.calledId,
    'replyToMeeting.input.meetingId': ({ meetings }) => meetings.calledId,
    'replyToMeeting.input.seatHolderId': ({ meetings }) => meetings.calledHolderId,
    guestId: ({ territory, meetings }) =>
      keep('convocations', insert(app, 'convocations', guestValues(territory.id, meetings.calledId))),
    'createSeries.input.committeeId': ({ governance }) => governance.committeeId,
    seriesId: ({ territory, governance }) =>
      keep('meeting_series', insert(app, 'meeting_series', seriesValues(territory.id, governance.committeeId))),
    'openCalendar.input.committeeId': ({ governance }) => governance.committeeId,
    feedId: ({ people }) => keep('calendar_feeds', insert(app, 'calendar_feeds', feedValues(people.elected.accountId))),
    'createMeeting.input.committeeId': ({ governance }) => governance.committeeId,
    'openMeeting.input.meetingId': meeting('convened'),
    'tellAgenda.input.meetingId': meeting('convened'),
    'closeMeeting.input.meetingId': meeting('in_progress'),
    'reconveneMeeting.input.meetingId': meeting('in_progress'),
    'reconveneMeeting.input.day': () => '2199-03-10',
    'reopenMeeting.input.meetingId': meeting('closed'),
    'submitMinutes.input.meetingId': meeting('closed'),
    'sealMeeting.input.meetingId': approved,
    'approveMinutes.input.meetingId': ({ meetings }) => meetings.approvalId,
    'approveMinutes.input.committeeSeatId': ({ meetings }) => meetings.attendedSeatId,
    'proposeAmendment.input.itemId': ({ meetings }) => meetings.approvedItemId,
    'proposeAmendment.input.committeeSeatId': ({ meetings }) => meetings.attendedSeatId,
    // Of an item of its own: another one is not held meanwhile.
    amendmentId: async ({ territory, meetings }) => {
      const itemId = await insert(app, 'agenda_items', itemValues(territory.id, meetings.approvalId));
      const values = amendmentValues(territory.id, meetings.approvalId, itemId);
      return keep('minutes_amendments', insert(app, 'minutes_amendments', values));
    },
    'recordItemOutcome.input.itemId': item('inProgressId'),
    'changeLinkedAction.input.itemId': ({ meetings }) => meetings.spokenItemId,
    'changeLinkedAction.input.edit.id': spokenOf,
    'recordAttendance.input.meetingId': meeting('in_progress'),
    'recordAttendance.input.committeeSeatId': heldSeat,
    'recordAttendance.input.proxySeatId': heldSeat,
    'acceptAgendaItem.input.itemId': item('draftId', { standing: 'proposed' }),
    'setItemProgress.input.itemId': item('inProgressId'),
    'moveAgendaItem.input.afterId': ({ meetings }) => meetings.itemId,
  };
}
