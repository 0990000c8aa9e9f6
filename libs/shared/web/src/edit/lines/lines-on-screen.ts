import type { PartSaving } from '../use-autosave.js';

type Values = Readonly<Record<string, unknown>>;

/** A line as it stands on the screen: what the server knows under what was typed since. */
export interface LineOnScreen {
  id: string;
  values: Values;
  /** The line was written whole and not acknowledged, or was never sent: what is typed in it is written with the rest of it. */
  whole: boolean;
  /** The server does not know it. */
  isNew: boolean;
}

interface Known {
  /** Name of the sub-table among the fields of its object. */
  path: string;
  lines: readonly (Values & { id: string })[];
  /** Names of the fields of a line. */
  names: readonly string[];
  /** Whether a line that was added belongs to this table, when several tables share the sub-table. */
  holds?: (values: Values) => boolean;
}

/** The lines of a sub-table in the order of the server, without those that are being taken away, then those that were added. */
export function linesOnScreen(
  { path, lines, names, holds = () => true }: Known,
  { pending, conflicts }: Pick<PartSaving, 'pending' | 'conflicts'>,
): LineOnScreen[] {
  const ids = new Set(lines.map(({ id }) => id));
  const typedWhole = (id: string) => pending[`${path}.${id}`];
  const known = lines.flatMap((line) => {
    const whole = typedWhole(line.id);
    if (whole === null && !conflicts[`${path}.${line.id}`]) return [];
    const typed = names.flatMap((name) => {
      const field = `${path}.${line.id}.${name}`;
      return field in pending ? [[name, pending[field]]] : [];
    });
    const values = { ...pick(line, names), ...asValues(whole), ...(Object.fromEntries(typed) as Values) };
    return [{ id: line.id, values, whole: isLine(whole), isNew: false }];
  });
  const added = [...idsWithin(pending, path), ...idsWithin(conflicts, path)].filter((id) => !ids.has(id));
  const others = [...new Set(added)].flatMap((id) => {
    const values = typedWhole(id) ?? conflicts[`${path}.${id}`]?.yours;
    return isLine(values) && holds(values) ? [{ id, values: pick(values, names), whole: true, isNew: true }] : [];
  });
  return [...known, ...others];
}

/** Identifiers of the lines written whole. */
function idsWithin(fields: Values, path: string): string[] {
  return Object.keys(fields).flatMap((field) => {
    const id = field.startsWith(`${path}.`) ? field.slice(path.length + 1) : '';
    return id && !id.includes('.') ? [id] : [];
  });
}

function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}

function isLine(value: unknown): value is Values {
  return value !== null && typeof value === 'object';
}

function asValues(value: unknown): Values {
  return isLine(value) ? value : {};
}
