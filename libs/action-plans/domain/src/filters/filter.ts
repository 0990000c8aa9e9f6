/** How the conditions of a group join: all of them hold, or one of them does. */
export const FILTER_MATCHES = ['all', 'any'] as const;
export type FilterMatch = (typeof FILTER_MATCHES)[number];

/** What a condition asks of a field. Durations are written like `9m` (months) or `30d` (days), counted from today. */
export const FILTER_OPERATORS = [
  'contains',
  'lacks',
  'one_of',
  'none_of',
  'equals',
  'at_least',
  'at_most',
  'between',
  'before',
  'after',
  'over_ago',
  'within_ago',
  'within_next',
  'empty',
  'filled',
  'some',
  'none',
] as const;
export type FilterOperator = (typeof FILTER_OPERATORS)[number];

/** A condition on a field of a line, within a condition on a sub-table. */
export interface LineCondition {
  field: string;
  operator: FilterOperator;
  values: readonly string[];
}

/** A condition on a field of an action; on a sub-table, `lines` are the conditions that one line meets together. */
export interface FilterCondition extends LineCondition {
  lines: readonly LineCondition[];
}

export interface FilterGroup {
  match: FilterMatch;
  conditions: readonly FilterCondition[];
}

/** Which actions: conditions and groups of conditions, one level deep. Nothing at all is every action. */
export interface ActionFilter extends FilterGroup {
  groups: readonly FilterGroup[];
}

/** The filter that lets every action through. */
export const EVERY_ACTION: ActionFilter = { match: 'all', conditions: [], groups: [] };

/** Most conditions of a filter, those of sub-tables included, and most values of one condition. */
export const MAX_CONDITIONS = 20;
export const MAX_CONDITION_VALUES = 50;

/** A condition on one field, without those on sub-tables unless given. */
export function condition(
  field: string,
  operator: FilterOperator,
  values: readonly string[] = [],
  lines: readonly LineCondition[] = [],
): FilterCondition {
  return { field, operator, values, lines };
}

/** The filter whose conditions all hold. */
export function allOf(...conditions: readonly FilterCondition[]): ActionFilter {
  return { match: 'all', conditions, groups: [] };
}

export function isFiltering({ conditions, groups }: ActionFilter): boolean {
  return conditions.length > 0 || groups.length > 0;
}

/** One piece of a filter as people see it: a condition of its own, or a group. */
export type FilterItem = { kind: 'condition'; condition: FilterCondition } | { kind: 'group'; group: FilterGroup };

/** The pieces of a filter, conditions first: what can be lifted one by one. */
export function itemsOf({ conditions, groups }: ActionFilter): FilterItem[] {
  return [
    ...conditions.map((one): FilterItem => ({ kind: 'condition', condition: one })),
    ...groups.map((group): FilterItem => ({ kind: 'group', group })),
  ];
}

/** The filter without its nth piece. */
export function withoutItem(filter: ActionFilter, at: number): ActionFilter {
  const { conditions, groups } = filter;
  return {
    ...filter,
    conditions: conditions.filter((_, index) => index !== at),
    groups: groups.filter((_, index) => index + conditions.length !== at),
  };
}
