import { AXES } from '@binome/action-plans/domain';
import type { Action } from './action.entity.js';

/** Where an action stands in the order of the plan, as the cursors of its lists say it: axis, rank, identifier. */
export function keysOf({ mainAxis, rank, id }: Action): unknown[] {
  return [AXES.indexOf(mainAxis) + 1, rank, id];
}
