import type { Axis } from '@binome/action-plans/domain';

/** What a move of a plan or of its territory means to who reads it. */
export const MOVE_KINDS = [
  'plan_begun',
  'plan_year_begun',
  'plan_archived',
  'plan_restored',
  'text_written',
  'orientation_added',
  'orientations_added',
  'orientation_removed',
  'action_added',
  'actions_added',
  'action_shared',
  'action_removed',
  'action_archived',
  'action_unarchived',
  'became_late',
  'status_changed',
  'phase_changed',
  'commitment_changed',
  'end_changed',
  'budget_set',
  'budget_changed',
  'funding_moved',
  'milestone_done',
  'milestone_moved',
  'blocker_raised',
  'blocker_answered',
  'measured',
  'jobs_changed',
  'lead_named',
  'need_expressed',
  'card_filled',
  'cards_filled',
  'person_joined',
  'seat_named',
  'seat_ended',
  'lead_arrived',
  'lead_left',
  'territory_revised',
  'kit_applied',
  'committee_created',
  'committees_created',
  'committee_removed',
  'seat_filled',
  'seats_filled',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** The action that a move tells of. */
export interface MovedAction {
  id: string;
  code: string;
  title: string;
  axis: Axis;
}

/** Euros excluding tax, exact decimals, with the change in whole percents when there was something before. */
export interface MovedMoney {
  from: string | null;
  to: string | null;
  percent: number | null;
}

/** One thing worth telling, as it is now compared with what the reader knew. */
export interface Move {
  kind: MoveKind;
  territoryId: string;
  /** When it happened last (ISO 8601). */
  at: string;
  /** Who did it last; null for what the calendar does. */
  who: string | null;
  action: MovedAction | null;
  axis: Axis | null;
  /** What moved: a milestone, a blocker, a funder, a person, an indicator, a field. */
  label: string | null;
  /** Codes, days or values before and after, by kind. */
  from: string | null;
  to: string | null;
  money: MovedMoney | null;
  /** Fields of the card that are said for the first time. */
  fields: string[];
  /** How many things are told together. */
  count: number;
}

/** A move with what its kind does not use left empty. */
export function aMove(given: Pick<Move, 'kind' | 'territoryId' | 'at' | 'who'> & Partial<Move>): Move {
  return { action: null, axis: null, label: null, from: null, to: null, money: null, fields: [], count: 1, ...given };
}
