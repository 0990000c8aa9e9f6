import { classNames } from '../text/class-names.js';
import type { Column } from './data-table.js';

/** One line: its first cell names it. */
export function DataTableRow<Row>({
  id,
  row,
  columns,
  selected,
}: {
  id?: string;
  row: Row;
  columns: readonly Column<Row>[];
  selected?: boolean;
}) {
  return (
    <tr className="row" role="row" data-row={id} data-selected={selected || undefined}>
      {columns.map((column, index) => {
        const className = classNames(
          index === 0 && 'cell-first',
          column.numeric && 'cell-numeric',
          column.onPhone && index > 0 && 'cell-phone',
          column.onPhone === 'row' && 'cell-phone-row',
        );
        return index === 0 ? (
          <th key={column.id} scope="row" role="rowheader" className={className}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} role="cell" className={className} data-label={column.header}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}
