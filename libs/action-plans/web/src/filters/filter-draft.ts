import {
  condition,
  filterFieldAt,
  isDecimal,
  operatorsOf,
  readDuration,
  type ActionFilter,
  type FilterCondition,
  type FilterMatch,
  type FilterOperator,
  type LineCondition,
} from '@binome/action-plans/domain';
import { decimalText, formatDecimal, frenchAmount, searchable } from '@binome/shared/domain';
import { widgetOf } from './filter-widget.js';

/** A condition being composed: it may lack its field, and its numbers are as they are typed. */
export interface DraftCondition {
  key: number;
  field: string | null;
  operator: FilterOperator | null;
  values: readonly string[];
  /** On a sub-table, what one line says. */
  lines: readonly DraftCondition[];
}

export interface DraftGroup {
  key: number;
  match: FilterMatch;
  conditions: readonly DraftCondition[];
}

/** A filter being composed. */
export interface FilterDraft extends DraftGroup {
  groups: readonly DraftGroup[];
}

let lastKey = 0;
const newKey = () => (lastKey += 1);

/** A condition on nothing yet. */
export function newCondition(): DraftCondition {
  return { key: newKey(), field: null, operator: null, values: [], lines: [] };
}

/** A group with one condition to compose; it joins its conditions the other way than what it stands in. */
export function newGroup(around: FilterMatch): DraftGroup {
  return { key: newKey(), match: around === 'all' ? 'any' : 'all', conditions: [newCondition()] };
}

/** The filter as it is composed again. */
export function draftOf({ match, conditions, groups }: ActionFilter): FilterDraft {
  return {
    key: newKey(),
    match,
    conditions: conditions.map((one) => draftCondition(one)),
    groups: groups.map((group) => ({
      key: newKey(),
      match: group.match,
      conditions: group.conditions.map((one) => draftCondition(one)),
    })),
  };
}

function draftCondition(asked: LineCondition & { lines?: readonly LineCondition[] }, parent?: string): DraftCondition {
  const { field, operator, values, lines = [] } = asked;
  const path = pathOf(field, parent);
  const typed = isTyped(path, operator) && !path.endsWith('.year') ? values.map(formatDecimal) : values;
  return { key: newKey(), field, operator, values: typed, lines: lines.map((line) => draftCondition(line, field)) };
}

/** The path of a field, under its sub-table when it has one. */
export function pathOf(field: string, parent?: string): string {
  return parent ? `${parent}.${field}` : field;
}

/** The condition on another field: what was asked of the former one is forgotten. */
export function withField(draft: DraftCondition, field: string | null, parent?: string): DraftCondition {
  const rule = field === null ? null : filterFieldAt(pathOf(field, parent));
  const [first = null, ...others] = rule ? operatorsOf(rule) : [];
  // Where the plan's own values are offered, one chooses among them first.
  const chosen = rule?.offered && others.includes('one_of') ? 'one_of' : first;
  return { ...draft, field, operator: chosen, values: [], lines: [] };
}

/** The condition with another operator: its values stay where they are given the same way. */
export function withOperator(draft: DraftCondition, operator: FilterOperator, parent?: string): DraftCondition {
  const path = draft.field === null ? null : pathOf(draft.field, parent);
  const rule = path === null ? null : filterFieldAt(path);
  if (!path || !rule || !draft.operator) return { ...draft, operator };
  const stays = widgetOf(path, rule, operator) === widgetOf(path, rule, draft.operator);
  return { ...draft, operator, values: stays ? draft.values : [] };
}

/** What a draft asks, and what is still missing from it, by the key of its condition. */
export interface ReadDraft {
  filter: ActionFilter;
  problems: ReadonlyMap<number, string>;
}

export function readDraft(draft: FilterDraft): ReadDraft {
  const problems = new Map<number, string>();
  const group = ({ match, conditions }: DraftGroup) => ({
    match,
    conditions: conditions.map((one) => readCondition(one, problems)),
  });
  // In the order of the screen: the first thing that is missing takes the focus.
  const own = group(draft);
  const groups = draft.groups.filter(({ conditions }) => conditions.length > 0).map(group);
  return { filter: { ...own, groups }, problems };
}

function readCondition(draft: DraftCondition, problems: Map<number, string>): FilterCondition {
  const { field, operator, values } = readAsked(draft, problems);
  const lines = draft.lines.map((line) => readAsked(line, problems, field));
  return condition(field, operator, values, lines);
}

function readAsked(draft: DraftCondition, problems: Map<number, string>, parent?: string): LineCondition {
  const { key, field, operator, values } = draft;
  if (field === null || operator === null) {
    problems.set(key, 'Choisissez un champ, ou retirez cette ligne.');
    return { field: '', operator: 'filled', values: [] };
  }
  const path = pathOf(field, parent);
  const read = isTyped(path, operator) ? values.map((value) => numberOf(value) ?? value) : values;
  const problem = problemOf(path, operator, read);
  if (problem) problems.set(key, problem);
  return { field, operator, values: read };
}

function problemOf(path: string, operator: FilterOperator, values: readonly string[]): string | null {
  const rule = filterFieldAt(path);
  const [first = '', second = ''] = values;
  switch (rule && widgetOf(path, rule, operator)) {
    case 'text':
      return searchable(first) === '' ? 'Écrivez le mot cherché.' : null;
    case 'texts':
    case 'ticks':
    case 'orientations':
    case 'authorities':
      return values.length === 0 ? 'Choisissez au moins une valeur.' : null;
    case 'day':
      return first === '' ? 'Indiquez une date.' : null;
    case 'days':
      if (first === '' || second === '') return 'Indiquez les deux dates.';
      return first > second ? 'La première date doit précéder la seconde.' : null;
    case 'duration':
      return readDuration(first) ? null : 'Écrivez un nombre entier, de 1 à 999.';
    case 'number':
      return isDecimal(first) ? null : 'Écrivez un nombre, comme 1 500.';
    case 'numbers':
      if (!isDecimal(first) || !isDecimal(second)) return 'Écrivez les deux nombres, comme 1 500.';
      return Number(first) > Number(second) ? 'Le premier nombre doit être le plus petit.' : null;
    default:
      return null;
  }
}

// A number stays as it was typed until it is read: « 1 500,50 ».
function isTyped(path: string, operator: FilterOperator): boolean {
  const rule = filterFieldAt(path);
  const widget = rule && widgetOf(path, rule, operator);
  return widget === 'number' || widget === 'numbers';
}

function numberOf(text: string): string | null {
  const { amount } = frenchAmount(text);
  return amount && decimalText(amount);
}
