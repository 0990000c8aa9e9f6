import type { FilterField, FilterOperator } from '@binome/action-plans/domain';

/** How the values of a condition are given. */
export type FilterWidget =
  | 'nothing'
  | 'text'
  | 'texts'
  | 'ticks'
  | 'orientations'
  | 'authorities'
  | 'day'
  | 'days'
  | 'duration'
  | 'number'
  | 'numbers';

/** The widget that gives the values of an operator on the field of that path. */
export function widgetOf(path: string, { kind, choices }: FilterField, operator: FilterOperator): FilterWidget {
  switch (operator) {
    case 'empty':
    case 'filled':
    case 'some':
    case 'none':
      return 'nothing';
    case 'over_ago':
    case 'within_ago':
    case 'within_next':
      return 'duration';
    case 'between':
      return kind === 'day' ? 'days' : 'numbers';
    case 'contains':
    case 'lacks':
      return 'text';
    default:
      if (kind === 'day') return 'day';
      if (kind === 'number') return 'number';
      if (choices) return choices === 'ids' ? 'orientations' : 'ticks';
      return path === 'perimeter' ? 'authorities' : 'texts';
  }
}
