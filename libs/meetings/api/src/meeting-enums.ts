import {
  ITEM_ORIGINS,
  ITEM_PROGRESSES,
  ITEM_STANDINGS,
  MEETING_ACTS,
  MEETING_MODES,
  MEETING_STATES,
} from '@binome/meetings/domain';
import { enumOf } from '@binome/shared/api';
import { MEETING_TIMES } from './meeting.queries.js';

export const MeetingStateEnum = enumOf(MEETING_STATES, 'MeetingState', 'Where a meeting stands', {
  draft: 'Being prepared',
  convened: 'Called',
  in_progress: 'Open',
  closed: 'Closed, its minutes are written',
  minutes_approval: 'Its minutes are under approval',
  sealed: 'Its minutes are sealed',
  cancelled: 'Cancelled',
});
export const MeetingModeEnum = enumOf(MEETING_MODES, 'MeetingMode', 'How people attend', {
  in_person: 'In a room',
  remote: 'From afar',
  hybrid: 'Both',
});
export const MeetingActEnum = enumOf(MEETING_ACTS, 'MeetingAct', 'What is done with a meeting', {
  agenda: 'Write its agenda',
  answer_amendment: 'Answer an amendment of its minutes',
  attendance: 'Record who attends',
  cancel: 'Cancel it',
  change_plan: 'Change the plan at one of its items',
  close: 'Close it',
  convene: 'Call people to it',
  decide: 'Have a decision taken',
  documents: 'Add documents to its items',
  edit: 'Edit it',
  note_reply: 'Note the answer of somebody',
  open: 'Open it',
  propose: 'Propose an item',
  reconvene: 'Close it without quorum, for another one to take it up',
  record: 'Write what is said',
  reopen: 'Open it again',
  seal: 'Seal its minutes',
  submit_minutes: 'Submit its minutes to approval',
  tell_agenda: 'Tell people that the agenda changed',
});
export const MeetingTimeEnum = enumOf(MEETING_TIMES, 'MeetingTime', 'To be held, or held', {
  upcoming: 'To be held',
  past: 'Held',
});
export const ItemOriginEnum = enumOf(ITEM_ORIGINS, 'AgendaItemOrigin', 'Where an item of an agenda comes from', {
  template: 'The agenda of the committee',
  proposed: 'A proposal of the facts',
  person: 'Somebody',
  carried_over: 'A meeting before',
  reconvened: 'The meeting closed without quorum that this one takes up',
});
export const ItemStandingEnum = enumOf(ITEM_STANDINGS, 'AgendaItemStanding', 'Proposed, or accepted on the agenda', {
  proposed: 'Proposed',
  accepted: 'On the agenda',
});
export const ItemProgressEnum = enumOf(ITEM_PROGRESSES, 'AgendaItemProgress', 'How far the meeting went with an item', {
  to_come: 'Not reached',
  current: 'Spoken of now',
  done: 'Treated',
  postponed: 'Put off',
});
