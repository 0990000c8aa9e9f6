import type { KnownAction, NewOrientation, PlanImportPlan, PlannedAction } from '@binome/action-plans/domain';
import type { Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, type FieldChange } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Action } from '../action.entity.js';
import { ActionService } from '../action.service.js';
import { OrientationService } from '../orientation.service.js';
import type { PlanImport, PlanImportWritten, WrittenOnAction } from './plan-import.entity.js';

/** A row that the plan refused when it was written, though nothing was wrong when it was compared. */
export class RowRefused extends Error {
  constructor(
    readonly planned: PlannedAction,
    readonly refusal: DomainError,
  ) {
    super(refusal.code);
    this.name = 'RowRefused';
  }
}

export type TellWritten = (done: number, total: number) => Promise<void>;

const TOLD_EVERY = 20;

/** Writes what an import planned by the same commands as a person at the screen, all in the transaction given. */
@Injectable()
export class PlanImportWriter {
  constructor(
    @Inject(ActionService) private readonly actions: ActionService,
    @Inject(OrientationService) private readonly orientations: OrientationService,
  ) {}

  async write(tx: Tx, row: PlanImport, plan: PlanImportPlan, tell: TellWritten): Promise<PlanImportWritten> {
    const created = await this.createOrientations(tx, row, plan.orientations);
    const todo = plan.actions.filter(({ kind }) => kind !== 'unchanged');
    const actions: WrittenOnAction[] = [];
    for (const [rank, planned] of todo.entries()) {
      if (rank % TOLD_EVERY === 0) await tell(rank, todo.length);
      const orientationId = planned.newOrientation ? created.get(planned.newOrientation) : planned.place.orientationId;
      actions.push(await this.action(tx, row, planned, orientationId, rank));
    }
    await tell(todo.length, todo.length);
    const orientations = [...created].map(([{ title }, id]) => ({ id, label: `Orientation «\u00a0${title}\u00a0»` }));
    return { actions, orientations };
  }

  private async createOrientations(
    tx: Tx,
    { id, planId }: PlanImport,
    orientations: readonly NewOrientation[],
  ): Promise<Map<NewOrientation, string>> {
    const created = new Map<NewOrientation, string>();
    for (const [rank, orientation] of orientations.entries()) {
      const input = { clientMutationId: `${id}:orientation:${rank}`, planId, ...orientation };
      created.set(orientation, (await this.orientations.add(tx.actor, input)).id);
    }
    return created;
  }

  private async action(
    tx: Tx,
    { id: importId, planId }: PlanImport,
    planned: PlannedAction,
    orientationId: string | null | undefined,
    rank: number,
  ): Promise<WrittenOnAction> {
    try {
      const { known, content, lines, axis, title } = planned;
      if (known) return await this.change(tx, planned, known, orientationId);
      const place = { planId, mainAxis: axis, orientationId: orientationId ?? null };
      const clientMutationId = `${importId}:${rank}`;
      const drafted = await this.actions.draft(tx.actor, { ...content, ...lines, ...place, title, clientMutationId });
      return written('created', drafted, []);
    } catch (error) {
      throw error instanceof DomainError ? new RowRefused(planned, error) : error;
    }
  }

  private async change(
    tx: Tx,
    { content, lines, place, changes }: PlannedAction,
    known: KnownAction,
    orientationId: string | null | undefined,
  ): Promise<WrittenOnAction> {
    const moves = place.mainAxis !== undefined || orientationId !== undefined;
    const action = await this.actions.load(tx, moves ? 'move' : 'edit', known.id);
    const { rank } = action;
    if (moves) await this.actions.place(tx, action, action.version, { ...place, orientationId });
    await this.actions.write(tx, action, action.version, { ...content, ...lines });
    const own = changes.map((change) => withOrientation(change, action.orientationId));
    return written('changed', action, [...own, ...fieldChanges({ rank }, { rank: action.rank })]);
  }
}

function written(kind: WrittenOnAction['kind'], action: Action, changes: FieldChange[]): WrittenOnAction {
  const { id, code, title, version } = action;
  return { kind, actionId: id, label: `${code} ${title}`, version, changes };
}

// Until it was written, a new orientation was known by its title.
function withOrientation(change: FieldChange, orientationId: string | null): FieldChange {
  return change.field === 'orientationId' ? { ...change, to: orientationId } : change;
}
