import type { AgendaKind } from '@binome/governance/domain';
import type { MinutesReason } from './minutes-approval.rules.js';
import type { Presence } from './attendance.rules.js';
import type { ItemProgress } from './meeting.js';

/** Who attended for a seat, as the minutes tell it. */
export interface MinutesSeat {
  seatId: string;
  body: string;
  voting: boolean;
  chair: boolean;
  /** Who attended, or would have; null for a vacant seat. */
  personName: string | null;
  accountId: string | null;
  presence: Presence | null;
  /** Instants, ISO 8601. */
  arrivedAt: string | null;
  leftAt: string | null;
  /** The body whose seat carried its proxy. */
  proxyTo: string | null;
}

/** The quorum reached or lost during the meeting. */
export interface MinutesQuorum {
  reached: boolean;
  /** Instant, ISO 8601. */
  at: string;
}

/** What was said of an item. */
export interface MinutesItem {
  id: string;
  /** Its place in the agenda, from 1. */
  number: number;
  kind: AgendaKind;
  title: string;
  presenter: string | null;
  confidential: boolean;
  progress: ItemProgress;
  outcome: string | null;
  /** What was noted, as a long text. */
  notes: string | null;
}

/** The minutes of a meeting, assembled from what was recorded and never typed twice. */
export interface MinutesContent {
  committee: string;
  committeeCode: string;
  territory: string;
  title: string | null;
  day: string;
  timeZone: string;
  place: string | null;
  openedAt: string | null;
  closedAt: string | null;
  seats: MinutesSeat[];
  /** Whether the quorum was reached at the end, and each time that it changed. */
  quorumReached: boolean;
  quorumChanges: MinutesQuorum[];
  items: MinutesItem[];
}

/** Minutes as they were sealed, with who approved them. */
export interface SealedMinutes extends MinutesContent {
  approval: { approvedBy: string[]; silent: string[]; reason: MinutesReason };
  /** Confidential items kept apart. */
  confidentialItems: number;
}
