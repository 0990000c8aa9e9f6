import { planProblems, tidyPlan, type PlanTexts } from '@binome/action-plans/domain';
import { Access, leanRows, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Territory } from '@binome/territories/api';
import type { ProgrammePhase } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActionPlan } from './action-plan.entity.js';
import { PlanAccess, refuseArchived } from './plan-access.js';
import { refusedWhenTaken } from './unique-violation.js';
import { isUuid } from './uuid.js';

/** Some texts of a plan; those that are absent are not touched. */
export type PlanPatch = Partial<PlanTexts>;

export interface BeginActionPlan extends PlanPatch {
  clientMutationId: string;
  territoryId: string;
  /** First year of the plan, this one when it is not said. */
  year?: number;
}

/** The place of a plan in a territory, begun or not. */
export interface TerritoryPlan {
  territoryId: string;
  territoryName: string;
  plan: ActionPlan | null;
  viewerCanBegin: boolean;
}

export interface EditActionPlan extends PlanPatch {
  clientMutationId: string;
  id: string;
  version: number;
}

const NO_TEXT: PlanTexts = {
  portrait: null,
  method: null,
  strategyEcologicalTransition: null,
  strategyInnovation: null,
  strategySkills: null,
  strategyLand: null,
};

/** The plan of a territory: begun once, then edited. */
@Injectable()
export class ActionPlanService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(PlanAccess) private readonly planAccess: PlanAccess,
  ) {}

  begin(actor: Actor, { clientMutationId, territoryId, year: first, ...texts }: BeginActionPlan): Promise<ActionPlan> {
    const intent = { name: 'beginActionPlan', clientMutationId };
    return this.unitOfWork.command(
      actor,
      intent,
      async (tx) => {
        this.access.authorize(actor, 'create', 'ActionPlan', { territoryId });
        const given = tidyPlan(texts);
        refuse(planProblems(given));
        const year = first ?? (await yearOfToday(tx.manager));
        const values = {
          territoryId,
          version: 1,
          year,
          archivedAt: null,
          openToTerritories: false,
          ...NO_TEXT,
          ...given,
        };
        const taken = () => new DomainError('PLAN_ALREADY_BEGUN', { territoryId });
        const plan = await refusedWhenTaken(tx.insert<ActionPlan>(ActionPlan, values), taken);
        const changes = fieldChanges({ ...NO_TEXT }, { ...given });
        await tx.record('plan.begun', { ...subjectOf(plan), data: { planId: plan.id }, changes });
        return plan;
      },
      (id) => this.get(actor, id),
    );
  }

  edit(actor: Actor, { clientMutationId, id, version, ...texts }: EditActionPlan): Promise<ActionPlan> {
    return this.unitOfWork.command(
      actor,
      { name: 'editActionPlan', clientMutationId },
      async (tx) => this.write(tx, await this.planAccess.load(tx, 'edit', ActionPlan, id), version, texts),
      () => this.get(actor, id),
    );
  }

  /** Writes the fields given on a plan loaded for editing. */
  async write(tx: Tx, plan: ActionPlan, version: number, patch: PlanPatch): Promise<ActionPlan> {
    refuseArchived(plan);
    return this.put(tx, plan, version, patch);
  }

  /** The same, even on a plan that was archived meanwhile: the words were kept before. */
  async put(tx: Tx, plan: ActionPlan, version: number, patch: PlanPatch): Promise<ActionPlan> {
    const fields = tidyPlan(patch);
    refuse(planProblems(fields));
    const { changes } = await tx.edit(ActionPlan, plan, { version, fields });
    const data = { planId: plan.id, fields: changes.map(({ field }) => field) };
    if (changes.length > 0) await tx.record('plan.edited', { ...subjectOf(plan), data, changes });
    return plan;
  }

  /** The plan, NOT_FOUND when it does not exist for this person. */
  async get(actor: Actor, id: string): Promise<ActionPlan> {
    if (!isUuid(id)) throw notFound('ActionPlan');
    const plan = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(ActionPlan, { id }));
    if (!plan) throw notFound('ActionPlan');
    this.access.authorize(actor, 'read', 'ActionPlan', plan);
    return plan;
  }

  /** The current plan of a territory, null when it is not begun or not readable. */
  async ofTerritory(actor: Actor, territoryId: string): Promise<ActionPlan | null> {
    if (!isUuid(territoryId)) return null;
    const from = 'action_plans plan WHERE plan.territory_id = $1 AND plan.archived_at IS NULL';
    const [plan] = await this.unitOfWork.read(actor, (manager) =>
      leanRows(manager, ActionPlan, { alias: 'plan', from, parameters: [territoryId] }),
    );
    return plan && this.access.can(actor, 'read', 'ActionPlan', plan) ? plan : null;
  }

  /** The place of the plan in a territory, begun or not. */
  async inTerritory(actor: Actor, phase: ProgrammePhase, code: string): Promise<TerritoryPlan> {
    const territory = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(Territory, { phase, code }));
    if (!territory) throw notFound('Territory');
    this.access.authorize(actor, 'read', 'Territory', territory);
    const { id: territoryId, name: territoryName } = territory;
    const plan = await this.ofTerritory(actor, territoryId);
    const viewerCanBegin = plan === null && this.access.can(actor, 'create', 'ActionPlan', { territoryId });
    return { territoryId, territoryName, plan, viewerCanBegin };
  }
}

function subjectOf({ id, territoryId, version }: ActionPlan) {
  return { subjectType: 'ActionPlan', subjectId: id, territoryId, version };
}

async function yearOfToday(manager: EntityManager): Promise<number> {
  const [{ year } = { year: 0 }] = await manager.query<{ year: number }[]>(
    `SELECT extract(year FROM now() AT TIME ZONE 'Europe/Paris')::integer AS year`,
  );
  return year;
}
