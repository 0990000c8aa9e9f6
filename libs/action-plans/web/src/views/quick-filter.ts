import {
  ACTION_STATUSES,
  AXES,
  condition,
  type ActionFilter,
  type ActionStatus,
  type Axis,
  type FilterCondition,
} from '@binome/action-plans/domain';

/** What the fields above a list ask: the conditions that people use most. */
export interface QuickFilter {
  axis: Axis | null;
  status: ActionStatus | null;
  search: string;
}

/** The conditions of a filter that the quick fields show; what they cannot show stands beside them. */
export function quickOf(filter: ActionFilter): QuickFilter {
  return {
    axis: AXES.find((axis) => axis === onlyValue(filter, 'mainAxis', 'one_of')) ?? null,
    status: ACTION_STATUSES.find((status) => status === onlyValue(filter, 'status', 'one_of')) ?? null,
    search: onlyValue(filter, 'search', 'contains') ?? '',
  };
}

/** The filter with what the quick fields now ask; the other conditions stay. */
export function withQuick(filter: ActionFilter, { axis, status, search }: QuickFilter): ActionFilter {
  const others = filter.conditions.filter((one) => !isQuick(one));
  const quick = [
    ...(search.trim() ? [condition('search', 'contains', [search])] : []),
    ...(axis ? [condition('mainAxis', 'one_of', [axis])] : []),
    ...(status ? [condition('status', 'one_of', [status])] : []),
  ];
  return { ...filter, conditions: [...quick, ...others] };
}

/** Whether the quick fields say this condition themselves. */
export function isQuick({ field, operator, values }: FilterCondition): boolean {
  if (field === 'search') return true;
  return (field === 'mainAxis' || field === 'status') && operator === 'one_of' && values.length === 1;
}

/** Where conditions are choices of each other, a field that narrows would widen: the quick fields are for the others. */
export function hasQuickFields({ match, conditions, groups }: ActionFilter): boolean {
  return match === 'all' || conditions.length + groups.length === 0;
}

function onlyValue({ conditions }: ActionFilter, field: string, operator: string): string | null {
  const found = conditions.filter((one) => isQuick(one) && one.field === field && one.operator === operator);
  return found.length === 1 ? (found[0]?.values[0] ?? null) : null;
}
