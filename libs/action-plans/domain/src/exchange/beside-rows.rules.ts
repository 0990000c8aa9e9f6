import { searchable } from '@binome/shared/domain';
import { tidy } from '../input-problem.rules.js';
import { indicatorOfHeading, type BesideColumn } from './beside-columns.js';
import type { CellPlace } from './import-problem.js';
import type { ReadRow, ReadValue } from './import-rows.rules.js';
import { planColumn } from './plan-columns.js';

/** A cell of a column beside the actions; `read` is null when it is empty, or refused. */
export interface BesideCell {
  beside: BesideColumn;
  heading: string;
  at: CellPlace;
  read: ReadValue | null;
}

type FilledCell = BesideCell & { read: ReadValue };

/** The state of a funding that the file names and says nothing more of. */
const FIRST_STATE = 'envisaged';

/** The lines that the filled cells beside an action give, as rows of their sub-tables; an empty cell gives none and erases none. */
export function rowsBeside(cells: readonly BesideCell[]): ReadRow[] {
  const byLine = Map.groupBy(cells, ({ beside, at }) => `${beside.table} ${beside.line ?? at.column}`);
  const rows = [...byLine.values()].flatMap(rowsOf);
  const named = new Set<string>();
  // Two targets of one indicator name it once.
  return rows.filter(({ table, values }) => {
    const name = table === 'indicators' ? searchable(values.get('name')?.text ?? '') : null;
    if (name === null) return true;
    if (named.has(name)) return false;
    named.add(name);
    return true;
  });
}

function rowsOf(cells: readonly BesideCell[]): ReadRow[] {
  const filled = cells.filter((cell): cell is FilledCell => cell.read !== null);
  const [first] = filled;
  if (!first) return [];
  const { beside, heading } = first;
  const given = filled.map(({ beside: { field }, read }) => [field, read] as const);
  const places = new Map(cells.map(({ beside: { field }, at }) => [field, at]));
  const row = (fixed: [string, ReadValue][], whenNew?: ReadRow['whenNew']): ReadRow => ({
    ...{ table: beside.table, at: first.at, identifier: null, code: null, axis: null, beside: [] },
    values: new Map([...fixed, ...given]),
    places,
    ...(whenNew && { whenNew }),
  });
  if (beside.table === 'fundingLines') return [row([], { state: FIRST_STATE })];
  if (beside.table === 'milestones') return [row([said('milestones.label', tidy(heading))])];
  if (beside.table === 'budgetLines') {
    const [year = '', nature = ''] = (beside.line ?? '').split('-');
    // What the column speaks of is the line that says no more than its year and its nature.
    return [
      row([
        said('budgetLines.label', null),
        said('budgetLines.year', Number(year)),
        said('budgetLines.nature', nature, planWord('budgetLines.nature', nature)),
      ]),
    ];
  }
  const target = indicatorOfHeading(heading);
  if (!target) return [];
  const { name, year } = target;
  return [
    { ...row([]), table: 'indicators', values: new Map([said('indicators.name', name)]) },
    row([
      said('indicatorValues.indicatorId', name),
      said('indicatorValues.kind', 'target', planWord('indicatorValues.kind', 'target')),
      said('indicatorValues.on', `${year}-12-31`, `31/12/${year}`),
    ]),
  ];
}

function said(key: string, value: unknown, text = value === null ? '' : String(value)): [string, ReadValue] {
  const column = planColumn(key)!;
  return [column.field!, { value, text, column }];
}

function planWord(key: string, value: string): string {
  const type = planColumn(key)?.type;
  return type && 'words' in type ? (type.words[value] ?? value) : value;
}
