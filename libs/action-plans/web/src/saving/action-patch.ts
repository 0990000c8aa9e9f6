import { lineFieldOf, LINE_RULES, type ActionPatch, type LineChange, type LineKind } from '@binome/action-plans/domain';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is typed on a sheet, by field, as a command takes it: `milestones.<id>.dueOn` becomes a change of that line, several fields
 * of a line one change; a whole line that is null is taken away.
 */
export function patchOfFields(fields: Fields): ActionPatch {
  const patch: Record<string, unknown> = {};
  const lines = new Map<string, LineChange>();
  for (const [field, value] of Object.entries(fields)) {
    const part = lineFieldOf(field);
    if (!part) {
      patch[field] = value;
      continue;
    }
    const { kind, id, name } = part;
    const at = `${kind}.${id}`;
    const known = lines.get(at);
    const change = { ...known, id, ...(name === null ? wholeOf(kind, value) : { [name]: value }) } as LineChange;
    if (!known) patch[kind] = [...((patch[kind] as LineChange[] | undefined) ?? []), change];
    else patch[kind] = (patch[kind] as LineChange[]).map((one) => (one === known ? change : one));
    lines.set(at, change);
  }
  return patch;
}

// What was read with the line, such as the values of an indicator, is no field of it.
function wholeOf(kind: LineKind, value: unknown): Fields {
  if (value === null) return { removed: true };
  const line = value as Fields;
  return Object.fromEntries(Object.keys(LINE_RULES[kind].fields).map((name) => [name, line[name] ?? null]));
}
