import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { classNames } from '../text/class-names.js';
import type { Column, Sort } from './data-table.js';

interface DataTableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | null;
  onSort?: (sort: Sort) => void;
}

/** Column names; those that sort are buttons, and the sort in force is said to screen readers. */
export function DataTableHead<Row>({ columns, sort, onSort }: DataTableHeadProps<Row>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column, index) => {
          const direction = sort?.column === column.id ? sort.direction : null;
          const Arrow = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown;
          return (
            <th
              key={column.id}
              scope="col"
              role="columnheader"
              aria-sort={column.sortable && onSort ? (direction ?? 'none') : undefined}
              className={classNames(index === 0 && 'cell-first', column.numeric && 'cell-numeric')}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className="table-sort"
                  onClick={() =>
                    onSort({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
                  }
                >
                  {column.header}
                  <Arrow aria-hidden />
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
