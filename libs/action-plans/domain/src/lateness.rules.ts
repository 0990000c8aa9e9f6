import type { ActionStatus } from './action.js';

/** Why an action is late: its end, a milestone, or the day it was to begin has passed. */
export const LATENESS_KINDS = ['end_passed', 'milestone_passed', 'start_passed'] as const;
export type LatenessKind = (typeof LATENESS_KINDS)[number];

/** One reason, with the day (YYYY-MM-DD) that has passed. */
export interface LatenessReason {
  kind: LatenessKind;
  /** The day that was said; the action is late since the next one. */
  dueOn: string;
  milestoneId: string | null;
  /** Label of the milestone, null for the dates of the action itself. */
  label: string | null;
}

/** What lateness is computed from. */
export interface LatenessFacts {
  status: ActionStatus;
  startsOn: string | null;
  endsOn: string | null;
  milestones: readonly { id: string; label: string; dueOn: string | null; doneOn: string | null }[];
}

const CLOSED: readonly ActionStatus[] = ['done', 'abandoned'];

/**
 * Why an action is late on a day, the oldest reason first; no reason means that it is not. The only source of lateness: it is never typed in.
 * Only its own days count: what it waits for from others, a blocker that nobody answers, is said beside and makes nobody late.
 * A day counts as passed from the next one on. What is done or abandoned is not late; what is paused still is, until its dates say otherwise.
 */
export function latenessOf(action: LatenessFacts, day: string): LatenessReason[] {
  if (CLOSED.includes(action.status)) return [];
  const { status, startsOn, endsOn } = action;
  const own = (kind: LatenessKind, dueOn: string | null) => ({ kind, dueOn, milestoneId: null, label: null });
  const reasons = [
    own('end_passed', endsOn),
    ...action.milestones
      .filter(({ doneOn }) => doneOn === null)
      .map(({ id, label, dueOn }) => ({ kind: 'milestone_passed' as const, dueOn, milestoneId: id, label })),
    ...(status === 'to_come' ? [own('start_passed', startsOn)] : []),
  ];
  return reasons
    .flatMap(({ dueOn, ...reason }) => (dueOn !== null && dueOn < day ? [{ ...reason, dueOn }] : []))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}
