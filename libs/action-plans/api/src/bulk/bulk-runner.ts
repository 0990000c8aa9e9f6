import { setTimeout } from 'node:timers/promises';
import {
  bulkEffect,
  type ActionLead,
  type ActionPatch,
  type Axis,
  type BulkOutcome,
} from '@binome/action-plans/domain';
import { presentActor } from '@binome/identity/api';
import { Access, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, systemActor, type Actor, type FieldChange } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Action } from '../action.entity.js';
import type { PlacePatch } from '../action-places.js';
import { ActionService } from '../action.service.js';
import { leadsToday } from '../leads-today.js';
import { BulkEdit } from './bulk-edit.entity.js';
import { changesOf } from './bulk-planner.js';
import { actionsWaiting, lockRow, settleRow } from './bulk-rows.js';

const PROGRAM = systemActor('modification groupée');
const BATCH = 50;
const ANOTHER_WORKS = 100;
/** A right withdrawn is gone before so long, even in the middle of a change. */
const ACTOR_LASTS = 3_000;
const PLACE_FIELDS: readonly string[] = ['mainAxis', 'orientationId', 'rank'];

/** What a step does to the rows: from which state, and what is written where it does not pass. */
const STEPS = {
  confirmed: {
    from: 'ready',
    refused: 'refused',
    ends: 'done',
    event: 'bulk_edit.applied',
    origin: 'form',
    reason: 'Modification groupée',
  },
  undo_asked: {
    from: 'changed',
    refused: 'kept',
    ends: 'undone',
    event: 'bulk_edit.undone',
    origin: 'undo',
    reason: 'Annulation d’une modification groupée',
  },
} as const satisfies Record<string, { from: BulkOutcome; refused: BulkOutcome } & Record<string, string>>;

/**
 * Changes the rows of a bulk edit one by one, each in a transaction of its own and in its author's name: what a row's own command would
 * refuse is refused, and said. Killed at any point, it is taken up where it was; run twice at once, each row is changed once.
 */
