import { AXES, type Axis } from '@binome/action-plans/domain';
import { DomainError } from '@binome/shared/domain';
import type { Action } from './action.entity.js';
import type { ActionCursor } from './action-plan.queries.js';
import { isUuid } from './uuid.js';

/** Sort keys of a list of actions: axis, rank, identifier. */
export function keysOf({ mainAxis, rank, id }: Action): unknown[] {
  return [mainAxis, rank, id];
}

/** The cursor that these keys make; a forged one is INVALID_INPUT. */
export function cursorAt(keys: readonly unknown[] | null): ActionCursor | null {
  if (keys === null) return null;
  const [axis, rank, id] = keys;
  const known = AXES.includes(axis as Axis) && typeof rank === 'string' && typeof id === 'string' && isUuid(id);
  if (!known) throw new DomainError('INVALID_INPUT', { problems: [{ field: 'after', problem: 'unknown_cursor' }] });
  return { axis: axis as Axis, rank, id };
}
