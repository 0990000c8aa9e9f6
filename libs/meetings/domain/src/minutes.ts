import type { AgendaKind, DecisionMethod, VoteChoice } from '@binome/governance/domain';
import type { Visibility } from '@binome/shared/domain';
import type { MinutesAmendmentFact } from './minutes-amendment.rules.js';
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

/** A change of the plan as the minutes tell it: the action as it was called when the meeting closed, and the change in words. */
export interface MinutesChange {
  actionId: string;
  code: string;
  title: string;
  what: string;
  from: string | null;
  to: string | null;
  /** Those kept to few people are not told. */
  visibility: Exclude<Visibility, 'restricted'>;
}

/** A decision as the minutes tell it: its words, and its vote replayed from the facts frozen with it. */
export interface MinutesDecision {
  decisionId: string;
  number: string | null;
  title: string;
  statement: string;
  conditions: string | null;
  visibility: Visibility;
  outcome: 'adopted' | 'rejected' | 'no_quorum';
  method: DecisionMethod;
  for: number;
  against: number;
  abstentions: number;
  /** Seats in the room that did not vote. */
  silent: number;
  /** The quorum at the vote; without figures where the rule asks for no share. */
  quorum: { reached: boolean; attending: number | null; of: number | null };
  votes: { body: string; person: string; choice: VoteChoice; reason: string | null }[];
  /** What it changed of the plan during the meeting; absent when nothing was. */
  changes?: MinutesChange[];
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
  /** What was voted on; absent when nothing was. */
  decisions?: MinutesDecision[];
  /** What was changed of the plan without a vote; absent when nothing was. */
  changes?: MinutesChange[];
  /** What attendees proposed to change of it, with the answers; not in the print, absent when nothing was proposed. */
  amendments?: MinutesAmendmentFact[];
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
