import { AXES, STRATEGY_FIELDS, type ActionLead, type Axis, type PlanTexts } from '@binome/action-plans/domain';
import { UnitOfWork } from '@binome/shared/api';
import type { AccountActor } from '@binome/shared/domain';
import { Action } from '../action.entity.js';
import { ActionPlanService } from '../action-plan.service.js';
import { ActionService } from '../action.service.js';
import { OrientationService } from '../orientation.service.js';
import { PlanYearsService } from '../plan-years.service.js';
import { SavedViewService } from '../views/saved-view.service.js';
import { contentOf, longText, longTextsOf } from './card-content.js';
import type { DemonstrationAction, DemonstrationAuthor, DemonstrationPlan } from './demonstration-plan.js';

export interface PlanServices {
  unitOfWork: UnitOfWork;
  plans: ActionPlanService;
  orientations: OrientationService;
  actions: ActionService;
  years: PlanYearsService;
  views: SavedViewService;
}

/** Where a demonstration plan is written, by whom, and whose names are accounts. */
export interface PlanPlace {
  territoryId: string;
  author: (by: DemonstrationAuthor) => AccountActor;
  accounts: ReadonlyMap<string, string>;
  /** SIREN of the members of the territory, by name. */
  sirens: readonly string[];
  /** Name of an intent of the demonstration in this territory, for ever. */
  intent: (step: string) => string;
  /** Whether the demonstration has done this before: what people made of it since stays. */
  isDone: (step: string) => boolean;
}

type Orientations = Map<Axis, string[]>;

/** What the demonstration is made of tells nobody. */
const SEED = { origin: 'seed' } as const;

/**
 * Writes one demonstration plan by the ordinary commands: what the project lead drafts in one transaction, then what others changed.
 * Each intent has a name of its own for ever, so that a second run repeats nothing.
 */
export class PlanWriter {
  constructor(
    private readonly services: PlanServices,
    private readonly place: PlanPlace,
  ) {}

  /** Stopped half-way, it begins again from nothing; a plan that is there already is left as it is. */
  async write(plan: DemonstrationPlan): Promise<void> {
    const { plans, unitOfWork } = this.services;
    const lead = this.place.author('cheffe-de-projet');
    if (await plans.ofTerritory(lead, this.place.territoryId)) return;
    await unitOfWork.run(lead, () => this.draft(lead, plan), SEED);
  }

  /** What others changed, on the actions that nobody has touched since. */
  async edit({ actions }: DemonstrationPlan): Promise<void> {
    const { territoryId, author } = this.place;
    const { unitOfWork, actions: cards } = this.services;
    const lead = author('cheffe-de-projet');
    const rows = await unitOfWork.read(lead, (manager) => manager.findBy(Action, { territoryId }));
    const byTitle = new Map(rows.map((row) => [row.title, row]));
    for (const { title, edits = [] } of actions) {
      let row = byTitle.get(title);
      for (const [turn, [by, patch]] of edits.entries()) {
        if (row?.version !== turn + 1) continue;
        const { id, version } = row;
        const clientMutationId = this.place.intent(`edit-${turn}-${title}`);
        const change = { ...patch, ...longTextsOf(patch), clientMutationId, id, version };
        row = await unitOfWork.run(author(by), () => cards.edit(author(by), change), SEED);
      }
    }
  }

  /** The elected member opens the plan to other territories. */
  async open({ isOpen }: DemonstrationPlan): Promise<void> {
    if (!isOpen || this.place.isDone('open')) return;
    const elected = this.place.author('elue');
    const plan = await this.services.plans.ofTerritory(elected, this.place.territoryId);
    if (!plan) return;
    const opened = { clientMutationId: this.place.intent('open'), id: plan.id, version: plan.version };
    await this.services.years.share(elected, { ...opened, openToTerritories: true });
  }

  /** The ways of looking that people keep. */
  async keepViews({ views = [] }: DemonstrationPlan): Promise<void> {
    const { territoryId, author } = this.place;
    for (const [by, name, scope, address] of views) {
      if (this.place.isDone(`view-${name}`)) continue;
      const clientMutationId = this.place.intent(`view-${name}`);
      await this.services.views.add(author(by), { clientMutationId, territoryId, name, scope, address });
    }
  }

  private async draft(lead: AccountActor, told: DemonstrationPlan): Promise<void> {
    const { territoryId } = this.place;
    await this.keepFormer(lead, told);
    const begin = { clientMutationId: this.place.intent('begin'), territoryId, ...textsOf(told) };
    const plan = await this.services.plans.begin(lead, begin);
    const made = await this.writeOrientations(lead, plan.id, told.orientations);
    for (const action of told.actions) await this.draftAction(lead, plan.id, action, made);
  }

  // The plan of a former year, written then archived.
  private async keepFormer(lead: AccountActor, { former }: DemonstrationPlan): Promise<void> {
    if (!former) return;
    const { year, portrait, actions } = former;
    const { territoryId } = this.place;
    const texts = textsOf({ portrait });
    const begin = { clientMutationId: this.place.intent('begin-former'), territoryId, year, ...texts };
    const { id, version } = await this.services.plans.begin(lead, begin);
    for (const action of actions) await this.draftAction(lead, id, action, new Map());
    await this.services.years.archive(lead, { clientMutationId: this.place.intent('archive'), id, version });
  }

  private async writeOrientations(
    lead: AccountActor,
    planId: string,
    wanted: DemonstrationPlan['orientations'],
  ): Promise<Orientations> {
    const made: Orientations = new Map();
    for (const axis of AXES) {
      const ids: string[] = [];
      for (const [at, [title, description]] of (wanted[axis] ?? []).entries()) {
        const input = {
          clientMutationId: this.place.intent(`orientation-${axis}-${at}`),
          planId,
          axis,
          title,
          description,
        };
        ids.push((await this.services.orientations.add(lead, input)).id);
      }
      made.set(axis, ids);
    }
    return made;
  }

  private async draftAction(
    lead: AccountActor,
    planId: string,
    action: DemonstrationAction,
    orientations: Orientations,
  ): Promise<void> {
    const { axis: mainAxis, title, orientation, leads = [], members } = action;
    const clientMutationId = this.place.intent(`draft-${title}`);
    await this.services.actions.draft(lead, {
      ...contentOf(action, clientMutationId),
      ...(members && { perimeter: members.flatMap((at) => this.place.sirens[at] ?? []) }),
      ...{ clientMutationId, planId, mainAxis, title },
      orientationId: orientation === undefined ? null : (orientations.get(mainAxis)?.[orientation] ?? null),
      leads: leads.map((name) => this.leadOf(name)),
    });
  }

  private leadOf(name: string): ActionLead {
    return { name, accountId: this.place.accounts.get(name) ?? null };
  }
}

function textsOf({
  portrait,
  method,
  strategies = {},
}: Pick<DemonstrationPlan, 'portrait' | 'method' | 'strategies'>): Partial<PlanTexts> {
  const texts = [
    ['portrait', portrait],
    ['method', method],
    ...AXES.map((axis) => [STRATEGY_FIELDS[axis], strategies[axis]]),
  ] as const;
  return Object.fromEntries(texts.flatMap(([field, words]) => (words ? [[field, longText(words)]] : [])));
}
