import { choiceWord, filterFieldWord } from '@binome/action-plans/domain';
import { classNames, formatAmount, formatCount, formatCounted, Missing } from '@binome/shared/web';
import type { TableActionsQuery, TableSumsFragment, TableTotalsQuery } from '@binome/shared/web/documents';
import type { TablePlace } from '../plan/plan-place.js';
import { authorityWord, WHOLE_TERRITORY } from '../words/perimeter-words.js';
import type { TableColumn } from './table-columns.js';
import styles from './table-grid.module.css';

export type Totals = Omit<TableTotalsQuery['actionTotals'], 'sums'> & { sums: TableSumsFragment };
export type GroupTotals = Omit<TableActionsQuery['actions']['groups'][number], 'sums'> & { sums: TableSumsFragment };

/** The sums of a group or of the whole table, under the columns that have one. */
function SumCells({ columns, sums }: { columns: readonly TableColumn[]; sums: Totals['sums'] | undefined }) {
  return columns.map(({ name, numeric }) => {
    const sum = sums && (sums as Record<string, unknown>)[name];
    return (
      <div key={name} role="gridcell" className={classNames(numeric && styles.numeric)}>
        {sum !== undefined && (
          <span className={styles.words}>
            {sum === null ? <Missing /> : typeof sum === 'number' ? formatCount(sum) : formatAmount(String(sum))}
          </span>
        )}
      </div>
    );
  });
}

/** The heading of a group: what its actions have in common, how many they are, their sums. */
export function GroupRow({
  groupBy,
  group,
  columns,
  line,
  top,
  template,
  place,
}: {
  groupBy: string;
  group: { key: string | null; totals: GroupTotals | undefined };
  columns: readonly TableColumn[];
  line: number;
  top: number;
  template: string;
  place: TablePlace;
}) {
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      className={classNames(styles.row, styles.group)}
      style={{ top, gridTemplateColumns: template }}
    >
      <div role="rowheader" aria-colspan={2} className={styles.groupName}>
        <span className={styles.words}>{groupWord(groupBy, group.key, place)}</span>
        {group.totals && <small>{formatCounted(group.totals.count, 'action')}</small>}
      </div>
      <SumCells columns={columns} sums={group.totals?.sums} />
    </div>
  );
}

/** The words of a group. */
export function groupWord(groupBy: string, key: string | null, { orientations, authorities }: TablePlace): string {
  if (groupBy === 'perimeter') return key === null ? WHOLE_TERRITORY : authorityWord(key, authorities);
  if (key === null)
    return groupBy === 'orientationId' ? 'Directement sous l’axe' : `${filterFieldWord(groupBy)} : non renseigné`;
  if (groupBy === 'orientationId') return orientations.find(({ id }) => id === key)?.title ?? 'Orientation retirée';
  return choiceWord(groupBy, key);
}

/** The totals of all that the filter finds, in place at the foot of the table. */
export function TableFoot({
  totals,
  columns,
  template,
  rowIndex,
}: {
  totals: Totals | undefined;
  columns: readonly TableColumn[];
  template: string;
  rowIndex: number;
}) {
  return (
    <div role="rowgroup" className={styles.foot}>
      <div role="row" aria-rowindex={rowIndex} className={styles.row} style={{ gridTemplateColumns: template }}>
        <div role="rowheader" aria-colspan={2} className={styles.groupName}>
          {totals ? `Total de ${formatCounted(totals.count, 'action')}` : 'Total'}
        </div>
        <SumCells columns={columns} sums={totals?.sums} />
      </div>
    </div>
  );
}

/** What the totals leave out, and why. */
export function TotalsNotes({ totals }: { totals: Totals | undefined }) {
  if (!totals) return null;
  const { hiddenCount, leftOut, sums } = totals;
  const notes = [
    hiddenCount > 0 &&
      `${formatCounted(hiddenCount, 'action')} du plan ne vous ${hiddenCount > 1 ? 'sont' : 'est'} pas partagée${hiddenCount > 1 ? 's' : ''}.`,
    leftOut > 0 &&
      `Le filtre porte sur des champs qui ne vous sont pas partagés pour ${formatCounted(leftOut, 'action')}.`,
    sums.hiddenMoney > 0 &&
      `Les montants de ${formatCounted(sums.hiddenMoney, 'action')} ne vous sont pas partagés : les totaux ne les comptent pas.`,
  ].filter((note) => note !== false);
  return notes.length === 0 ? null : <p className={styles.notes}>{notes.join(' ')}</p>;
}
