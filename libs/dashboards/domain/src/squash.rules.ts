import { lineFieldOf, type LineKind } from '@binome/action-plans/domain';
import { sameValue } from '@binome/shared/domain';
import type { HeardChange, HeardEvent } from './heard-event.js';

/** A field that differs from what the reader knew of it, with who wrote it last and when. */
export interface Difference extends HeardChange {
  at: string;
  who: string;
}

/** Everything that differs of one object, by field. */
export type Differences = ReadonlyMap<string, Difference>;

/** Pseudo-field: whether the object is there. */
export const PRESENCE = '#presence';

/** Pseudo-field: whether the object is archived. */
export const ARCHIVED = '#archived';

const ARRIVALS: readonly string[] = [
  'plan.begun',
  'orientation.added',
  'action.drafted',
  'action.restored',
  'action.copied',
  'plan.duplicated',
  'seat.named',
  'committee.created',
  'committee.restored',
  'kit.applied',
  'seat_holder.appointed',
];
const DEPARTURES: readonly string[] = [
  'orientation.removed',
  'action.removed',
  'committee.removed',
  'kit.undone',
  'seat_holder.removed',
];
const ARCHIVINGS: readonly string[] = ['action.archived', 'plan.archived'];
const RETURNS: readonly string[] = ['action.unarchived', 'plan.restored'];

/**
 * What one object became since its reader last knew it, whatever happened in between: A→B→A is nothing, A→B→C is A→C.
 * Events are those of the object, oldest first. What the reader wrote is known to the reader: a field is told from there on.
 */
export function differencesOf(events: readonly HeardEvent[], readerId: string): Differences {
  const known = new Map<string, Difference>();
  for (const event of events) {
    const { at, who } = event;
    for (const change of atomsOf(event)) {
      if (event.accountId === readerId) known.delete(change.field);
      else known.set(change.field, { ...change, from: (known.get(change.field) ?? change).from, at, who });
    }
  }
  return new Map([...known].filter(([, { from, to }]) => !sameValue(from, to)));
}

// The smallest things that change: a line that comes or goes is its presence and each of its fields.
function atomsOf(event: HeardEvent): HeardChange[] {
  return [...presenceOf(event), ...event.changes.flatMap(lineAtoms)];
}

function presenceOf({ name }: HeardEvent): HeardChange[] {
  if (ARRIVALS.includes(name)) return [{ field: PRESENCE, from: false, to: true }];
  if (DEPARTURES.includes(name)) return [{ field: PRESENCE, from: true, to: false }];
  if (ARCHIVINGS.includes(name)) return [{ field: ARCHIVED, from: false, to: true }];
  return RETURNS.includes(name) ? [{ field: ARCHIVED, from: true, to: false }] : [];
}

function lineAtoms(change: HeardChange): HeardChange[] {
  const part = lineFieldOf(change.field);
  if (!part || part.name !== null) return [change];
  const [from, to] = [asLine(change.from), asLine(change.to)];
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => name !== 'id');
  return [
    { field: `${change.field}.${PRESENCE}`, from: change.from !== null, to: change.to !== null },
    ...names.map((name) => ({ field: `${change.field}.${name}`, from: from[name] ?? null, to: to[name] ?? null })),
  ];
}

function asLine(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** What differs of one line of a sub-table. */
export interface LineDifference {
  id: string;
  /** Whether the line came or went; null when it was there and still is. */
  presence: 'came' | 'went' | null;
  fields: Differences;
  /** The latest difference, for who and when. */
  last: Difference;
}

/** The lines of a sub-table that differ. */
export function differingLines(differences: Differences, kind: LineKind): LineDifference[] {
  const lines = new Map<string, Map<string, Difference>>();
  for (const [field, difference] of differences) {
    const [of, id = '', name = ''] = field.split('.');
    if (of !== kind) continue;
    const fields = lines.get(id) ?? new Map<string, Difference>();
    lines.set(id, fields.set(name, difference));
  }
  return [...lines].map(([id, fields]) => ({
    id,
    presence: presenceIn(fields),
    fields,
    last: latest([...fields.values()]),
  }));
}

function presenceIn(fields: Differences): LineDifference['presence'] {
  const presence = fields.get(PRESENCE);
  if (!presence) return null;
  return presence.to === true ? 'came' : 'went';
}

/** The latest of some differences, at least one. */
export function latest(differences: readonly Difference[]): Difference {
  return differences.reduce((last, one) => (one.at > last.at ? one : last));
}
