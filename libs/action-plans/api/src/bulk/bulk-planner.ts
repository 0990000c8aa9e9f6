import {
  bulkEffect,
  bulkEffectProblems,
  isNoEffect,
  orientationProblems,
  secondaryAxesAfterMove,
  type Axis,
  type BulkChange,
  type BulkEffect,
} from '@binome/action-plans/domain';
import { Access } from '@binome/shared/api';
import { fieldChanges, type Actor, type FieldChange } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Action } from '../action.entity.js';
import { ActionRights } from '../action-rights.js';
import type { RowProblem } from './bulk-edit.entity.js';
import type { PlannedRow } from './bulk-rows.js';

/** Says beforehand what a change would do to each action, and which would be refused. */
@Injectable()
export class BulkPlanner {
  constructor(
    @Inject(Access) private readonly access: Access,
    @Inject(ActionRights) private readonly rights: ActionRights,
  ) {}

  /** What would become of an action; `orientation` is the one that the change names. */
  plan(actor: Actor, action: Action, change: BulkChange, orientation: { axis: Axis } | null): PlannedRow {
    const effect = bulkEffect(action, change);
    const row = { actionId: action.id, baseVersion: action.version, problem: null, changes: [] };
    if (isNoEffect(effect)) return { ...row, outcome: 'unchanged' };
    const problem = this.refusal(actor, action, effect, orientation);
    if (problem) return { ...row, outcome: 'refused', problem };
    return { ...row, outcome: 'ready', changes: changesOf(action, effect) };
  }

  private refusal(
    actor: Actor,
    action: Action,
    effect: BulkEffect,
    orientation: { axis: Axis } | null,
  ): RowProblem | null {
    const act = this.actRefused(actor, action, effect);
    if (act) return { code: 'FORBIDDEN', data: { subject: 'Action', act } };
    const axis = effect.place.mainAxis ?? action.mainAxis;
    const problems = [
      ...bulkEffectProblems(action, effect),
      ...(effect.place.orientationId ? orientationProblems(axis, orientation) : []),
    ];
    if (problems.length > 0) return { code: 'INVALID_INPUT', data: { problems } };
    const sees = this.rights.sight(actor, this.rights.withLeads({ ...action, ...effect.set, ...effect.lists }));
    const losesSight = this.rights.sight(actor, action).some((kind) => !sees.includes(kind));
    return losesSight ? { code: 'ACTION_LOST_FROM_SIGHT', data: { fields: Object.keys(effect.set) } } : null;
  }

  private actRefused(actor: Actor, action: Action, { set, lists, place, archived }: BulkEffect): string | null {
    const acts = [
      ...(Object.keys({ ...set, ...lists }).length > 0 ? ['edit'] : []),
      ...(Object.keys(place).length > 0 ? ['move'] : []),
      ...(archived ? ['archive'] : []),
    ];
    return acts.find((act) => !this.access.can(actor, act, 'Action', action)) ?? null;
  }
}

/** What an effect changes of an action, field by field. */
export function changesOf(action: Action, { set, lists, place, archived }: BulkEffect): FieldChange[] {
  const secondaryAxes = place.mainAxis && secondaryAxesAfterMove(action.secondaryAxes, place.mainAxis);
  return [
    ...fieldChanges({ ...action }, { ...set, ...lists, ...place, secondaryAxes }),
    ...(archived ? [{ field: 'archived', from: false, to: true }] : []),
  ];
}
