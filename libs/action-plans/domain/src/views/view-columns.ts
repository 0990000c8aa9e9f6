import { FILTER_FIELDS } from '../filters/filter-fields.js';

/** What a table has no column for: what it always shows, and the credit of a copy, which its sheet tells. */
const NO_COLUMNS = ['code', 'title', 'copiedFrom'];

/** The columns that a table of actions may show, each named as its field. */
export const VIEW_COLUMNS: readonly string[] = Object.entries(FILTER_FIELDS)
  .filter(([name, { kind }]) => kind !== 'search' && kind !== 'lines' && !NO_COLUMNS.includes(name))
  .map(([name]) => name);

/** The columns of a table before anybody chooses. */
export const DEFAULT_COLUMNS: readonly string[] = [
  'status',
  'endsOn',
  'ownerName',
  'leads',
  'plannedBudget',
  'fundingSecured',
  'jobsCreatedPlanned',
  'visibility',
];

/** Most columns of one table. */
export const MAX_COLUMNS = 40;
