import {
  lineFieldOf,
  linePatchOf,
  type ActionLinesPatch,
  type ActionPatch,
  type Axis,
  type Line,
  type LineChange,
  type LineKind,
} from '@binome/action-plans/domain';
import type { Tx } from '@binome/shared/api';
import { sameValue, type FieldChange, type UndoObstacle } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Action } from '../action.entity.js';
import { linesOfActions } from '../action-lines.store.js';
import type { PlacePatch } from '../action-places.js';
import { ActionService } from '../action.service.js';
import { OrientationService } from '../orientation.service.js';
import type { PlanImport, PlanImportWritten, WrittenOnAction } from './plan-import.entity.js';

type LinesByAction = ReadonlyMap<LineKind, ReadonlyMap<string, readonly Line[]>>;

const PLACE = ['mainAxis', 'orientationId', 'rank'];

/** Puts back what an import wrote, as a whole; where something changed since, nothing is put back and each reason is told. */
@Injectable()
export class PlanImportUndo {
  constructor(
    @Inject(ActionService) private readonly actions: ActionService,
    @Inject(OrientationService) private readonly orientations: OrientationService,
  ) {}

  async undo(tx: Tx, row: PlanImport, writes: PlanImportWritten): Promise<UndoObstacle[]> {
    const now = await actionsNow(tx, writes);
    const lines = await linesNow(tx, writes);
    const obstacles = [
      ...writes.actions.flatMap((written) => obstacleOf(written, now.get(written.actionId), lines)),
      ...(await usedOrientations(tx, writes)),
    ];
    if (obstacles.length > 0) return obstacles;
    for (const written of writes.actions) await this.putBack(tx, row, written, now.get(written.actionId)!);
    for (const { id } of writes.orientations)
      await this.orientations.remove(tx.actor, { clientMutationId: `${row.id}:undo:${id}`, id, version: 1 });
    return [];
  }

  private async putBack(tx: Tx, row: PlanImport, { kind, changes }: WrittenOnAction, action: Action): Promise<void> {
    const { id } = action;
    if (kind === 'created') {
      // The row stays in memory; its code is free for the corrected file.
      await this.actions.write(tx, action, action.version, { code: freedCode(id) });
      const clientMutationId = `${row.id}:undo:${id}`;
      return void (await this.actions.remove(tx.actor, { clientMutationId, id, version: action.version }));
    }
    const place = placeBefore(changes);
    if (place) await this.actions.place(tx, action, action.version, place);
    await this.actions.write(tx, action, action.version, contentBefore(changes));
  }
}

async function actionsNow(tx: Tx, { actions }: PlanImportWritten): Promise<Map<string, Action>> {
  const rows = await tx.manager.find(Action, {
    where: { id: In(actions.map(({ actionId }) => actionId)) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(rows.map((action) => [action.id, action]));
}

async function linesNow(tx: Tx, { actions }: PlanImportWritten): Promise<LinesByAction> {
  const parts = actions.flatMap(({ changes }) => changes.flatMap(({ field }) => lineFieldOf(field) ?? []));
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  const ids = actions.map(({ actionId }) => actionId);
  const found = new Map<LineKind, ReadonlyMap<string, readonly Line[]>>();
  for (const kind of kinds) found.set(kind, await linesOfActions(tx.manager, kind, ids));
  return found;
}

function obstacleOf(
  { kind, label, version, changes }: WrittenOnAction,
  action: Action | undefined,
  lines: LinesByAction,
): UndoObstacle[] {
  if (!action || action.removedAt || action.archivedAt) return [{ label, reason: 'removed' }];
  // Whatever somebody added to a new action would be lost with it.
  if (kind === 'created') return action.version === version ? [] : [{ label, reason: 'changed' }];
  const same = changes.every(({ field, to }) => sameValue(valueNow(field, action, lines), to));
  return same ? [] : [{ label, reason: 'changed' }];
}

function valueNow(field: string, action: Action, lines: LinesByAction): unknown {
  const part = lineFieldOf(field);
  if (!part) return (action as unknown as Record<string, unknown>)[field] ?? null;
  const line =
    lines
      .get(part.kind)
      ?.get(action.id)
      ?.find(({ id }) => id === part.id) ?? null;
  return part.name === null || line === null ? line : ((line as unknown as Record<string, unknown>)[part.name] ?? null);
}

// An orientation that the import created and that others filled since stays.
async function usedOrientations(tx: Tx, { actions, orientations }: PlanImportWritten): Promise<UndoObstacle[]> {
  if (orientations.length === 0) return [];
  const rows = await tx.manager.query<{ id: string; used: boolean }[]>(
    `SELECT orientation.id, orientation.version > 1 OR EXISTS (
       SELECT 1 FROM actions WHERE orientation_id = orientation.id AND removed_at IS NULL AND NOT id = ANY($2)) AS used
     FROM orientations orientation WHERE orientation.id = ANY($1)`,
    [orientations.map(({ id }) => id), actions.map(({ actionId }) => actionId)],
  );
  const used = new Map(rows.map((row) => [row.id, row.used]));
  return orientations.flatMap(({ id, label }): UndoObstacle[] => {
    const now = used.get(id);
    return now === undefined ? [{ label, reason: 'removed' }] : now ? [{ label, reason: 'in_use' }] : [];
  });
}

function placeBefore(changes: readonly FieldChange[]): PlacePatch | null {
  const before = new Map(changes.map(({ field, from }) => [field, from]));
  if (!PLACE.some((field) => before.has(field))) return null;
  return {
    ...(before.has('mainAxis') && { mainAxis: before.get('mainAxis') as Axis }),
    ...(before.has('orientationId') && { orientationId: before.get('orientationId') as string | null }),
    ...(before.has('rank') && { rank: before.get('rank') as string }),
  };
}

function contentBefore(changes: readonly FieldChange[]): ActionPatch {
  const own = changes.filter(({ field }) => !PLACE.includes(field) && lineFieldOf(field) === null);
  const patch: Record<string, unknown> = Object.fromEntries(own.map(({ field, from }) => [field, from]));
  return { ...patch, ...linesBefore(changes) };
}

function linesBefore(changes: readonly FieldChange[]): ActionLinesPatch {
  const byKind = new Map<string, Map<string, LineChange>>();
  for (const { field, from } of changes) {
    for (const [kind, [change]] of Object.entries(linePatchOf(field, from) ?? {}) as [string, LineChange[]][]) {
      const ofKind = byKind.get(kind) ?? new Map<string, LineChange>();
      ofKind.set(change!.id, { ...ofKind.get(change!.id), ...change! });
      byKind.set(kind, ofKind);
    }
  }
  return Object.fromEntries([...byKind].map(([kind, ofKind]) => [kind, [...ofKind.values()]])) as ActionLinesPatch;
}

function freedCode(id: string): string {
  return `U-${id.slice(0, 8).toUpperCase()}`;
}
