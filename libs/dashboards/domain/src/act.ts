import type { Axis, LatenessKind } from '@binome/action-plans/domain';

/** What a person has to do, or waits for others to do, the most pressing first. */
export const ACT_KINDS = [
  'begin_plan',
  'add_orientation',
  'draft_action',
  'convene_meeting',
  'answer_convocation',
  'approve_minutes',
  'update_late',
  'chase_blockers',
  'chase_funding',
  'name_elected',
  'name_industrial',
  'post_lead',
  'resend_invitations',
  'complete_cards',
  'fill_axes',
  'give_contact',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** What others have to do before anything moves. */
export const AWAITED_KINDS = ['blocker_awaited', 'funding_awaited', 'invitation_awaited'] as const;
export type AwaitedKind = (typeof AWAITED_KINDS)[number];

/** One of the things that an act is about. */
export interface ActItem {
  /** The action to open, null when it is about something else. */
  actionId: string | null;
  /** The meeting to open, for an act about meetings. */
  meetingId: string | null;
  code: string | null;
  /** Title of the action, name of the person, or committee that meets. */
  title: string;
  axis: Axis | null;
  /** The day that has passed, or since when somebody waits (YYYY-MM-DD). */
  on: string | null;
  /** Why it is late; null for another act. */
  late: LatenessKind | null;
  /** Milestone, who is to answer, funder, or day of the meeting (YYYY-MM-DD). */
  label: string | null;
  /** How many things the card does not say yet. */
  missing: number;
}

/** An act on a territory, with the first things that it is about. */
export interface Act<Kind = ActKind> {
  kind: Kind;
  /** Of all the things that it is about. */
  count: number;
  items: ActItem[];
}

/** How many things of an act are told; the others are behind it. */
export const ITEMS_TOLD = 5;

export function anItem(given: Pick<ActItem, 'title'> & Partial<ActItem>): ActItem {
  const nothing = { actionId: null, meetingId: null, code: null, axis: null, on: null, late: null, label: null };
  return { ...nothing, missing: 0, ...given };
}
