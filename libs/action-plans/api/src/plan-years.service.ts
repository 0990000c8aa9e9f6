import { randomUUID } from 'node:crypto';
import { FIRST_YEAR, LAST_YEAR, problem } from '@binome/action-plans/domain';
import { Access, toConnection, UnitOfWork, type Connection, type Page, type Tx } from '@binome/shared/api';
import { DomainError, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Action } from './action.entity.js';
import { ActionPlan } from './action-plan.entity.js';
import { ActionPlanService } from './action-plan.service.js';
import { PlanAccess } from './plan-access.js';
import { copyPlanRows } from './plan-copy.queries.js';
import { refusedWhenTaken } from './unique-violation.js';

interface OnPlan {
  clientMutationId: string;
  id: string;
  version: number;
}

export type DuplicatePlan = OnPlan & { year: number };
export type ShareActionPlan = OnPlan & { openToTerritories: boolean };

/** The plans of a territory by year: duplicated, archived, taken up again, opened to other territories. */
@Injectable()
export class PlanYearsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(PlanAccess) private readonly planAccess: PlanAccess,
    @Inject(ActionPlanService) private readonly plans: ActionPlanService,
  ) {}

  /** Begins the plan of another year from this one, with what is not finished; this one, if current, is archived. */
  duplicate(actor: Actor, { clientMutationId, id, version, year }: DuplicatePlan): Promise<ActionPlan> {
    return this.unitOfWork.command(
      actor,
      { name: 'duplicateActionPlan', clientMutationId },
      async (tx) => {
        const source = await this.planAccess.load(tx, 'duplicate', ActionPlan, id);
        refuse(yearProblems(year));
        await this.archiveCurrent(tx, source, version);
        const taken = () => new DomainError('PLAN_YEAR_TAKEN', { year });
        const copy = await refusedWhenTaken(tx.insert<ActionPlan>(ActionPlan, beginning(source, year)), taken);
        const copies = await copyPlanRows(tx.manager, source.id, copy.id);
        const data = { planId: copy.id, fromPlanId: source.id, year };
        await tx.record('plan.duplicated', { ...subjectOf(copy), data });
        for (const { id: actionId, axis } of copies)
          await tx.record('action.copied', {
            ...{ subjectType: 'Action', subjectId: actionId, territoryId: copy.territoryId, version: 1 },
            data: { actionId, axis },
          });
        return copy;
      },
      (copyId) => this.plans.get(actor, copyId),
    );
  }

  /** Keeps the current plan as it is, to be read; the territory then has none that is written. */
  archive(actor: Actor, { clientMutationId, id, version }: OnPlan): Promise<ActionPlan> {
    return this.unitOfWork.command(
      actor,
      { name: 'archiveActionPlan', clientMutationId },
      async (tx) => this.putAway(tx, await this.planAccess.load(tx, 'archive', ActionPlan, id), version),
      (planId) => this.plans.get(actor, planId),
    );
  }

  /** Makes an archived plan the current one again; the one that was is archived. */
  restore(actor: Actor, { clientMutationId, id, version }: OnPlan): Promise<ActionPlan> {
    return this.unitOfWork.command(
      actor,
      { name: 'restoreActionPlan', clientMutationId },
      async (tx) => {
        const plan = await this.planAccess.load(tx, 'archive', ActionPlan, id);
        if (!plan.archivedAt) return plan;
        await this.archiveCurrent(tx, plan);
        await tx.edit(ActionPlan, plan, { version, fields: { archivedAt: null } });
        await tx.record('plan.restored', { ...subjectOf(plan), data: { planId: plan.id } });
        return plan;
      },
      (planId) => this.plans.get(actor, planId),
    );
  }

  /** Lets other territories read the shared actions and copy them, or no longer. */
  share(actor: Actor, { clientMutationId, id, version, openToTerritories }: ShareActionPlan): Promise<ActionPlan> {
    return this.unitOfWork.command(
      actor,
      { name: 'shareActionPlan', clientMutationId },
      async (tx) => {
        const plan = await this.planAccess.load(tx, 'open', ActionPlan, id);
        const { changes } = await tx.edit(ActionPlan, plan, { version, fields: { openToTerritories } });
        const event = openToTerritories ? 'plan.opened' : 'plan.closed';
        if (changes.length > 0) await tx.record(event, { ...subjectOf(plan), data: { planId: plan.id }, changes });
        return plan;
      },
      (planId) => this.plans.get(actor, planId),
    );
  }

  /** The archived actions of a plan that the reader may see, by code. */
  archivedActions(actor: Actor, { id }: ActionPlan, page: Page): Promise<Connection<Action>> {
    const may = this.access.filter(actor, 'read', 'Action', Action, 'action');
    return this.unitOfWork.read(actor, async (manager) => {
      const query = manager
        .createQueryBuilder(Action, 'action')
        .where('action.planId = :id AND action.archivedAt IS NOT NULL AND action.removedAt IS NULL', { id })
        .andWhere(may.sql, may.parameters);
      const totalCount = await query.getCount();
      if (page.after) query.andWhere('action.code > :after COLLATE "C"', { after: String(page.after[0]) });
      const rows = await query
        .orderBy('action.code')
        .limit(page.limit + 1)
        .getMany();
      return toConnection(rows, page, totalCount, ({ code }) => [code]);
    });
  }

  /** The plans of a territory, the latest year first; none when they are not readable. */
  async ofTerritory(actor: Actor, territoryId: string): Promise<ActionPlan[]> {
    if (!this.access.can(actor, 'read', 'ActionPlan', { territoryId })) return [];
    return this.unitOfWork.read(actor, (manager) =>
      manager.find(ActionPlan, { where: { territoryId }, order: { year: 'DESC' }, take: MOST_YEARS }),
    );
  }

  // The plan that is written now, whichever it is, gives its place.
  private async archiveCurrent(tx: Tx, plan: ActionPlan, version?: number): Promise<void> {
    if (!plan.archivedAt) return void (await this.putAway(tx, plan, version ?? plan.version));
    const [current] = await tx.manager.query<{ id: string }[]>(
      'SELECT id FROM action_plans WHERE territory_id = $1 AND archived_at IS NULL',
      [plan.territoryId],
    );
    if (!current) return;
    const loaded = await tx.load(ActionPlan, current.id);
    await this.putAway(tx, loaded, loaded.version);
  }

  private async putAway(tx: Tx, plan: ActionPlan, version: number): Promise<ActionPlan> {
    if (plan.archivedAt) return plan;
    await tx.edit(ActionPlan, plan, { version, fields: { archivedAt: new Date() } });
    await tx.record('plan.archived', { ...subjectOf(plan), data: { planId: plan.id } });
    return plan;
  }
}

/** One plan a year, from the first year to the last: no territory has more. */
const MOST_YEARS = LAST_YEAR - FIRST_YEAR + 1;

function yearProblems(year: number) {
  const known = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return known ? [] : [problem('year', 'year_out_of_range', { first: FIRST_YEAR, last: LAST_YEAR })];
}

function beginning(source: ActionPlan, year: number): Partial<ActionPlan> {
  return { ...source, id: randomUUID(), version: 1, year, archivedAt: null };
}

function subjectOf({ id, territoryId, version }: ActionPlan) {
  return { subjectType: 'ActionPlan', subjectId: id, territoryId, version };
}
