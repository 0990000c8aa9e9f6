import type { ActionSort } from '@binome/action-plans/domain';
import { classNames } from '@binome/shared/web';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { TableColumn } from './table-columns.js';
import styles from './table-grid.module.css';

interface TableHeadProps {
  columns: readonly TableColumn[];
  template: string;
  sort: ActionSort | null;
  onSort: (sort: ActionSort | null) => void;
  /** The column of the header that takes the focus. */
  active: number | null;
  /** Whether the reader may change one of these actions. */
  selectable: boolean;
  /** Whether all the actions found are chosen, some, or none. */
  ticked: boolean | 'mixed';
  onTick: () => void;
}

/** Column names, in place while the lines scroll; those that sort are buttons, and the sort in force is said to screen readers. */
export function TableHead({ columns, template, sort, onSort, active, selectable, ticked, onTick }: TableHeadProps) {
  const named = [{ name: 'title', header: 'Action', sortable: true, numeric: false }, ...columns];
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} data-line={-1} className={styles.row} style={{ gridTemplateColumns: template }}>
        <div role="columnheader" className={styles.tick} data-column={0}>
          {selectable && (
            <input
              type="checkbox"
              data-focus
              tabIndex={active === 0 ? 0 : -1}
              aria-label="Choisir toutes les actions trouvées"
              checked={ticked === true}
              ref={(box) => {
                if (box) box.indeterminate = ticked === 'mixed';
              }}
              onChange={onTick}
            />
          )}
        </div>
        {named.map((column, at) => (
          <HeadCell
            key={column.name}
            {...{ column, sort, onSort }}
            at={at + 1}
            className={classNames(at === 0 && styles.title, column.numeric && styles.numeric)}
            focusable={active === at + 1}
          />
        ))}
      </div>
    </div>
  );
}

function HeadCell({
  column: { name, header, sortable },
  at,
  sort,
  onSort,
  className,
  focusable,
}: Pick<TableHeadProps, 'sort' | 'onSort'> & {
  column: Pick<TableColumn, 'name' | 'header' | 'sortable'>;
  at: number;
  className: string;
  focusable: boolean;
}) {
  const direction = sort?.field === name ? sort.direction : null;
  const Arrow = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown;
  const tabIndex = focusable ? 0 : -1;
  return (
    <div
      role="columnheader"
      className={className}
      data-column={at}
      aria-sort={sortable ? (direction ?? 'none') : undefined}
      tabIndex={sortable ? undefined : tabIndex}
    >
      {sortable ? (
        <button
          type="button"
          data-focus
          tabIndex={tabIndex}
          className={classNames(styles.sort, direction && styles.sorted)}
          onClick={() => onSort(nextSort(name, direction))}
        >
          <span className={styles.words}>{header}</span>
          <Arrow size={14} aria-hidden />
        </button>
      ) : (
        <span className={styles.words}>{header}</span>
      )}
    </div>
  );
}

/** Up, down, then the order of the plan again. */
function nextSort(field: string, direction: ActionSort['direction'] | null): ActionSort | null {
  if (direction === 'descending') return null;
  return { field, direction: direction === 'ascending' ? 'descending' : 'ascending' };
}
