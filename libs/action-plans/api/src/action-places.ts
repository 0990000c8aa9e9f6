import { orientationProblems, secondaryAxesAfterMove, type Axis } from '@binome/action-plans/domain';
import type { Tx } from '@binome/shared/api';
import { notFound, refuse } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Action } from './action.entity.js';
import { Orientation } from './orientation.entity.js';
import { PlanAccess } from './plan-access.js';
import { rankAfter, rankAtEnd } from './ranks.js';

/** Where to put an action; what is absent is not touched. */
export interface PlacePatch {
  mainAxis?: Axis;
  /** Null takes the action out of its orientation. */
  orientationId?: string | null;
  /** The action to follow, null to come first under the axis. */
  afterId?: string | null;
  /** A former rank, put back from the history. */
  rank?: string;
}

type Place = Pick<Action, 'mainAxis' | 'orientationId' | 'rank' | 'secondaryAxes'>;

/** Finds the place of an action in the plan: axis, orientation, rank. */
@Injectable()
export class ActionPlaces {
  constructor(@Inject(PlanAccess) private readonly planAccess: PlanAccess) {}

  /** The place of a new action: the last under its axis. */
  async first(
    tx: Tx,
    planId: string,
    mainAxis: Axis,
    orientationId: string | null,
  ): Promise<Pick<Place, 'orientationId' | 'rank'>> {
    await this.checkOrientation(tx, planId, mainAxis, orientationId);
    return { orientationId, rank: await rankAtEnd(tx, { entity: Action, planId, axis: mainAxis }) };
  }

  /** The columns that a move gives to an action. Another axis without an orientation leaves the former orientation. */
  async fieldsOf(
    tx: Tx,
    action: Action,
    { mainAxis, orientationId, afterId, rank }: PlacePatch,
  ): Promise<Partial<Place>> {
    const axis = mainAxis ?? action.mainAxis;
    const changesAxis = axis !== action.mainAxis;
    const target = orientationId === undefined && changesAxis ? null : orientationId;
    if (target) await this.checkOrientation(tx, action.planId, axis, target);
    return {
      mainAxis,
      orientationId: target,
      rank: rank ?? (await this.rankOf(tx, action, axis, afterId)),
      secondaryAxes: changesAxis ? secondaryAxesAfterMove(action.secondaryAxes, axis) : undefined,
    };
  }

  private async rankOf(
    tx: Tx,
    action: Action,
    axis: Axis,
    afterId: string | null | undefined,
  ): Promise<string | undefined> {
    const list = { entity: Action, planId: action.planId, axis };
    if (afterId !== undefined) return rankAfter(tx, list, action.id, afterId);
    return axis === action.mainAxis ? undefined : rankAtEnd(tx, list);
  }

  // The orientation is locked: it is not removed while an action comes to it.
  private async checkOrientation(tx: Tx, planId: string, axis: Axis, id: string | null): Promise<void> {
    if (!id) return;
    const orientation = await this.planAccess.load(tx, 'read', Orientation, id);
    if (orientation.planId !== planId) throw notFound('Orientation');
    refuse(orientationProblems(axis, orientation));
  }

  /** Codes taken in the plan, those of removed actions included: they may come back. */
  async codesOf(tx: Tx, planId: string): Promise<string[]> {
    const rows = await tx.manager.query<{ code: string }[]>('SELECT code FROM actions WHERE plan_id = $1', [planId]);
    return rows.map(({ code }) => code);
  }
}
