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

export const MeetingStateEnum = enumOf(MEETING_STATES, 'MeetingState', 'Where a meeting stands');
export const MeetingModeEnum = enumOf(MEETING_MODES, 'MeetingMode', 'How people attend');
export const MeetingActEnum = enumOf(MEETING_ACTS, 'MeetingAct', 'What is done with a meeting');
export const MeetingTimeEnum = enumOf(MEETING_TIMES, 'MeetingTime', 'To be held, or held');
export const ItemOriginEnum = enumOf(ITEM_ORIGINS, 'AgendaItemOrigin', 'Where an item of an agenda comes from');
export const ItemStandingEnum = enumOf(ITEM_STANDINGS, 'AgendaItemStanding', 'Proposed, or accepted on the agenda');
export const ItemProgressEnum = enumOf(ITEM_PROGRESSES, 'AgendaItemProgress', 'How far the meeting went with an item');
