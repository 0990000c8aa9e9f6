import { createHash } from 'node:crypto';
import {
  LINE_KINDS,
  type ActionGroup,
  type ActionValues,
  type CellPlace,
  type KnownAction,
  type KnownPlan,
  type Line,
  type LinesByKind,
} from '@binome/action-plans/domain';
import type { Access } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import type { EntityManager } from 'typeorm';
import { Action } from '../action.entity.js';
import { linesOfActions } from '../action-lines.store.js';
import { Orientation } from '../orientation.entity.js';
import { membersOf } from '../territory-members.js';
import type { PlanImport } from './plan-import.entity.js';

export interface KnownPlanContext {
  manager: EntityManager;
  access: Access;
  actor: Actor;
  /** Whether the rows stay locked until the end of the transaction. */
  locked: boolean;
}

/** A plan as one of its imports compares with it: everything that the person reads of it, in a fixed number of statements. */
export async function knownPlan(
  row: PlanImport,
  { manager, access, actor, locked }: KnownPlanContext,
): Promise<KnownPlan> {
  const lock = locked ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const actions = await manager.find(Action, { where: { planId: row.planId }, order: { id: 'ASC' }, ...lock });
  const byId = new Map(actions.map((action) => [action.id, action]));
  const lines = await linesByAction(manager, [...byId.keys()]);
  const orientations = await manager.find(Orientation, {
    where: { planId: row.planId },
    order: { rank: 'ASC', id: 'ASC' },
  });
  const draft = { territoryId: row.territoryId, visibility: 'shared', leadAccountIds: [] };
  return {
    actions: actions.map((action) => knownAction(action, lines)),
    orientations: orientations.map(({ id, axis, title }) => ({ id, axis, title })),
    members: await memberNames(manager, row.territoryId),
    accounts: await membersOf(manager, row.territoryId),
    mayWrite: (group: ActionGroup, known) =>
      access.can(
        actor,
        'edit',
        group,
        (known && byId.get(known.id)) ?? { ...draft, moneyVisibility: 'shared', companyNoteVisibility: 'shared' },
      ),
    lineId: (at) => lineIdOf(row.id, at),
  };
}

async function linesByAction(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, Record<string, Line[]>>> {
  const byAction = new Map<string, Record<string, Line[]>>(ids.map((id) => [id, {}]));
  for (const kind of LINE_KINDS)
    for (const [id, lines] of await linesOfActions(manager, kind, ids)) byAction.get(id)![kind] = lines;
  return byAction;
}

function knownAction(action: Action, lines: ReadonlyMap<string, Record<string, Line[]>>): KnownAction {
  const { id, version, removedAt, archivedAt } = action;
  const values: ActionValues = action;
  return {
    id,
    version,
    present: removedAt === null && archivedAt === null,
    values,
    lines: (lines.get(id) ?? {}) as LinesByKind,
  };
}

export async function memberNames(manager: EntityManager, territoryId: string): Promise<Map<string, string>> {
  const rows = await manager.query<{ siren: string; name: string }[]>(
    'SELECT siren, name FROM member_authorities WHERE territory_id = $1 ORDER BY name, siren',
    [territoryId],
  );
  return new Map(rows.map(({ siren, name }) => [siren, name]));
}

// The same for the preview and for the writing, and for a job that is run again.
function lineIdOf(importId: string, { sheet, line, cell }: CellPlace): string {
  const place = [importId, sheet, line, ...(cell ? [cell] : [])];
  const digest = createHash('sha256').update(place.join('\n')).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
