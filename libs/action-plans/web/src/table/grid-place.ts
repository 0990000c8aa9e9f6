import type { KeyboardEvent } from 'react';
import { actionLineFrom, type TableLine } from './table-lines.js';

/** A place of the grid: its line, -1 for the header, and its column: 0 the box to tick, 1 the title, then those chosen. */
export interface GridPlace {
  line: number;
  column: number;
}

const PAGE = 10;
const STEPS: Partial<Record<string, { lines?: number; columns?: number }>> = {
  ArrowDown: { lines: 1 },
  ArrowUp: { lines: -1 },
  ArrowRight: { columns: 1 },
  ArrowLeft: { columns: -1 },
  PageDown: { lines: PAGE },
  PageUp: { lines: -PAGE },
};

/** Where a key leads in a grid; null when it leads nowhere. */
export function placeAfterKey(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  from: GridPlace,
  lines: readonly TableLine<unknown>[],
  columns: number,
): GridPlace | null {
  const far = ctrlKey || metaKey;
  if (key === 'Home') return { line: far ? actionLineFrom(lines, -1, 1) : from.line, column: 0 };
  if (key === 'End') return { line: far ? actionLineFrom(lines, lines.length, -1) : from.line, column: columns - 1 };
  const step = STEPS[key];
  if (!step) return null;
  const column = Math.min(columns - 1, Math.max(0, from.column + (step.columns ?? 0)));
  return { line: step.lines ? lineAfter(from.line, step.lines, lines) : from.line, column };
}

/** Where a place is once the list was read again: with its action, wherever it went by then; null when it is gone. */
export function placeAfterReading(
  place: GridPlace,
  before: readonly TableLine<{ id: string }>[],
  after: readonly TableLine<{ id: string }>[],
): GridPlace | null {
  const line = before[place.line];
  if (line?.kind !== 'action') return place;
  const findIn = (is: (one: Extract<TableLine<{ id: string }>, { kind: 'action' }>) => boolean) =>
    after.findIndex((one) => one.kind === 'action' && is(one));
  const under = findIn(({ id }) => id === line.id);
  const at = under < 0 ? findIn(({ action }) => action.id === line.action.id) : under;
  return at < 0 ? null : { ...place, line: at };
}

// The header stands over the first line.
function lineAfter(from: number, step: number, lines: readonly TableLine<unknown>[]): number {
  const next = actionLineFrom(lines, from, step);
  return next === from && step < 0 ? -1 : next;
}
