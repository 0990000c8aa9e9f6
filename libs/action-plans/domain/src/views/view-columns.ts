import { FILTER_FIELDS } from '../filters/filter-fields.js';

/** The columns that a table of actions may show, each named as its field. */
export const VIEW_COLUMNS: readonly string[] = Object.entries(FILTER_FIELDS)
  .filter(([name, { kind }]) => kind !== 'search' && kind !== 'lines' && name !== 'code' && name !== 'title')
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
