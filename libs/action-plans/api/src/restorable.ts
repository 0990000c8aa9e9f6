import { BLANK_ACTION, groupOfField, lineFieldOf, LINE_RULES, PLAN_TEXTS } from '@binome/action-plans/domain';
import { sameValue } from '@binome/shared/domain';
import type { HistorySubject } from './history.service.js';

const PLACE_FIELDS: readonly string[] = ['mainAxis', 'orientationId', 'rank'];
const REQUIRED: readonly string[] = ['code', 'title', 'mainAxis', 'rank'];
const FIELDS: Record<HistorySubject, readonly string[]> = {
  ActionPlan: Object.keys(PLAN_TEXTS),
  Orientation: ['title', 'description', 'rank'],
  Action: ['code', 'title', ...Object.keys(BLANK_ACTION), ...PLACE_FIELDS],
};
/** What these events tell began there: nothing stood before. */
const BEGINNINGS: readonly string[] = ['plan.begun', 'orientation.added', 'action.drafted'];

/** Whether the field says where the object stands rather than what it says. */
export function isPlace(field: string): boolean {
  return PLACE_FIELDS.includes(field);
}

/** The act and the kind of row that putting a field back asks for. */
export function actOfField(subject: HistorySubject, field: string): [act: string, kind: string] {
  return [isPlace(field) ? 'move' : 'edit', (subject === 'Action' && groupOfField(field)) || subject];
}

/** Whether the value before this change can be put back on the row as it is now. */
export function isRestorable(
  subject: HistorySubject,
  row: object,
  event: string,
  change: { field: string; from: unknown; to?: unknown },
): boolean {
  const { field, from } = change;
  if (BEGINNINGS.includes(event)) return false;
  if (subject === 'Action' && lineFieldOf(field)) return isLineRestorable(field, change);
  if (!FIELDS[subject].includes(field)) return false;
  if (from === null && REQUIRED.includes(field)) return false;
  return !sameValue((row as Record<string, unknown>)[field], from);
}

// The lines are not at hand here: the command itself finds out whether the line is still there, and what differs.
function isLineRestorable(field: string, { from, to }: { from: unknown; to?: unknown }): boolean {
  const part = lineFieldOf(field);
  if (!part || sameValue(from, to)) return false;
  const rule = part.name ? (LINE_RULES[part.kind].fields as Record<string, { required?: true }>)[part.name] : undefined;
  return part.name === null || (rule !== undefined && !(rule.required && from === null));
}
