import type { Axis } from '@binome/action-plans/domain';
import type { Move } from '@binome/dashboards/domain';
import type { DecisionNotice } from './decision-notice.rules.js';
import type { MeetingNotice } from './meeting-notice.rules.js';
import type { NotifiedSubject, Reason } from './reason.js';

/** What is told of a seat of a committee. */
export const SEAT_NOTICE_KINDS = ['seat_given', 'term_ending', 'vacant'] as const;
export type SeatNoticeKind = (typeof SEAT_NOTICE_KINDS)[number];

/** A seat that a person was given, that ends, or that nobody holds. */
export interface SeatNotice {
  kind: SeatNoticeKind;
  committeeId: string;
  committee: string;
  /** Whom the seat represents. */
  body: string;
  /** First day of the mandate, its last one, or the first of the vacancy (YYYY-MM-DD). */
  day: string;
  /** Who gave the seat; null for what the calendar does. */
  who: string | null;
}

/** What one person is told of one object, computed with the rights of the moment. */
export interface Notice {
  id: string;
  reason: Reason;
  territoryId: string;
  subjectType: NotifiedSubject;
  subjectId: string;
  /** When the last of it happened (ISO 8601). */
  at: string;
  isRead: boolean;
  /** The action that it is about; null when it is about something else. */
  action: { id: string; code: string; title: string; axis: Axis } | null;
  moves: Move[];
  seat: SeatNotice | null;
  /** What it tells of a meeting or of its minutes. */
  meetings: MeetingNotice[];
  /** What it tells of a decision. */
  decisions: DecisionNotice[];
}

/** What is said in one place of a list: a territory and what is told of it. */
export interface NoticeGroup<N> {
  territoryId: string;
  notices: N[];
}
