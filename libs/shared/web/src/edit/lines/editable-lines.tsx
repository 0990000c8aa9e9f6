import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { CircleAlert, Plus } from 'lucide-react';
import { Button } from '../../controls/button.js';
import { HelpMark } from '../../controls/help-mark.js';
import { showToast } from '../../feedback/toast-queue.js';
import { CellTable } from '../cell-flow.js';
import type { LineColumn } from './line-column.js';
import { cellClass, LineRow } from './line-row.js';
import type { EditableTable, EditedLine, LineValues } from './use-editable-lines.js';

export interface EditableLinesProps {
  /** What the table holds, said to everyone who does not see it. */
  label: string;
  table: EditableTable;
  columns: readonly LineColumn[];
  /** How a line is called: « jalon Permis obtenu »; without its name, « nouveau jalon ». */
  nameOf: (values: LineValues) => string;
  addLabel: string;
  /** Said after a removal, before the name of the line: « Retiré ». */
  removedLabel?: string;
  /** What is said when there is no line. */
  empty: string;
  locked: boolean;
}

/**
 * A table whose lines are edited in place, cards where it is narrow. Tab goes from a cell that is being written to the next one,
 * Enter ends a cell and, in a line that was just added, goes on to the next line; what is taken away can be taken back.
 */
export function EditableLines(props: EditableLinesProps) {
  const { label, table, columns, nameOf, addLabel, empty, locked } = props;
  const going = useRef(false);
  const goOn = useGoingOn(table, columns, going);
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = (line: EditedLine) => {
    const undo = table.remove(line);
    addButton.current?.focus();
    showToast({
      tone: 'ok',
      title: `${props.removedLabel ?? 'Retiré'} : ${nameOf(line.values)}`,
      act: { label: 'Annuler', onAction: undo },
    });
  };
  return (
    <div className="lines">
      {table.lines.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <CellTable className="lines-table" going={going}>
          <caption className="visually-hidden">{label}</caption>
          <LinesHead columns={columns} locked={locked} />
          <tbody role="rowgroup" onKeyDownCapture={goOn}>
            {table.lines.map((line) => (
              <LineRow
                key={line.id}
                {...{ line, columns, locked }}
                name={nameOf(line.values)}
                openAtOnce={line.id === table.latest}
                onRemove={() => remove(line)}
                onLeave={() => table.leave(line)}
              />
            ))}
          </tbody>
          {columns.some(({ footer }) => footer !== undefined) && <LinesFoot columns={columns} locked={locked} />}
        </CellTable>
      )}
      {table.problem && (
        <p className="field-error" role="alert">
          <CircleAlert size={16} aria-hidden />
          {table.problem}
        </p>
      )}
      {!locked && (
        <Button ref={addButton} small tone="quiet" icon={<Plus size={16} aria-hidden />} onPress={table.add}>
          {addLabel}
        </Button>
      )}
    </div>
  );
}

function LinesHead({ columns, locked }: { columns: readonly LineColumn[]; locked: boolean }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th key={column.name} scope="col" role="columnheader" className={cellClass(column)}>
            {column.label}
            {column.help && <HelpMark of={column.label}>{column.help}</HelpMark>}
          </th>
        ))}
        {!locked && (
          <th scope="col" role="columnheader">
            <span className="visually-hidden">Retirer</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

function LinesFoot({ columns, locked }: { columns: readonly LineColumn[]; locked: boolean }) {
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <td key={column.name} role="cell" className={cellClass(column)} data-label={column.label}>
            {column.footer}
          </td>
        ))}
        {!locked && <td role="cell" />}
      </tr>
    </tfoot>
  );
}

/** Enter in the last line, when it was just added: on to what it lacks, else to the next line. */
function useGoingOn(table: EditableTable, columns: readonly LineColumn[], going: RefObject<boolean>) {
  const latest = useRef(table);
  useEffect(() => {
    latest.current = table;
  });
  return ({ key, target, nativeEvent }: KeyboardEvent) => {
    if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    const row = target.closest<HTMLElement>('[data-line]');
    // By then the value is in its line, and the cell is closed unless the value was refused.
    setTimeout(() => {
      const line = latest.current.lines.at(-1);
      if (target.isConnected || !line?.fresh || line.id !== row?.dataset.line) return;
      const lacking = columns.findIndex(({ name }) => line.lacking.includes(name));
      if (lacking === -1) return latest.current.add();
      going.current = true;
      row.querySelectorAll<HTMLElement>('td')[lacking]?.querySelector<HTMLElement>('.editable-value')?.focus();
      going.current = false;
    });
  };
}
