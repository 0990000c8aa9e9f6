import {
  LINE_KINDS,
  type ActionFilter,
  type LineKind,
  type LinesByKind,
  type PlanNames,
  type WrittenAction,
} from '@binome/action-plans/domain';
import { Access, UnitOfWork } from '@binome/shared/api';
import { DomainError, type Actor } from '@binome/shared/domain';
import { Territory, todayOf } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Action } from '../action.entity.js';
import { linesOfActions } from '../action-lines.store.js';
import type { ActionPlan } from '../action-plan.entity.js';
import { ActionPlanQueries } from '../action-plan.queries.js';
import { ActionPlanService } from '../action-plan.service.js';
import { ActionListQueries } from '../filters/action-list.queries.js';
import type { Orientation } from '../orientation.entity.js';

/** A plan as far as its reader reads it, ready to be written in any kind of file. */
export interface ExportedPlan {
  plan: ActionPlan;
  territoryName: string;
  orientations: Orientation[];
  /** Which actions the file was asked to hold. */
  filter: ActionFilter;
  actions: (WrittenAction & { action: Action; seesMoney: boolean; seesCompanyNote: boolean })[];
  names: PlanNames;
  /** The day in France when it was read. */
  today: string;
  /** Actions of the plan that the reader does not see. */
  hiddenActions: number;
  /** Actions in the file whose money the reader does not see. */
  hiddenMoney: number;
}

/** As many actions as a file holds. */
const MOST_ACTIONS = 5_000;

/** Reads what a person exports: its plan, or the actions of a view; each action once, each sub-table in one statement. */
@Injectable()
export class ExportedPlans {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ActionPlanService) private readonly plans: ActionPlanService,
    @Inject(ActionPlanQueries) private readonly queries: ActionPlanQueries,
    @Inject(ActionListQueries) private readonly lists: ActionListQueries,
  ) {}

  /** NOT_FOUND when the plan does not exist for this person, EXPORT_TOO_LARGE rather than a file that leaves actions out. */
  async read(actor: Actor, planId: string, filter: ActionFilter): Promise<ExportedPlan> {
    const plan = await this.plans.get(actor, planId);
    const orientations = await this.queries.orientations(actor, planId);
    const listed = await this.lists.page(actor, { planId, filter }, null, MOST_ACTIONS + 1);
    if (listed.length > MOST_ACTIONS) throw new DomainError('EXPORT_TOO_LARGE', { most: MOST_ACTIONS });
    const counts = await this.queries.counts(actor, planId);
    return this.unitOfWork.read(actor, async (manager) => {
      const territory = await manager.findOneByOrFail(Territory, { id: plan.territoryId });
      const actions = await this.withLines(
        actor,
        manager,
        listed.map(({ action }) => action),
      );
      return {
        plan,
        filter,
        territoryName: territory.name,
        orientations,
        actions,
        today: await todayOf(manager),
        names: {
          orientations: titlesOf(orientations),
          members: await membersOf(manager, plan),
          indicators: indicatorsOf(actions),
        },
        hiddenActions: counts.reduce((sum, { hidden }) => sum + hidden, 0),
        hiddenMoney: actions.filter(({ seesMoney }) => !seesMoney).length,
      };
    });
  }

  private async withLines(actor: Actor, manager: EntityManager, actions: Action[]): Promise<ExportedPlan['actions']> {
    const seesMoney = new Set(
      actions.filter((action) => this.access.can(actor, 'read', 'ActionMoney', action)).map(({ id }) => id),
    );
    const lines = new Map<LineKind, Map<string, unknown[]>>();
    for (const kind of LINE_KINDS) {
      const ids = actions.map(({ id }) => id).filter((id) => !MONEY.includes(kind) || seesMoney.has(id));
      lines.set(kind, await linesOfActions(manager, kind, ids));
    }
    return actions.map((action) => {
      const own = LINE_KINDS.map((kind) => [kind, lines.get(kind)?.get(action.id) ?? []]);
      const seesCompanyNote = this.access.can(actor, 'read', 'ActionCompanyNote', action);
      const hidden = { ...(!seesMoney.has(action.id) && NO_MONEY), ...(!seesCompanyNote && NO_NOTE) };
      return {
        id: action.id,
        action,
        seesMoney: seesMoney.has(action.id),
        seesCompanyNote,
        values: { ...action, ...hidden },
        lines: Object.fromEntries(own) as LinesByKind,
      };
    });
  }
}

const MONEY: readonly LineKind[] = ['budgetLines', 'fundingLines'];
const NO_MONEY = { productiveInvestment: undefined, moneyVisibility: undefined };
const NO_NOTE = { companyNote: undefined, companyNoteVisibility: undefined };

function titlesOf(orientations: readonly Orientation[]): Map<string, string> {
  return new Map(orientations.map(({ id, title }) => [id, title]));
}

function indicatorsOf(actions: ExportedPlan['actions']): Map<string, string> {
  return new Map(actions.flatMap(({ lines }) => (lines.indicators ?? []).map(({ id, name }) => [id, name] as const)));
}

async function membersOf(manager: EntityManager, { territoryId }: ActionPlan): Promise<Map<string, string>> {
  const rows = await manager.query<{ siren: string; name: string }[]>(
    'SELECT siren, name FROM member_authorities WHERE territory_id = $1',
    [territoryId],
  );
  return new Map(rows.map(({ siren, name }) => [siren, name]));
}
