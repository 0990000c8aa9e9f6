import type { Visibility } from '@binome/shared/domain';
import type {
  ActionCommitment,
  ActionContent,
  ActionLead,
  ActionPhase,
  ActionPlace,
  ActionPriority,
  ActionStatus,
} from '../action.js';
import type { Axis } from '../axis.rules.js';

/** One change asked of many actions at once; what is absent is not touched. */
export interface BulkChange {
  status?: ActionStatus;
  phase?: ActionPhase;
  commitment?: ActionCommitment;
  priority?: ActionPriority;
  visibility?: Visibility;
  /** Null erases it. */
  ownerName?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
  /** Moves both dates by so many days, months or both; backwards below zero. */
  shift?: { days: number; months: number };
  addLeads?: ActionLead[];
  /** Names of leads, whatever their account. */
  removeLeads?: string[];
  addTags?: string[];
  removeTags?: string[];
  mainAxis?: Axis;
  /** Null takes the actions out of their orientation. */
  orientationId?: string | null;
  archived?: true;
}

/** What a change does to one action, in the terms of its commands; empty parts do nothing. */
export interface BulkEffect {
  /** Fields set to a value: whoever changed them meanwhile is in conflict. */
  set: Partial<ActionContent>;
  /** Lists that gain or lose names: computed on the action as it is, they never take away what others added. */
  lists: Partial<Pick<ActionContent, 'leads' | 'tags'>>;
  place: Partial<Pick<ActionPlace, 'mainAxis' | 'orientationId'>>;
  archived: boolean;
}

/** Where a change of many actions stands. */
export const BULK_STATUSES = ['previewed', 'confirmed', 'done', 'undo_asked', 'undone'] as const;
export type BulkStatus = (typeof BULK_STATUSES)[number];

/**
 * What becomes of one action: it is ready to change, has nothing to change, is refused with its reason; then it is changed;
 * then undone, or kept as it is because others changed it since.
 */
export const BULK_OUTCOMES = ['ready', 'unchanged', 'refused', 'changed', 'undone', 'kept'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** Most actions that one change reaches. */
export const MAX_BULK_ACTIONS = 2_000;
/** Up to so many actions the change is made while its author waits; more is a job. */
export const BULK_AT_ONCE = 25;
