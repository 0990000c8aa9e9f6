import type { AgendaKind } from '@binome/governance/domain';
import type { Visibility } from '@binome/shared/domain';

/** Where a meeting stands, from its preparation to its sealed minutes. */
export const MEETING_STATES = [
  'draft',
  'convened',
  'in_progress',
  'closed',
  'minutes_approval',
  'sealed',
  'cancelled',
] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** How people attend: in one room, from elsewhere, or both. */
export const MEETING_MODES = ['in_person', 'remote', 'hybrid'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

/** What is said of a meeting. Its day and hour are those of the territory, whose time zone the meeting keeps. */
export interface MeetingContent {
  /** What sets it apart from the others of the committee; null for an ordinary one. */
  title: string | null;
  mode: MeetingMode;
  place: string | null;
  videoLink: string | null;
  /** Day, YYYY-MM-DD. */
  day: string;
  /** Hour of the beginning, HH:MM. */
  startTime: string;
  /** Duration, in minutes. */
  minutes: number;
}

/** Where an item of an agenda comes from: the committee's own template, a person, a former meeting, one closed without quorum, or the facts of the territory. */
export const ITEM_ORIGINS = ['template', 'person', 'carried_over', 'reconvened', 'proposed'] as const;
export type ItemOrigin = (typeof ITEM_ORIGINS)[number];

/** An item is proposed by a member, then accepted on the agenda. */
export const ITEM_STANDINGS = ['proposed', 'accepted'] as const;
export type ItemStanding = (typeof ITEM_STANDINGS)[number];

/** How far the meeting went with an item. */
export const ITEM_PROGRESSES = ['to_come', 'current', 'done', 'postponed'] as const;
export type ItemProgress = (typeof ITEM_PROGRESSES)[number];

/** What is said of an item of an agenda. */
export interface AgendaItemContent {
  kind: AgendaKind;
  title: string;
  detail: string | null;
  minutes: number;
  presenter: string | null;
  /** Read only by those who sit on the committee, the pair and the project lead. */
  confidential: boolean;
}

/** Longest notes of an item, in characters of their words. */
export const NOTES_LENGTH = 20_000;

/** Most rows of each kind: an agenda is read whole. */
export const MOST_IN_MEETING = { items: 40, actionsOfItem: 10 } as const;

/** Who reads an item besides those who prepare the meeting: a confidential one, those who sit; the others, the members, then the State once sealed. */
export function itemVisibility(item: { confidential: boolean }, state: MeetingState): Visibility {
  if (item.confidential) return 'restricted';
  return state === 'sealed' ? 'shared' : 'territory';
}
