import type { PlanView } from '@binome/action-plans/domain';
import { classNames } from '@binome/shared/web';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'react-router';
import type { TablePlace } from '../plan/plan-place.js';
import { RowSaving, useRowSavings } from './row-savings.js';
import { tableColumns, type TableAction, type TableColumn } from './table-columns.js';
import styles from './table-grid.module.css';
import { TableHead } from './table-head.js';
import { keyOfLine, type TableLine } from './table-lines.js';
import { TableRow } from './table-row.js';
import { isSelected, type TableSelection } from './table-selection.js';
import { GroupRow, TableFoot, type GroupTotals, type Totals } from './table-sums.js';
import { useGrid } from './use-grid.js';

const ROW = 40;
/** Of the box to tick and of the title, in pixels. */
const FIRST_COLUMNS = [44, 380];

export interface TableGridProps {
  lines: readonly TableLine<TableAction>[];
  groups: readonly GroupTotals[];
  totals: Totals | undefined;
  view: PlanView;
  onSort: (sort: PlanView['sort']) => void;
  readUpTo: (line: number) => void;
  selection: TableSelection;
  isStale: boolean;
  place: TablePlace;
  openActionId: string | null;
}

/** The actions as a grid: only the lines on screen exist, arrows go from cell to cell, Enter writes in one. */
export function TableGrid(props: TableGridProps) {
  const { lines, groups, totals, view, selection, place, openActionId, readUpTo } = props;
  const { search } = useLocation();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => tableColumns(view.columns), [view.columns]);
  const template = useMemo(() => templateOf(columns), [columns]);
  const savings = useRowSavings();
  const grid = useGrid(scroller, lines, columns);
  const { active, editing } = grid;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
    // The line that holds the focus is never taken away from under it.
    rangeExtractor: useCallback((range: Range) => withLine(defaultRangeExtractor(range), active.line), [active.line]),
  });
  const items = virtual.getVirtualItems();
  const lastLine = items.at(-1)?.index ?? 0;
  useEffect(() => readUpTo(lastLine), [readUpTo, lastLine]);
  const totalsOf = useMemo(() => new Map(groups.map((group) => [group.key ?? null, group])), [groups]);

  return (
    <>
      {grid.touched(lines).map((action) => (
        <RowSaving key={action.id} action={action} accountId={place.accountId} savings={savings} />
      ))}
      <div
        ref={scroller}
        role="grid"
        tabIndex={-1}
        aria-label="Actions du plan"
        aria-multiselectable
        aria-rowcount={lines.length + 2}
        aria-colcount={columns.length + 2}
        aria-busy={props.isStale}
        className={classNames(styles.scroller, props.isStale && styles.stale)}
        onKeyDown={grid.onKeyDown}
        onFocus={grid.onFocus}
        onClick={grid.onClick}
      >
        <TableHead
          {...{ columns, template }}
          sort={view.sort}
          onSort={props.onSort}
          active={active.line === -1 ? active.column : null}
          selectable={lines.some((line) => line?.kind === 'action' && line.action.viewerCan.edit)}
          ticked={tickedOf(selection)}
          onTick={() => (selection.selection.kind === 'all' ? selection.none() : selection.all())}
        />
        <div role="rowgroup" className={styles.lines} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const line = lines[index];
            if (line?.kind === 'action')
              return (
                <TableRow
                  key={keyOfLine(line, index)}
                  action={line.action}
                  line={index}
                  top={start}
                  active={active.line === index ? active.column : null}
                  editing={editing?.line === index ? editing.column : null}
                  selected={isSelected(selection.selection, line.action.id)}
                  open={openActionId === line.action.id}
                  onToggle={selection.toggle}
                  onEnd={grid.onEnd}
                  {...{ columns, template, search, place, savings }}
                />
              );
            if (line?.kind === 'group' && view.groupBy)
              return (
                <GroupRow
                  key={keyOfLine(line, index)}
                  groupBy={view.groupBy}
                  group={{ key: line.key, totals: totalsOf.get(line.key) }}
                  line={index}
                  top={start}
                  {...{ columns, template, place }}
                />
              );
            return (
              <div
                key={keyOfLine(line, index)}
                role="row"
                aria-rowindex={index + 2}
                className={styles.row}
                style={{ top: start, gridTemplateColumns: template }}
              >
                <div role="gridcell" aria-colspan={2} className={styles.groupName}>
                  <span className="visually-hidden">En cours de lecture</span>
                  <span className={styles.waiting} />
                </div>
              </div>
            );
          })}
        </div>
        <TableFoot {...{ totals, columns, template }} rowIndex={lines.length + 2} />
      </div>
    </>
  );
}

function templateOf(columns: readonly TableColumn[]): string {
  return [...FIRST_COLUMNS, ...columns.map(({ width }) => width)]
    .map((width, at, all) => (at === all.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`))
    .join(' ');
}

function withLine(range: number[], line: number): number[] {
  if (line < 0 || range.includes(line)) return range;
  return [...range, line].sort((a, b) => a - b);
}

function tickedOf({ selection }: TableSelection): boolean | 'mixed' {
  if (selection.kind === 'all') return true;
  return selection.ids.size > 0 ? 'mixed' : false;
}
