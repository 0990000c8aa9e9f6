import { LINE_KINDS, lineFieldOf, type LineKind } from '../action-lines.js';
import { fieldWord } from './field-words.js';
import { LINE_WORDS, lineFieldWord, lineName, lineSummary, sayLineValue } from './line-words.js';
import { isSaid, sayValue } from './value-words.js';

type Values = Readonly<Record<string, unknown>>;

/** Names of the lines of an action, by identifier: those of today, and those that its history tells. */
export type LineNames = ReadonlyMap<string, string>;

/** A change in words: of what, from what to what. */
export interface SaidChange {
  what: string;
  from: string | null;
  to: string | null;
}

/** What a change calls by an identifier. */
export interface ChangeNames {
  /** Titles of the orientations, names of the member authorities by SIREN. */
  identified: ReadonlyMap<string, string>;
  lines: LineNames;
}

interface Change {
  field: string;
  from?: unknown;
  to?: unknown;
}

/** What changed, from what to what, as people read it. */
export function sayChange({ field, from, to }: Change, { identified, lines }: ChangeNames): SaidChange {
  const line = sayLineChange({ field, from, to }, lines);
  if (line) return line;
  const what = fieldWord(field);
  if (!isSaid(field)) return { what, from: null, to: 'changée' };
  return { what, from: sayValue(field, from, identified), to: sayValue(field, to, identified) ?? 'vide' };
}

/** A change of a line as people read it, such as « Jalon « Permis obtenu », échéance »; null for a field of the action itself. */
export function sayLineChange({ field, from, to }: Change, names: LineNames): SaidChange | null {
  const part = lineFieldOf(field);
  if (!part) return null;
  const { kind, id, name } = part;
  const words = LINE_WORDS[kind];
  if (name === null) {
    return from === null || from === undefined
      ? { what: words.added, from: null, to: summaryOf(kind, to, names) }
      : { what: words.removed, from: summaryOf(kind, from, names), to: null };
  }
  const known = names.get(id);
  const [label = name] = lineFieldWord(kind, name).split(',');
  return {
    what: `${known ? `${words.noun} « ${known} »` : words.noun}, ${label.toLowerCase()}`,
    from: sayLineValue(kind, name, from),
    to: sayLineValue(kind, name, to) ?? 'vide',
  };
}

function summaryOf(kind: LineKind, line: unknown, names: LineNames): string {
  const values = line as Values;
  const indicator = kind === 'indicatorValues' && names.get(String(values.indicatorId));
  return [indicator, lineSummary(kind, values)].filter(Boolean).join(', ');
}

/** The names of the lines that are there today and of those that came or went. */
export function lineNamesOf(
  lines: Partial<Record<LineKind, readonly { id: string }[]>>,
  changes: readonly Change[],
): LineNames {
  const past = changes.flatMap(({ field, from, to }): [LineKind, string, unknown][] => {
    const part = lineFieldOf(field);
    return part?.name === null ? [[part.kind, part.id, to ?? from]] : [];
  });
  const present = LINE_KINDS.flatMap((kind) =>
    (lines[kind] ?? []).map((line): [LineKind, string, unknown] => [kind, line.id, line]),
  );
  // What a line is called today wins.
  return new Map(
    [...past, ...present].flatMap(([kind, id, line]) => {
      const name = lineName(kind, line as Values);
      return name ? [[id, name]] : [];
    }),
  );
}
