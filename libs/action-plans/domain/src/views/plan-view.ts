import { isGroupable, isSortable, type ActionSort } from '../filters/action-order.js';
import { FIELD_SLUGS } from '../filters/filter-address-words.js';
import { FILTER_PARAMETER, readFilter, writeFilter } from '../filters/filter-address.js';
import { EVERY_ACTION, isFiltering, type ActionFilter } from '../filters/filter.js';
import { DEFAULT_COLUMNS, MAX_COLUMNS, VIEW_COLUMNS } from './view-columns.js';

/** How a plan is shown: axis by axis, or as a table. */
export const PLAN_DISPLAYS = ['axes', 'table'] as const;
export type PlanDisplay = (typeof PLAN_DISPLAYS)[number];

/** A way of looking at a plan: it lives in the address, and is saved as an address. */
export interface PlanView {
  display: PlanDisplay;
  filter: ActionFilter;
  /** Null for the order of the plan. */
  sort: ActionSort | null;
  groupBy: string | null;
  columns: readonly string[];
}

export const PLAIN_VIEW: PlanView = {
  display: 'axes',
  filter: EVERY_ACTION,
  sort: null,
  groupBy: null,
  columns: DEFAULT_COLUMNS,
};

/** Longest address of a view, in characters. */
export const MAX_VIEW_ADDRESS = 4_000;

const TABLE = 'tableau';

/** The parameters that write a view, in a steady order; what is usual is left out. */
export function viewParameters({ display, filter, sort, groupBy, columns }: PlanView): [name: string, value: string][] {
  const sortSlug = sort && `${sort.direction === 'descending' ? '-' : ''}${FIELD_SLUGS[sort.field] ?? sort.field}`;
  const chosen = columns.map((column) => FIELD_SLUGS[column] ?? column);
  const written: [string, string | null][] = [
    ['vue', display === 'table' ? TABLE : null],
    [FILTER_PARAMETER, isFiltering(filter) ? writeFilter(filter) : null],
    ['tri', sortSlug],
    ['par', groupBy && (FIELD_SLUGS[groupBy] ?? groupBy)],
    ['colonnes', columns.join() === DEFAULT_COLUMNS.join() ? null : chosen.join('.')],
  ];
  return written.flatMap(([name, value]) => (value === null ? [] : [[name, value] as [string, string]]));
}

/** Whether an address says how to look at the plan, be it the plain way. */
export function saysView(parameters: { has: (name: string) => boolean }): boolean {
  return ['vue', FILTER_PARAMETER, 'tri', 'par', 'colonnes'].some((name) => parameters.has(name));
}

/** The view as an address writes it: nothing is encoded that a browser leaves alone, so that people can read it. */
export function writeView(view: PlanView): string {
  return viewParameters(view)
    .map(([name, value]) => `${name}=${readable(value)}`)
    .join('&');
}

function readable(value: string): string {
  return encodeURIComponent(value).replace(/%(3A|3B|2C|28|29|7E|21)/g, (code) => decodeURIComponent(code));
}

/** The address of the table of a plan on the actions of a filter, under these columns: where a figure leads. */
export function addressOfList(plan: string, filter: ActionFilter, columns = DEFAULT_COLUMNS): string {
  return `${plan}?${writeView({ ...PLAIN_VIEW, display: 'table', filter, columns })}`;
}

/** The view that an address writes. Words that mean nothing are no choice; a filter that cannot be read is said to be. */
export function readView(parameter: (name: string) => string | null): PlanView & { isUnreadable: boolean } {
  const written = parameter(FILTER_PARAMETER);
  const filter = written === null ? EVERY_ACTION : readFilter(written);
  const groupBy = columnOf(parameter('par') ?? '');
  return {
    display: parameter('vue') === TABLE ? 'table' : 'axes',
    filter: filter ?? EVERY_ACTION,
    sort: sortOf(parameter('tri') ?? ''),
    groupBy: groupBy && isGroupable(groupBy) ? groupBy : null,
    columns: columnsOf(parameter('colonnes')),
    isUnreadable: filter === null,
  };
}

function sortOf(text: string): ActionSort | null {
  const descending = text.startsWith('-');
  const field = columnOf(descending ? text.slice(1) : text);
  return field && isSortable(field) ? { field, direction: descending ? 'descending' : 'ascending' } : null;
}

function columnsOf(text: string | null): readonly string[] {
  if (text === null) return DEFAULT_COLUMNS;
  const columns = text.split('.').map(columnOf);
  const known = columns.filter((column): column is string => column !== null && VIEW_COLUMNS.includes(column));
  return [...new Set(known)].slice(0, MAX_COLUMNS);
}

function columnOf(slug: string): string | null {
  return Object.entries(FIELD_SLUGS).find(([name, word]) => word === slug && !name.includes('.'))?.[0] ?? null;
}
