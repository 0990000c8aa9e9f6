import { classNames, Facts, formatAmount, formatCount, formatCounted, HiddenValue, Missing } from '@binome/shared/web';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { LatenessMark } from '../words/lateness-mark.js';
import styles from './table-cards.module.css';
import { isNothing, tableColumns, type TableAction, type TableColumn } from './table-columns.js';
import type { TableGridProps } from './table-grid.js';
import { keyOfLine } from './table-lines.js';
import { isSelected } from './table-selection.js';
import { groupWord, type Totals } from './table-sums.js';
import { useLiveAction } from './use-live-action.js';

/** The fields that matter: the first of those chosen. */
const FIELDS = 3;
const CARD = 148;

type TableCardsProps = Pick<
  TableGridProps,
  'lines' | 'totals' | 'view' | 'readUpTo' | 'isStale' | 'place' | 'selection'
>;

/** The actions as cards, where there is no room for a table: read, ticked, opened. */
export function TableCards({ lines, totals, view, readUpTo, isStale, place, selection }: TableCardsProps) {
  const list = useRef<HTMLDivElement>(null);
  const columns = tableColumns(view.columns).slice(0, FIELDS);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => CARD,
    overscan: 4,
    scrollMargin: offset,
    // A card keeps its focus wherever a list that is read again puts it.
    getItemKey: useCallback((at: number) => keyOfLine(lines[at], at), [lines]),
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => readUpTo(last), [readUpTo, last]);
  const { search } = useLocation();
  return (
    <>
      <CardsTotals totals={totals} view={view} />
      <div
        ref={list}
        role="list"
        aria-label="Actions du plan"
        aria-busy={isStale}
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
      >
        {items.map(({ index, key, start }) => {
          const line = lines[index];
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="listitem"
              className={styles.place}
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            >
              {line?.kind === 'action' && (
                <Card
                  action={line.action}
                  to={`${place.address}/actions/${line.action.id}${search}`}
                  selected={isSelected(selection.selection, line.action.id)}
                  onToggle={selection.toggle}
                  {...{ columns, place }}
                />
              )}
              {line?.kind === 'group' && view.groupBy && (
                <strong className={styles.group}>{groupWord(view.groupBy, line.key, place)}</strong>
              )}
              {line?.kind === 'waiting' && <div className={styles.waiting}>En cours de lecture…</div>}
            </div>
          );
        })}
      </div>
    </>
  );
}

interface CardProps extends Pick<TableCardsProps, 'place'> {
  action: TableAction;
  to: string;
  columns: readonly TableColumn[];
  selected: boolean;
  onToggle: (id: string) => void;
}

function Card({ action: listed, to, columns, place, selected, onToggle }: CardProps) {
  const action = useLiveAction(listed);
  return (
    <article className={classNames(styles.card, selected && styles.selected)}>
      <div className={styles.head}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-label={`Choisir ${action.code} ${action.title}`}
            checked={selected}
            onChange={() => onToggle(action.id)}
          />
        </label>
        <Link to={to} className={styles.title} preventScrollReset>
          <span className={styles.code}>{action.code}</span> {action.title}
        </Link>
      </div>
      <LatenessMark reasons={action.lateness} />
      <Facts items={columns.map((column) => ({ label: column.header, value: shown(column, action, place) }))} />
    </article>
  );
}

function shown(column: TableColumn, action: TableAction, place: TableCardsProps['place']): ReactNode {
  if (column.isHidden?.(action)) return <HiddenValue />;
  const value = column.valueOf(action);
  return isNothing(value) ? (column.empty ?? <Missing />) : column.show(value as never, place);
}

/** The totals of the columns chosen, before a list that may be long. */
function CardsTotals({ totals, view }: { totals: Totals | undefined; view: TableCardsProps['view'] }) {
  if (!totals) return null;
  const sums = totals.sums as Record<string, unknown>;
  const items = tableColumns(view.columns).flatMap(({ name, header }) => {
    const sum = sums[name];
    if (sum === undefined || sum === null) return [];
    return [{ label: header, value: typeof sum === 'number' ? formatCount(sum) : formatAmount(String(sum)) }];
  });
  return (
    <section aria-label="Total" className={styles.totals}>
      <strong>Total de {formatCounted(totals.count, 'action')}</strong>
      <Facts items={items} />
    </section>
  );
}
