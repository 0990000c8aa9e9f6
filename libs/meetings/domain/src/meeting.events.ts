import type { MeetingAct } from './meeting-state.rules.js';
import type { MeetingState } from './meeting.js';

interface OfMeeting {
  meetingId: string;
  committeeId: string;
}

declare module '@binome/shared/domain' {
  interface DomainEvents {
    'meeting.created': OfMeeting;
    'meeting.edited': OfMeeting & { fields: string[]; state: MeetingState };
    /** Those who sit are called; `urgent` when the notice of the committee was not respected. */
    'meeting.convened': OfMeeting & { urgent: boolean };
    /** Those who are called are written to again: the agenda changed since they were told of it. */
    'meeting.agenda_told': OfMeeting;
    'meeting.cancelled': OfMeeting & { wasConvened: boolean };
    'meeting.opened': OfMeeting;
    'meeting.closed': OfMeeting;
    /** Closed without quorum, it is taken up by another meeting of its committee. */
    'meeting.reconvened': OfMeeting & { nextMeetingId: string };
    'meeting.reopened': OfMeeting;
    'meeting.minutes_submitted': OfMeeting;
    'meeting.sealed': OfMeeting;
    'agenda_item.added': OfMeeting & { itemId: string };
    'agenda_item.edited': OfMeeting & { itemId: string; fields: string[] };
    /** What was said of an action at an item is written in the plan. */
    'agenda_item.action_changed': OfMeeting & { itemId: string; actionId: string };
    'agenda_item.moved': OfMeeting & { itemId: string };
    /** A proposal does not come back to the committee for this reason. */
    'agenda_proposal.dropped': OfMeeting & { key: string };
    'agenda_proposal.restored': OfMeeting & { key: string };
    'agenda_item.removed': OfMeeting & { itemId: string };
    /** A member proposes an item: those who prepare the meeting accept or decline it. Told of the meeting. */
    'agenda_item.proposed': OfMeeting & { itemId: string; title: string };
    /** The proposal of a member was accepted, or declined with a reason. Told of the meeting. */
    'agenda_item.answered': OfMeeting & {
      itemId: string;
      title: string;
      accepted: boolean;
      proposedByAccountId: string | null;
    };
  }

  interface DomainErrorCodes {
    /** The meeting is not in a state where this can be done; without the act where the database alone saw it. */
    MEETING_STATE: { state: MeetingState; act?: MeetingAct };
    /** The convocation leaves less time than the committee's rule asks for: it needs a reason. */
    NOTICE_TOO_SHORT: { given: number; needed: number; latestOn: string };
    /** The room can decide: there is nothing to convene again. */
    QUORUM_REACHED: Record<string, never>;
    /** Another meeting takes this one up already. */
    ALREADY_RECONVENED: { day: string };
  }
}

export {};
