import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { useNavigate } from 'react-router';
import { placeAfterKey, placeAfterReading, type GridPlace } from './grid-place.js';
import { isCellEditable, type TableAction, type TableColumn } from './table-columns.js';
import type { TableLine } from './table-lines.js';

type Columns = readonly TableColumn[];

const NOWHERE: GridPlace = { line: -1, column: 1 };

/** Where the focus is, what is written, and which actions were. */
export function useGrid(
  scroller: RefObject<HTMLDivElement | null>,
  lines: readonly TableLine<TableAction>[],
  columns: Columns,
) {
  const [active, setActive] = useState(NOWHERE);
  const [editing, setEditing] = useState<GridPlace | null>(null);
  const [touchedIds, setTouchedIds] = useState<ReadonlySet<string>>(new Set());
  const [followed, setFollowed] = useState(lines);
  if (followed !== lines) {
    setFollowed(lines);
    setActive(
      placeAfterReading(active, followed, lines) ?? { ...active, line: Math.min(active.line, lines.length - 1) },
    );
    if (editing) setEditing(placeAfterReading(editing, followed, lines));
  }
  const focusWanted = useRef(false);
  useEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    elementAt(scroller.current, active)?.focus({ preventScroll: true });
    cellAt(scroller.current, active)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const go = (to: GridPlace) => {
    focusWanted.current = true;
    setActive(to);
  };
  const open = (at: GridPlace): boolean => {
    const line = lines[at.line];
    const column = columns[at.column - 2];
    if (line?.kind !== 'action' || !column || !isCellEditable(column, line.action)) return false;
    setTouchedIds((known) => (known.has(line.action.id) ? known : new Set([...known, line.action.id])));
    setActive(at);
    setEditing(at);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    if (isInEditor(event.target)) {
      if (event.key !== 'Tab' || event.defaultPrevented || event.shiftKey) return;
      const next = nextCell(place, lines, columns);
      if (!next) return;
      event.preventDefault();
      // The focus leaves the cell, which keeps what was written there, before the next one opens.
      elementAt(scroller.current, next)?.focus({ preventScroll: true });
      open(next);
      return;
    }
    if ((event.key === 'Enter' || event.key === 'F2') && place.column > 1) {
      if (open(place)) event.preventDefault();
      return;
    }
    const to = placeAfterKey(event, place, lines, columns.length + 2);
    if (!to) return;
    event.preventDefault();
    go(to);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const place = placeOf(target);
    if (place && (place.line !== active.line || place.column !== active.column)) setActive(place);
  };
  const navigate = useNavigate();
  const onClick = (event: MouseEvent) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void navigate(link.getAttribute('href') ?? '', { preventScrollReset: true });
      return;
    }
    const place = placeOf(target);
    if (
      place &&
      place.column > 1 &&
      !isInEditor(target) &&
      (place.line !== editing?.line || place.column !== editing.column)
    )
      open(place);
  };
  const onEnd = useCallback(
    (line: number, column: number) => {
      // Ended by a key, the cell takes the focus back; left for elsewhere, it does not.
      const cell = cellAt(scroller.current, { line, column });
      if (cell?.contains(document.activeElement)) focusWanted.current = true;
      setEditing((known) => (known?.line === line && known.column === column ? null : known));
    },
    [scroller],
  );
  const touched = (all: readonly TableLine<TableAction>[]) => {
    if (touchedIds.size === 0) return [];
    const found = new Map<string, TableAction>();
    for (const line of all)
      if (line.kind === 'action' && touchedIds.has(line.action.id)) found.set(line.action.id, line.action);
    return [...found.values()];
  };
  return { active, editing, onKeyDown, onFocus, onClick, onEnd, touched };
}

function nextCell(from: GridPlace, lines: readonly TableLine<TableAction>[], columns: Columns): GridPlace | null {
  const line = lines[from.line];
  if (line?.kind !== 'action') return null;
  for (let column = from.column + 1; column < columns.length + 2; column += 1) {
    const found = columns[column - 2];
    if (found && isCellEditable(found, line.action)) return { line: from.line, column };
  }
  return null;
}

function isInEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-cell-editor]') !== null;
}

function placeOf(target: EventTarget): GridPlace | null {
  if (!(target instanceof Element)) return null;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const line = target.closest<HTMLElement>('[data-line]')?.dataset['line'];
  return column === undefined || line === undefined ? null : { line: Number(line), column: Number(column) };
}

function cellAt(grid: HTMLElement | null, { line, column }: GridPlace): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-line="${line}"] [data-column="${column}"]`) ?? null;
}

function elementAt(grid: HTMLElement | null, place: GridPlace): HTMLElement | null {
  const cell = cellAt(grid, place);
  return cell?.querySelector<HTMLElement>('[data-focus]') ?? cell;
}
