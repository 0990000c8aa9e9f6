import { sameValue, type UndoObstacle } from '@binome/shared/domain';

/** A row that an import wrote: what it held before (null: it did not exist) and after (null: it was removed), field by field. */
export interface WrittenRow {
  kind: 'territory' | 'member' | 'contour' | 'departement';
  /** Identifier of the row, or code of a département. */
  id: string;
  /** How a sentence names it. */
  label: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** What changed since the import, among the rows that it wrote; `now` gives each row as it is, by kind and id. */
export function undoObstacles(
  written: readonly WrittenRow[],
  now: ReadonlyMap<string, Record<string, unknown>>,
): UndoObstacle[] {
  return written.flatMap((row): UndoObstacle[] => {
    const current = now.get(writtenRowKey(row)) ?? null;
    if (row.after === null) return current === null ? [] : [{ label: row.label, reason: 'created' }];
    if (current === null) return [{ label: row.label, reason: 'removed' }];
    const { after } = row;
    const same = Object.keys(after).every((field) => sameValue(current[field], after[field]));
    return same ? [] : [{ label: row.label, reason: 'changed' }];
  });
}

/** The key of a written row among rows of every kind. */
export function writtenRowKey({ kind, id }: Pick<WrittenRow, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
