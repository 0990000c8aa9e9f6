import { sameValue, type InputProblem } from '@binome/shared/domain';
import type { ActionContent, ActionPlace } from '../action.js';
import { actionProblems, BLANK_ACTION, tidyAction } from '../action.rules.js';
import { AXES } from '../axis.rules.js';
import { problem, tidy } from '../input-problem.rules.js';
import { isLocalDate } from '../local-date.rules.js';
import type { BulkChange, BulkEffect } from './bulk-change.js';

const SET_FIELDS = [
  'status',
  'phase',
  'commitment',
  'priority',
  'visibility',
  'ownerName',
  'startsOn',
  'endsOn',
] as const;
const MAX_SHIFT = { days: 3_660, months: 120 };

/** What is wrong with a change, whatever the actions it would reach. */
export function bulkChangeProblems(change: BulkChange): InputProblem[] {
  const asked = Object.values(change).filter((value) => value !== undefined);
  return [
    ...(asked.length > 0 ? [] : [problem('change', 'required')]),
    ...(change.mainAxis === undefined || AXES.includes(change.mainAxis) ? [] : [problem('mainAxis', 'not_a_choice')]),
    ...LISTS.flatMap((list) => (change[list]?.length === 0 ? [problem(list, 'required')] : [])),
    ...valueProblems({ ...settings(change), leads: change.addLeads, tags: change.addTags }),
    ...valueProblems({ leads: change.removeLeads?.map(asLead), tags: change.removeTags }),
    ...shiftProblems(change),
  ];
}

const LISTS = ['addLeads', 'removeLeads', 'addTags', 'removeTags'] as const;
const ANY_ACTION = { ...BLANK_ACTION, code: 'A', title: 'A', mainAxis: 'skills' } as const;

// Values are judged as those of an action that says nothing else.
function valueProblems(values: Partial<ActionContent>): InputProblem[] {
  return actionProblems(ANY_ACTION, tidyAction(values));
}

const asLead = (name: string) => ({ name, accountId: null });

function shiftProblems({ shift, startsOn, endsOn }: BulkChange): InputProblem[] {
  if (!shift) return [];
  const { days, months } = shift;
  const known = [days, months].every(Number.isInteger) && (days !== 0 || months !== 0);
  if (!known || Math.abs(days) > MAX_SHIFT.days || Math.abs(months) > MAX_SHIFT.months)
    return [problem('shift', 'not_a_shift', MAX_SHIFT)];
  return startsOn === undefined && endsOn === undefined ? [] : [problem('shift', 'shift_and_date')];
}

type BulkAction = ActionContent & ActionPlace & { archivedAt: unknown };

/** What a change does to one action: only what differs. */
export function bulkEffect(action: BulkAction, change: BulkChange): BulkEffect {
  const wanted = tidyAction({ ...settings(change), ...shifted(action, change) });
  return {
    set: differing(action, wanted),
    lists: differing(action, tidyAction(listsAfter(action, change))) as BulkEffect['lists'],
    place: differing(action, placeAfter(action, change)),
    archived: change.archived === true && !action.archivedAt,
  };
}

export function isNoEffect({ set, lists, place, archived }: BulkEffect): boolean {
  return !archived && [set, lists, place].every((part) => Object.keys(part).length === 0);
}

/** What the rules of an action refuse of an effect. */
export function bulkEffectProblems(action: BulkAction, { set, lists, place }: BulkEffect): InputProblem[] {
  const secondaryAxes = action.secondaryAxes.filter((axis) => axis !== place.mainAxis);
  return actionProblems({ ...action, ...place, secondaryAxes }, { ...set, ...lists });
}

function settings(change: BulkChange): Partial<ActionContent> {
  const given = SET_FIELDS.filter((field) => change[field] !== undefined);
  return Object.fromEntries(given.map((field) => [field, change[field]]));
}

function shifted({ startsOn, endsOn }: BulkAction, { shift }: BulkChange): Partial<ActionContent> {
  if (!shift) return {};
  return {
    ...(startsOn && { startsOn: shiftedDay(startsOn, shift) }),
    ...(endsOn && { endsOn: shiftedDay(endsOn, shift) }),
  };
}

/** A day moved by months, then by days. The 31st of a shorter month is its last day. */
export function shiftedDay(day: string, { days, months }: { days: number; months: number }): string {
  if (!isLocalDate(day)) return day;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth) + days));
  return moved.toISOString().slice(0, 10);
}

function listsAfter(action: BulkAction, change: BulkChange): Partial<Pick<ActionContent, 'leads' | 'tags'>> {
  const { addLeads = [], removeLeads = [], addTags = [], removeTags = [] } = change;
  const goneLeads = new Set(removeLeads.map(tidy));
  const goneTags = new Set(removeTags.map(tidy));
  const keptLeads = action.leads.filter(({ name }) => !goneLeads.has(name));
  const newLeads = addLeads.filter((lead) => !keptLeads.some((kept) => isSameLead(kept, lead)));
  return {
    ...((change.addLeads || change.removeLeads) && { leads: [...keptLeads, ...newLeads] }),
    ...((change.addTags || change.removeTags) && {
      tags: [...action.tags.filter((tag) => !goneTags.has(tag)), ...addTags],
    }),
  };
}

function isSameLead(
  kept: { name: string; accountId: string | null },
  added: { name: string; accountId: string | null },
) {
  return added.accountId ? kept.accountId === added.accountId : kept.name === tidy(added.name);
}

// Another axis without an orientation leaves the former one, as a move does.
function placeAfter(action: BulkAction, { mainAxis, orientationId }: BulkChange): BulkEffect['place'] {
  const leaves = mainAxis !== undefined && mainAxis !== action.mainAxis && orientationId === undefined;
  return {
    ...(mainAxis !== undefined && { mainAxis }),
    ...((orientationId !== undefined || leaves) && { orientationId: orientationId ?? null }),
  };
}

function differing<T extends object>(action: BulkAction, wanted: T): T {
  const current = action as unknown as Record<string, unknown>;
  const entries = Object.entries(wanted).filter(([field, value]) => !sameValue(current[field], value));
  return Object.fromEntries(entries) as T;
}
