import { useState } from 'react';
import type { FieldConflict } from '@binome/shared/domain';
import type { ConflictDecision, EditBinding } from '../edit-binding.js';
import type { PartSaving } from '../use-autosave.js';
import { linesOnScreen, type LineOnScreen } from './lines-on-screen.js';

export type LineValues = Readonly<Record<string, unknown>>;

export interface LinesOptions {
  /** Name of the sub-table among the fields of its object: `milestones`. */
  path: string;
  /** The lines that the server knows. */
  lines: readonly (LineValues & { id: string })[];
  saving: PartSaving;
  /** Fields of a line. */
  names: readonly string[];
  /** Fields without which a line does not leave. */
  required: readonly string[];
  /** What a new line holds from the start. */
  blank?: LineValues;
  /** Whether a line that was added belongs to this table, when several tables share the sub-table. */
  holds?: (values: LineValues) => boolean;
  /** What belongs to a line and goes with it: written back with it when its removal is undone. */
  belongings?: (id: string) => LineValues;
}

/** A line that is edited in place. */
export interface EditedLine extends LineOnScreen {
  /** Required fields that a new line does not say yet. */
  lacking: readonly string[];
  /** The person added it on this visit. */
  fresh: boolean;
  /** Added, and nothing was written in it yet. */
  untouched: boolean;
  field: (name: string) => EditBinding<unknown>;
  /** On the whole line: taken away on one side, changed on the other. */
  conflict: FieldConflict | null;
  problem: string | null;
  onResolve: (decision: ConflictDecision<unknown>) => void;
}

/** The lines of a sub-table, edited in place and saved by their paths. */
export interface EditableTable {
  lines: readonly EditedLine[];
  /** The line added last. */
  latest: string | null;
  /** On the sub-table as a whole: too many lines. */
  problem: string | null;
  add: () => void;
  /** Forgets a line that was added and in which nothing was written. */
  leave: (line: EditedLine) => void;
  /** Takes a line away and gives the way back. */
  remove: (line: EditedLine) => () => void;
}

export function useEditableLines(options: LinesOptions): EditableTable {
  const { path, saving, names, blank = {} } = options;
  const [started, setStarted] = useState<readonly string[]>([]);
  // A line keeps its place while one writes in it, whatever order its new values would give it.
  const [places] = useState(() => new Map<string, number>());
  const known = linesOnScreen(options, saving);
  const begun: LineOnScreen[] = started
    .filter((id) => !known.some((line) => line.id === id))
    .map((id) => ({
      id,
      values: Object.fromEntries(names.map((name) => [name, blank[name] ?? null])),
      whole: true,
      isNew: true,
    }));
  const shown = [...known, ...begun];
  for (const { id } of shown) if (!places.has(id)) places.set(id, places.size);
  const inPlace = shown.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const forget = (gone: string) => setStarted((ids) => ids.filter((id) => id !== gone));
  return {
    lines: inPlace.map((line) => ({
      ...editedLine(line, options),
      fresh: started.includes(line.id),
      untouched: begun.includes(line),
    })),
    latest: started.at(-1) ?? null,
    problem: saving.problems[path] ?? null,
    add: () => setStarted((ids) => [...ids, crypto.randomUUID()]),
    leave: ({ id }) => forget(id),
    remove: (line) => {
      forget(line.id);
      return removeLine(line, options);
    },
  };
}

function editedLine(
  line: LineOnScreen,
  { path, saving, required }: LinesOptions,
): Omit<EditedLine, 'fresh' | 'untouched'> {
  const at = `${path}.${line.id}`;
  const lacking = line.isNew ? lackingIn(line.values, required) : [];
  return {
    ...line,
    lacking,
    field: (name) => (line.whole ? wholeBinding(line, name, saving, at, required) : saving.field(`${at}.${name}`)),
    conflict: saving.conflicts[at] ?? null,
    problem: saving.problems[at] ?? null,
    onResolve: saving.field(at).onResolve,
  };
}

/** A field of a line that is written whole: nothing leaves before the line says what it must. */
function wholeBinding(
  { values }: LineOnScreen,
  name: string,
  saving: PartSaving,
  at: string,
  required: readonly string[],
): EditBinding<unknown> {
  return {
    ...saving.field(`${at}.${name}`),
    pending: { value: values[name] ?? null },
    onChange: (value, atOnce) => {
      const next = { ...values, [name]: value };
      if (lackingIn(next, required).length > 0) saving.hold({ [at]: next });
      else saving.change({ [at]: next }, atOnce);
    },
  };
}

function lackingIn(values: LineValues, required: readonly string[]): string[] {
  return required.filter((name) => values[name] === null || values[name] === undefined || values[name] === '');
}

function removeLine(
  { id, values, isNew }: EditedLine,
  { path, saving, required, belongings }: LinesOptions,
): () => void {
  const at = `${path}.${id}`;
  const back = { [at]: values, ...belongings?.(id) };
  if (!isNew || !saving.forget(at)) saving.change({ [at]: null }, true);
  return () => (lackingIn(values, required).length > 0 ? saving.hold(back) : saving.change(back, true));
}
