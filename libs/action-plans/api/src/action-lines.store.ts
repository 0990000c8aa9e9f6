import {
  LINE_KINDS,
  LINE_RULES,
  type ActionLines,
  type Line,
  type LineField,
  type LineKind,
  type LinesByKind,
} from '@binome/action-plans/domain';
import type { EntityManager } from 'typeorm';

/** The table of each sub-table of an action. */
export const LINE_TABLES: Record<LineKind, string> = {
  milestones: 'milestones',
  blockers: 'blockers',
  budgetLines: 'budget_lines',
  fundingLines: 'funding_lines',
  indicators: 'indicators',
  indicatorValues: 'indicator_values',
  environmentalEffects: 'environmental_effects',
  supportNeeds: 'support_needs',
};

/** In which order the lines of a sub-table are read. */
const ORDERS: Partial<Record<LineKind, string>> = {
  milestones: 'due_on NULLS LAST, created_at, id',
  blockers: 'due_on NULLS LAST, created_at, id',
  budgetLines: 'year, nature, created_at, id',
  indicatorValues: '"on", kind, created_at, id',
};

const NUMERIC = ['amount', 'decimal'];
const TYPES: Record<LineField['type'], string> = {
  text: 'text',
  day: 'date',
  year: 'integer',
  amount: 'numeric',
  decimal: 'numeric',
  choice: 'text',
  line: 'uuid',
};

interface Statements {
  select: string;
  insert: string;
  update: string;
  remove: string;
}

const STATEMENTS = Object.fromEntries(LINE_KINDS.map((kind) => [kind, statementsOf(kind)])) as Record<
  LineKind,
  Statements
>;

function statementsOf(kind: LineKind): Statements {
  const table = LINE_TABLES[kind];
  const fields = Object.entries(LINE_RULES[kind].fields) as [string, LineField][];
  const columns = fields.map(([name]) => columnOf(name));
  const typed = fields.map(([name, field]) => `"${name}" ${TYPES[field.type]}`).join(', ');
  const record = `jsonb_to_recordset($1::jsonb) AS line (id uuid, ${typed})`;
  return {
    select: `SELECT coalesce(json_agg(json_build_array(action_id, id, ${fields.map(([name, field]) => read(name, field)).join(', ')})
      ORDER BY ${ORDERS[kind] ?? 'created_at, id'}), '[]') AS lines FROM ${table} WHERE action_id = ANY($1::uuid[])`,
    insert: `INSERT INTO ${table} (id, territory_id, action_id, ${columns.join(', ')})
      SELECT line.id, $2::uuid, $3::uuid, ${fields.map(([name]) => `line."${name}"`).join(', ')} FROM ${record}`,
    update: `UPDATE ${table} AS kept SET ${fields.map(([name]) => `${columnOf(name)} = line."${name}"`).join(', ')}
      FROM ${record} WHERE kept.id = line.id AND kept.action_id = $2::uuid`,
    remove: `DELETE FROM ${table} WHERE id = ANY($1::uuid[]) AND action_id = $2::uuid`,
  };
}

function columnOf(name: string): string {
  return `"${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
}

// Exact decimals leave PostgreSQL as text: a float would lose cents.
function read(name: string, { type }: LineField): string {
  const column = columnOf(name);
  if (!NUMERIC.includes(type)) return column;
  return `${type === 'decimal' ? `trim_scale(${column})` : column}::text`;
}

/**
 * The lines of a sub-table of these actions, in order, by action; one statement, whose answer is one JSON text without names.
 * Only for actions and groups that the reader reads.
 */
export async function linesOfActions<K extends LineKind>(
  manager: EntityManager,
  kind: K,
  actionIds: readonly string[],
): Promise<Map<string, ActionLines[K][]>> {
  const ids = `{${actionIds.join(',')}}`;
  const [found] = await manager.query<{ lines: [string, ...unknown[]][] }[]>(STATEMENTS[kind].select, [ids]);
  const names = ['id', ...Object.keys(LINE_RULES[kind].fields)];
  const byAction = new Map<string, ActionLines[K][]>();
  for (const [actionId, ...values] of found?.lines ?? []) {
    const line = lineOf(names, values) as unknown as ActionLines[K];
    const lines = byAction.get(actionId);
    if (lines) lines.push(line);
    else byAction.set(actionId, [line]);
  }
  return byAction;
}

function lineOf(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const line: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at += 1) line[names[at] as string] = values[at];
  return line;
}

/** The lines of one action in these sub-tables. */
export async function linesOfAction(
  manager: EntityManager,
  actionId: string,
  kinds: readonly LineKind[],
): Promise<LinesByKind> {
  const found: Record<string, readonly Line[]> = {};
  for (const kind of kinds) found[kind] = (await linesOfActions(manager, kind, [actionId])).get(actionId) ?? [];
  return found as LinesByKind;
}

/** Writes what differs between two states of an action's lines: parents come first and go last. */
export async function writeLines(
  manager: EntityManager,
  action: { id: string; territoryId: string },
  before: LinesByKind,
  after: LinesByKind,
): Promise<void> {
  for (const kind of LINE_KINDS) await writeKind(manager, action, kind, before[kind] ?? [], after[kind]);
  for (const kind of [...LINE_KINDS].reverse()) {
    const kept = new Set(after[kind]?.map(({ id }) => id));
    const gone = after[kind] ? (before[kind] ?? []).filter(({ id }) => !kept.has(id)).map(({ id }) => id) : [];
    if (gone.length > 0) await manager.query(STATEMENTS[kind].remove, [gone, action.id]);
  }
}

async function writeKind(
  manager: EntityManager,
  action: { id: string; territoryId: string },
  kind: LineKind,
  before: readonly Line[],
  after: readonly Line[] | undefined,
): Promise<void> {
  const known = new Map<string, Line>(before.map((line) => [line.id, line]));
  const added = (after ?? []).filter(({ id }) => !known.has(id));
  const changed = (after ?? []).filter((line) => {
    const past = known.get(line.id);
    return past && JSON.stringify(past) !== JSON.stringify(line);
  });
  if (added.length > 0)
    await manager.query(STATEMENTS[kind].insert, [JSON.stringify(added), action.territoryId, action.id]);
  if (changed.length > 0) await manager.query(STATEMENTS[kind].update, [JSON.stringify(changed), action.id]);
}
