import { orientationProblems, problem, secondaryAxesAfterMove, type Axis } from '@binome/action-plans/domain';
import type { Tx } from '@binome/shared/api';
import { DomainError, notFound, refuse } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Action } from './action.entity.js';
import { Orientation } from './orientation.entity.js';
import { PlanAccess } from './plan-access.js';
import { rankAfter, rankAtEnd, rankBeforeAll, rowsInOrder } from './ranks.js';

/** Where to put an action; what is absent is not touched. */
export interface PlacePatch {
  mainAxis?: Axis;
  /** Null takes the action out of its orientation. */
  orientationId?: string | null;
  /** The action to follow under the same orientation, null to come first there. */
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
      rank:
        rank ??
        (await this.rankOf(tx, action, { axis, under: target === undefined ? action.orientationId : target }, afterId)),
      secondaryAxes: changesAxis ? secondaryAxesAfterMove(action.secondaryAxes, axis) : undefined,
    };
  }

  private async rankOf(
    tx: Tx,
    action: Action,
    { axis, under }: { axis: Axis; under: string | null },
    afterId: string | null | undefined,
  ): Promise<string | undefined> {
    const list = { entity: Action, planId: action.planId, axis };
    const stays = axis === action.mainAxis;
    if (afterId === undefined) return stays ? undefined : rankAtEnd(tx, list);
    const rows = await rowsInOrder(tx, list, action.id);
    if (afterId === null) return rankBeforeAll(rows, under) ?? (stays ? undefined : rankAtEnd(tx, list));
    const rank = rankAfter(rows, afterId, Action.name);
    // It went elsewhere since: nobody knows what place was meant.
    const isThere = rows.some(({ id, under: place }) => id === afterId && place === under);
    refuse(isThere ? [] : [problem('afterId', 'followed_is_elsewhere')]);
    return rank;
  }

  /** What the move that gave its version to an action took it from. CHANGE_NOT_RESTORABLE when that version comes from no move. */
  async before(tx: Tx, { id, planId, mainAxis }: Action, version: number): Promise<Partial<Place>> {
    const changes = await tx.manager.query<{ field: keyof Place; from: unknown }[]>(
      `SELECT change.field, change.from_value AS "from" FROM field_changes change JOIN events event ON event.id = change.event_id
       WHERE event.name = 'action.moved' AND change.subject_type = 'Action' AND change.subject_id = $1 AND change.subject_version = $2`,
      [id, version],
    );
    if (changes.length === 0) throw new DomainError('CHANGE_NOT_RESTORABLE', { changeId: id });
    const place = Object.fromEntries(changes.map(({ field, from }) => [field, from])) as Partial<Place>;
    await this.checkOrientation(tx, planId, place.mainAxis ?? mainAxis, place.orientationId ?? null);
    return place;
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
