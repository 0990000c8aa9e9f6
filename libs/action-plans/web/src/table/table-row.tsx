import { HiddenValue, Missing, classNames } from '@binome/shared/web';
import { memo, type ReactNode } from 'react';
import type { TablePlace } from '../plan/plan-place.js';
import { LatenessMark } from '../words/lateness-mark.js';
import { CellEditor } from './cell-editor.js';
import { useRowSaving, type RowSavings } from './row-savings.js';
import { useLiveAction } from './use-live-action.js';
import { isCellEditable, isNothing, type TableAction, type TableColumn } from './table-columns.js';
import styles from './table-grid.module.css';

export interface TableRowProps {
  action: TableAction;
  columns: readonly TableColumn[];
  line: number;
  /** Distance from the top of the list, in pixels. */
  top: number;
  template: string;
  /** Where the sheet of an action opens; what the view is stays in the address. */
  search: string;
  /** The column that takes the focus, and the one that is being written, when they are of this row. */
  active: number | null;
  editing: number | null;
  selected: boolean;
  open: boolean;
  place: TablePlace;
  savings: RowSavings;
  onToggle: (id: string) => void;
  onEnd: (line: number, column: number) => void;
}

/** One action in the table; the columns before those chosen are the box to tick and the title. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const action = useLiveAction(props.action);
  const { columns, line, top, template, active, editing, selected, open, place, savings } = props;
  const saving = useRowSaving(savings, action.id);
  const raised = editing !== null || Object.keys({ ...saving?.conflicts, ...saving?.problems }).length > 0;
  const focusable = (column: number) => ({
    'data-column': column,
    tabIndex: active === column ? 0 : -1,
  });
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-selected={selected}
      data-line={line}
      className={classNames(styles.row, open && styles.open, selected && styles.selected, raised && styles.raised)}
      style={{ top, gridTemplateColumns: template }}
    >
      <div className={styles.lead}>
        <div role="gridcell" className={styles.tick} data-column={0}>
          <input
            type="checkbox"
            data-focus
            tabIndex={active === 0 ? 0 : -1}
            aria-label={`Choisir ${action.code} ${action.title}`}
            checked={selected}
            onChange={() => props.onToggle(action.id)}
          />
        </div>
        <div role="rowheader" className={styles.title} data-column={1}>
          <a
            data-focus
            tabIndex={active === 1 ? 0 : -1}
            className={styles.link}
            href={`${place.address}/actions/${action.id}${props.search}`}
          >
            <span className={styles.code}>{action.code}</span>
            <span className={styles.words} title={action.title}>
              {action.title}
            </span>
          </a>
          <LatenessMark reasons={action.lateness} />
        </div>
      </div>
      {columns.map((column, at) => {
        const pending = saving && column.name in saving.pending ? { value: saving.pending[column.name] } : null;
        const isEditing = editing === at + 2;
        const waits = saving?.conflicts[column.name] ?? saving?.problems[column.name];
        const editable = isCellEditable(column, action);
        return (
          <div
            key={column.name}
            role="gridcell"
            aria-readonly={!editable}
            className={classNames(
              styles.cell,
              column.numeric && styles.numeric,
              editable && styles.editable,
              pending && styles.pending,
            )}
            {...focusable(at + 2)}
          >
            <span className={styles.words}>{shown(column, action, pending, place)}</span>
            {saving && (isEditing || waits) && (
              <CellEditor
                column={column}
                action={action}
                saving={saving}
                openAtOnce={isEditing}
                onEnd={() => props.onEnd(line, at + 2)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
});

function shown(
  column: TableColumn,
  action: TableAction,
  pending: { value: unknown } | null,
  place: TablePlace,
): ReactNode {
  if (column.isHidden?.(action)) return <HiddenValue />;
  const value = pending ? pending.value : column.valueOf(action);
  return isNothing(value) ? (column.empty ?? <Missing />) : column.show(value as never, place);
}
