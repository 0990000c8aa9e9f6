import { isPartOf, type FieldConflict } from '@binome/shared/domain';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Takes a conflict out of what was sent: the writer's own value for the field in conflict, and the fields that are left.
 * A line that the other took away meets what was typed in it, put together again; a whole line meets a part of itself.
 */
export function takeConflict(fields: Fields, { field, base }: FieldConflict): { yours: unknown; left: Fields } {
  const whole = Object.keys(fields).find((name) => name !== field && isPartOf(field, name));
  const known = whole ? { ...partsOf(whole, fields[whole]), ...without(fields, whole) } : fields;
  if (field in known) return { yours: known[field], left: without(known, field) };
  const parts = Object.keys(known).filter((name) => isPartOf(name, field));
  const typed = Object.fromEntries(parts.map((name) => [name.slice(field.length + 1), known[name]]));
  return { yours: { ...asFields(base), ...typed }, left: without(known, ...parts) };
}

function partsOf(whole: string, value: unknown): Fields {
  return Object.fromEntries(Object.entries(asFields(value)).map(([name, part]) => [`${whole}.${name}`, part]));
}

function asFields(value: unknown): Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
}

function without(fields: Fields, ...names: string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
