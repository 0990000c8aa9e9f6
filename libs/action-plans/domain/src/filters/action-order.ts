import { filterField } from './filter-fields.js';

export const SORT_DIRECTIONS = ['ascending', 'descending'] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** A list put in the order of one field; what has no value comes last both ways, and the order of the plan decides between equals. */
export interface ActionSort {
  field: string;
  direction: SortDirection;
}

/** Whether a list may be put in the order of this field. */
export function isSortable(name: string): boolean {
  return filterField(name)?.sortable ?? false;
}

/** Whether a list may be grouped by this field; a day groups by its year. */
export function isGroupable(name: string): boolean {
  return filterField(name)?.groupable ?? false;
}