@Injectable()
export class BulkRunner {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ActionService) private readonly actions: ActionService,
  ) {}

  async run(id: string): Promise<void> {
    const edit = await this.unitOfWork.read(PROGRAM, (manager) => manager.findOneBy(BulkEdit, { id }));
    if (edit?.status !== 'confirmed' && edit?.status !== 'undo_asked') return;
    const { from } = STEPS[edit.status];
    const actorNow = this.actors(edit);
    for (;;) {
      const waiting = await this.unitOfWork.read(PROGRAM, (manager) => actionsWaiting(manager, id, from, BATCH));
      if (waiting.length === 0) break;
      let changed = 0;
      for (const actionId of waiting) changed += await this.changeRow(edit, edit.status, actionId, await actorNow());
      // The rows that are left are in the hands of another worker.
      if (changed === 0) await setTimeout(ANOTHER_WORKS);
    }
    await this.settle(edit, edit.status);
  }

  /** The author with the rights of the moment, read again every few seconds. */
  private actors({ accountId, capacityId }: BulkEdit): () => Promise<Actor> {
    let known: { actor: Actor; at: number } | null = null;
    return async () => {
      if (known && performance.now() - known.at < ACTOR_LASTS) return known.actor;
      const actor = await this.unitOfWork.read(PROGRAM, (manager) => presentActor(manager, accountId, capacityId));
      known = { actor, at: performance.now() };
      return actor;
    };
  }

  /** How many rows it settled: none when another worker has it. */
  private async changeRow(edit: BulkEdit, status: keyof typeof STEPS, actionId: string, actor: Actor): Promise<number> {
    const { from, origin, reason, refused } = STEPS[status];
    const work = (tx: Tx) => (status === 'confirmed' ? this.apply(tx, edit, actionId) : this.undo(tx, edit, actionId));
    try {
      return await this.unitOfWork.run(actor, work, { origin, reason });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const problem = { code: error.code, data: error.data };
      return this.unitOfWork.run(PROGRAM, async (tx) => {
        if (!(await lockRow(tx.manager, edit.id, actionId, from))) return 0;
        await settleRow(tx.manager, edit.id, actionId, { outcome: refused, problem });
        return 1;
      });
    }
  }

  private async apply(tx: Tx, edit: BulkEdit, actionId: string): Promise<number> {
    this.access.authorize(tx.actor, 'apply', 'BulkEdit', edit);
    const row = await lockRow(tx.manager, edit.id, actionId, 'ready');
    if (!row) return 0;
    const action = await this.actions.load(tx, 'read', actionId);
    const before = { ...action };
    const effect = bulkEffect(action, edit.change);
    const { set, lists, place, archived } = effect;
    if (Object.keys(set).length > 0) await this.write(tx, action, row.baseVersion, set);
    if (Object.keys(lists).length > 0) await this.write(tx, action, action.version, lists);
    if (Object.keys(place).length > 0) await this.move(tx, action, row.baseVersion, place);
    if (archived) await this.actions.archive(tx.actor, intentOn(edit, action, 'archive'));
    const ranks = fieldChanges({ rank: before.rank }, { rank: action.rank });
    const changes = [...changesOf(before, effect), ...ranks];
    const outcome = changes.length > 0 ? 'changed' : 'unchanged';
    const resultVersion = archived ? action.version + 1 : action.version;
    await settleRow(tx.manager, edit.id, actionId, { outcome, resultVersion, changes });
    return 1;
  }

  private async undo(tx: Tx, edit: BulkEdit, actionId: string): Promise<number> {
    this.access.authorize(tx.actor, 'undo', 'BulkEdit', edit);
    const row = await lockRow(tx.manager, edit.id, actionId, 'changed');
    if (!row) return 0;
    const version = row.resultVersion ?? row.baseVersion;
    if (row.changes.some(({ field }) => field === 'archived'))
      await this.actions.unarchive(tx.actor, {
        clientMutationId: `undo:${edit.id}:${actionId}`,
        id: actionId,
        version,
      });
    const action = await this.actions.load(tx, 'read', actionId);
    const place = former(row.changes, (field) => PLACE_FIELDS.includes(field));
    if (Object.keys(place).length > 0) await this.move(tx, action, version, place as PlacePatch);
    const content = former(row.changes, (field) => !PLACE_FIELDS.includes(field) && field !== 'archived');
    if (content.leads) content.leads = await leadsToday(tx, action, content.leads as ActionLead[]);
    if (Object.keys(content).length > 0) await this.write(tx, action, version, content as ActionPatch);
    await settleRow(tx.manager, edit.id, actionId, { outcome: 'undone' });
    return 1;
  }

  private async write(tx: Tx, action: Action, version: number, patch: ActionPatch): Promise<void> {
    this.access.authorize(tx.actor, 'edit', 'Action', action);
    await this.actions.write(tx, action, version, patch);
  }

  private async move(tx: Tx, action: Action, version: number, place: PlacePatch & { mainAxis?: Axis }): Promise<void> {
    this.access.authorize(tx.actor, 'move', 'Action', action);
    await this.actions.place(tx, action, version, place);
  }

  private async settle({ id }: BulkEdit, status: keyof typeof STEPS): Promise<void> {
    const { ends, event } = STEPS[status];
    await this.unitOfWork.run(PROGRAM, async (tx) => {
      const edit = await tx.load(BulkEdit, id);
      if (edit.status !== status) return;
      await tx.edit(BulkEdit, edit, { version: edit.version, fields: { status: ends } });
      await tx.record(event, {
        subjectType: 'BulkEdit',
        subjectId: id,
        territoryId: edit.territoryId,
        data: { bulkEditId: id },
      });
    });
  }
}

function intentOn(edit: BulkEdit, { id, version }: Action, act: string) {
  return { clientMutationId: `${act}:${edit.id}:${id}`, id, version };
}

function former(changes: readonly FieldChange[], which: (field: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(changes.filter(({ field }) => which(field)).map(({ field, from }) => [field, from]));
}
