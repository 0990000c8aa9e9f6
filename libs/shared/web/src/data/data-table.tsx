import type { ReactNode } from 'react';
import { DataTableHead } from './data-table-head.js';
import { DataTableRow } from './data-table-row.js';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, tabular figures; the unit goes in the header. */
  numeric?: boolean;
  sortable?: boolean;
  /** Kept on the card that a phone shows, a sentence on a row of its own; the first column always is. Two or three at most. */
  onPhone?: boolean | 'row';
  /** Total or note at the foot of the column. */
  footer?: ReactNode;
}

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface RowGroup<Row> {
  id: string;
  header: ReactNode;
  rows: readonly Row[];
}

export interface DataTableProps<Row> {
  /** Said to everyone: what the table holds. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rowId: (row: Row) => string;
  rows?: readonly Row[];
  groups?: readonly RowGroup<Row>[];
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  /** Row open beside the table. */
  selectedId?: string | null;
}

/** A table with a sticky header and first column, sorted by its headers; becomes cards on a phone. */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rowId,
  rows = [],
  groups,
  sort,
  onSort,
  selectedId,
}: DataTableProps<Row>) {
  const bodies: readonly RowGroup<Row>[] = groups ?? [{ id: 'rows', header: null, rows }];
  return (
    // A region that scrolls must be reachable by the keyboard.

    <div className="table-wrap" role="region" aria-label={caption} tabIndex={0}>
      {/* Roles are said again because cards take the table display away. */}
      <table className="table" role="table">
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <DataTableHead columns={columns} sort={sort ?? null} onSort={onSort} />
        {bodies.map((group) => (
          <tbody key={group.id} role="rowgroup" data-group={group.id}>
            {group.header && (
              <tr className="row-group" role="row">
                <th scope="rowgroup" role="rowheader" colSpan={columns.length}>
                  {group.header}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <DataTableRow
                key={rowId(row)}
                id={rowId(row)}
                row={row}
                columns={columns}
                selected={rowId(row) === selectedId}
              />
            ))}
          </tbody>
        ))}
        {columns.some((column) => column.footer !== undefined) && (
          <tfoot role="rowgroup">
            <DataTableRow row={null} columns={columns.map(footerOf)} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** The cell of a column at the foot of the table; on a card, those that say nothing are left out. */
function footerOf<Row>(column: Column<Row>): Column<null> {
  const { id, header, numeric, footer } = column;
  return { id, header, numeric, onPhone: column.onPhone && Boolean(footer), cell: () => footer };
}
