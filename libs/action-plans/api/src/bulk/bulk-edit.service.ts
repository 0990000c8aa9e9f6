import {
  BULK_AT_ONCE,
  bulkChangeProblems,
  MAX_BULK_ACTIONS,
  problem,
  type ActionFilter,
  type BulkChange,
  type BulkOutcome,
  type BulkStatus,
} from '@binome/action-plans/domain';
import { Access, toConnection, UnitOfWork, type Connection, type Page, type Tx } from '@binome/shared/api';
import { DomainError, forbidden, notFound, refuse, type AccountActor, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Action } from '../action.entity.js';
import { ActionPlan } from '../action-plan.entity.js';
import { ActionRights } from '../action-rights.js';
import { ActionListQueries } from '../filters/action-list.queries.js';
import { Orientation } from '../orientation.entity.js';
import { PlanAccess } from '../plan-access.js';
import { isUuid } from '../uuid.js';
import { BulkEdit, type BulkEditRow } from './bulk-edit.entity.js';
import { BulkPlanner } from './bulk-planner.js';
import { BulkRunner } from './bulk-runner.js';
import { countRows, insertRows, readRows } from './bulk-rows.js';

export interface PrepareBulkEdit {
  clientMutationId: string;
  planId: string;
  /** The actions by name; else those of the filter. */
  actionIds: readonly string[] | null;
  filter: ActionFilter | null;
  change: BulkChange;
}

interface OnBulkEdit {
  clientMutationId: string;
  id: string;
  version: number;
}

const FORGET_OLD = `DELETE FROM bulk_edits WHERE account_id = $1
  AND (status = 'previewed' OR (status IN ('done', 'undone') AND created_at < now() - interval '30 days'))`;

