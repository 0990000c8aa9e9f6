import { X } from 'lucide-react';
import { IconButton } from '../../controls/icon-button.js';
import { classNames } from '../../text/class-names.js';
import { TYPED_VALUES } from '../typed-value.js';
import { LineCell } from './line-cell.js';
import type { LineColumn } from './line-column.js';
import { hasLineNote, LineNote } from './line-note.js';
import type { EditedLine } from './use-editable-lines.js';

/** A line of the table: its cells, and under them what is to be said of it. */
export function LineRow({
  line,
  columns,
  name,
  locked,
  openAtOnce,
  onRemove,
  onLeave,
}: {
  line: EditedLine;
  columns: readonly LineColumn[];
  name: string;
  locked: boolean;
  openAtOnce: boolean;
  onRemove: () => void;
  /** The focus went away from a line in which nothing was written. */
  onLeave: () => void;
}) {
  return (
    <>
      <tr
        className="line"
        role="row"
        data-line={line.id}
        data-new={line.isNew || undefined}
        data-fresh={line.fresh || undefined}
        onBlur={({ currentTarget }) => line.untouched && whenLeft(currentTarget, onLeave)}
      >
        {columns.map((column, index) => (
          <td key={column.name} role="cell" className={cellClass(column)} data-label={column.label}>
            <LineCell {...{ line, column, locked, lineName: name, openAtOnce: openAtOnce && index === 0 }} />
          </td>
        ))}
        {!locked && (
          <td role="cell" className="line-acts">
            <IconButton label={`Retirer ${name}`} onPress={onRemove}>
              <X size={16} aria-hidden />
            </IconButton>
          </td>
        )}
      </tr>
      {!locked && hasLineNote(line) && (
        <tr className="line-note" role="row">
          <td role="cell" colSpan={columns.length + 1}>
            <LineNote line={line} columns={columns} />
          </td>
        </tr>
      )}
    </>
  );
}

// What is typed in a cell and could not be read keeps its line, and so does a list that is open over it.
function whenLeft(row: HTMLElement, leave: () => void): void {
  setTimeout(() => {
    const { activeElement } = document;
    const inside = row.contains(activeElement) || activeElement?.closest('.popover');
    if (document.hasFocus() && !inside && !row.querySelector('input')) leave();
  });
}

export function cellClass({ kind, onCard }: LineColumn): string {
  return classNames(isNumeric(kind) && 'cell-numeric', onCard && `line-${onCard}`);
}

function isNumeric(kind: LineColumn['kind']): boolean {
  return kind !== 'text' && kind !== 'choice' && TYPED_VALUES[kind].numeric;
}