/** Changes of many actions at once: shown first, then confirmed, then undone if asked. The rows are changed one by one, by whoever runs them. */
@Injectable()
export class BulkEditService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(PlanAccess) private readonly planAccess: PlanAccess,
    @Inject(ActionRights) private readonly rights: ActionRights,
    @Inject(ActionListQueries) private readonly lists: ActionListQueries,
    @Inject(BulkPlanner) private readonly planner: BulkPlanner,
    @Inject(BulkRunner) private readonly runner: BulkRunner,
  ) {}

  /** Says what a change would do to each action, and keeps it until it is confirmed. */
  prepare(actor: Actor, { clientMutationId, planId, change, ...selection }: PrepareBulkEdit): Promise<BulkEdit> {
    return this.unitOfWork.command(
      actor,
      { name: 'prepareBulkEdit', clientMutationId },
      async (tx) => {
        const { territoryId } = await this.planAccess.load(tx, 'read', ActionPlan, planId);
        const { accountId, capacityId } = this.authorOf(actor, territoryId);
        refuse(bulkChangeProblems(change));
        await this.rights.refuseStrangers(tx, territoryId, change.addLeads ?? [], []);
        const orientation = await this.orientationOf(tx, planId, change);
        const actions = await this.actionsOf(tx, planId, selection);
        await tx.manager.query(FORGET_OLD, [accountId]);
        const row = { territoryId, planId, accountId, capacityId, version: 1, status: 'previewed' as const, change };
        const edit = await tx.insert<BulkEdit>(BulkEdit, row);
        await insertRows(
          tx.manager,
          edit,
          actions.map((action) => this.planner.plan(actor, action, change, orientation)),
        );
        return edit;
      },
      (id) => this.get(actor, id),
    );
  }

  /** Makes the change that was shown: a few actions at once, more by a job. BULK_EDIT_WRONG_STATE unless it waits for it. */
  apply(actor: Actor, input: OnBulkEdit): Promise<BulkEdit> {
    return this.ask(
      actor,
      'apply',
      { from: 'previewed', to: 'confirmed', event: 'bulk_edit.confirmed', rows: 'ready' },
      input,
    );
  }

  /** Puts every changed action back, unless somebody changed it since. BULK_EDIT_WRONG_STATE unless it was made. */
  undo(actor: Actor, input: OnBulkEdit): Promise<BulkEdit> {
    return this.ask(
      actor,
      'undo',
      { from: 'done', to: 'undo_asked', event: 'bulk_edit.undo_asked', rows: 'changed' },
      input,
    );
  }

  private async ask(
    actor: Actor,
    act: 'apply' | 'undo',
    step: {
      from: BulkStatus;
      to: BulkStatus;
      event: 'bulk_edit.confirmed' | 'bulk_edit.undo_asked';
      rows: BulkOutcome;
    },
    { clientMutationId, id, version }: OnBulkEdit,
  ): Promise<BulkEdit> {
    await this.unitOfWork.command(
      actor,
      { name: `${act}BulkEdit`, clientMutationId },
      async (tx) => {
        const edit = await this.load(tx, act, id);
        if (edit.status !== step.from) throw new DomainError('BULK_EDIT_WRONG_STATE', { status: edit.status });
        await tx.edit(BulkEdit, edit, { version, fields: { status: step.to } });
        await tx.manager.query('UPDATE bulk_edits SET status_at = now() WHERE id = $1', [id]);
        await tx.record(step.event, {
          subjectType: 'BulkEdit',
          subjectId: id,
          territoryId: edit.territoryId,
          data: { bulkEditId: id },
        });
        return edit;
      },
      () => this.get(actor, id),
    );
    const { [step.rows]: waiting = 0 } = await this.counts(actor, id);
    if (waiting <= BULK_AT_ONCE) await this.runner.run(id);
    return this.get(actor, id);
  }

  /** The change, NOT_FOUND when it does not exist for this person. */
  async get(actor: Actor, id: string): Promise<BulkEdit> {
    if (!isUuid(id)) throw notFound('BulkEdit');
    const edit = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(BulkEdit, { id }));
    if (!edit) throw notFound('BulkEdit');
    this.access.authorize(actor, 'read', 'BulkEdit', edit);
    return edit;
  }

  counts(actor: Actor, id: string): Promise<Partial<Record<BulkOutcome, number>>> {
    return this.unitOfWork.read(actor, (manager) => countRows(manager, id));
  }

  /** What becomes of each action, in order; actions that the reader no longer reads are left out. */
  async rows(actor: Actor, id: string, outcome: BulkOutcome | null, page: Page): Promise<Connection<BulkEditRow>> {
    const after = page.after === null ? -1 : Number(page.after[0]);
    if (!Number.isInteger(after)) refuse([{ field: 'after', problem: 'unknown_cursor' }]);
    const parameters: unknown[] = [];
    const may = this.access.filterSql(actor, 'read', 'Action', Action, 'action', parameters);
    const asked = { may, parameters, outcome, after, limit: page.limit + 1 };
    const rows = await this.unitOfWork.read(actor, (manager) => readRows(manager, id, asked));
    const counts = await this.counts(actor, id);
    const total = Object.entries(counts).reduce(
      (sum, [name, count]) => sum + (outcome === null || name === outcome ? count : 0),
      0,
    );
    return toConnection(rows, page, total, ({ place }) => [place]);
  }

  private authorOf(actor: Actor, territoryId: string): { accountId: string; capacityId: string } {
    const { accountId, capacity } = actor as AccountActor;
    if (actor.kind !== 'account' || !capacity) throw notFound('ActionPlan');
    if (!this.access.can(actor, 'create', 'BulkEdit', { territoryId, accountId }))
      throw forbidden('BulkEdit', 'create');
    return { accountId, capacityId: capacity.id };
  }

  private async orientationOf(tx: Tx, planId: string, { orientationId }: BulkChange): Promise<Orientation | null> {
    if (orientationId === undefined || orientationId === null) return null;
    const orientation = await this.planAccess.load(tx, 'read', Orientation, orientationId);
    if (orientation.planId !== planId) throw notFound('Orientation');
    return orientation;
  }

  private async actionsOf(
    tx: Tx,
    planId: string,
    { actionIds, filter }: Pick<PrepareBulkEdit, 'actionIds' | 'filter'>,
  ): Promise<Action[]> {
    refuse((actionIds === null) === (filter === null) ? [problem('actionIds', 'required')] : []);
    const asked = [...new Set(actionIds ?? [])];
    if (asked.some((id) => !isUuid(id))) throw notFound('Action');
    refuse(asked.length > MAX_BULK_ACTIONS ? [problem('actionIds', 'too_many', { max: MAX_BULK_ACTIONS })] : []);
    const listing = { planId, filter: filter ?? { match: 'all' as const, conditions: [], groups: [] } };
    const found = await this.lists.whole(tx.actor, listing, filter ? null : asked, MAX_BULK_ACTIONS + 1);
    refuse(found.length > MAX_BULK_ACTIONS ? [problem('filter', 'too_many', { max: MAX_BULK_ACTIONS })] : []);
    if (!filter && found.length < asked.length) throw notFound('Action');
    return found;
  }

  private async load(tx: Tx, act: string, id: string): Promise<BulkEdit> {
    if (!isUuid(id)) throw notFound('BulkEdit');
    const edit = await tx.load(BulkEdit, id);
    this.access.authorize(tx.actor, act, 'BulkEdit', edit);
    return edit;
  }
}
