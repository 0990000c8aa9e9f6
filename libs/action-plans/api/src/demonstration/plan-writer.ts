import { ACTION_LONG_TEXTS, AXES, type ActionLead, type ActionPatch, type Axis } from '@binome/action-plans/domain';
import { htmlOfPlain, type AccountActor } from '@binome/shared/domain';
import type { Action } from '../action.entity.js';
import { ActionPlanService } from '../action-plan.service.js';
import { ActionService } from '../action.service.js';
import { OrientationService } from '../orientation.service.js';
import { linesOfStory } from './story-lines.js';
import type { DemonstrationAction, DemonstrationAuthor, DemonstrationPlan } from './demonstration-plan.js';

export interface PlanServices {
  plans: ActionPlanService;
  orientations: OrientationService;
  actions: ActionService;
}

/** Where a demonstration plan is written, by whom, and whose names are accounts. */
export interface PlanPlace {
  territoryId: string;
  author: (by: DemonstrationAuthor) => AccountActor;
  accounts: ReadonlyMap<string, string>;
}

type Orientations = Map<Axis, string[]>;

/** Writes one demonstration plan, command by command. Each intent has a name of its own for ever, so that a second run repeats nothing. */
export class PlanWriter {
  constructor(
    private readonly services: PlanServices,
    private readonly place: PlanPlace,
  ) {}

  async write({ portrait, orientations, actions }: DemonstrationPlan): Promise<void> {
    const { territoryId, author } = this.place;
    const lead = author('cheffe-de-projet');
    const begin = { clientMutationId: this.intent('begin'), territoryId, portrait: longText(portrait) };
    const plan =
      (await this.services.plans.ofTerritory(lead, territoryId)) ?? (await this.services.plans.begin(lead, begin));
    const made = await this.writeOrientations(plan.id, orientations);
    for (const [at, action] of actions.entries()) await this.writeAction(plan.id, action, at, made);
  }

  private async writeOrientations(planId: string, wanted: DemonstrationPlan['orientations']): Promise<Orientations> {
    const made: Orientations = new Map();
    for (const axis of AXES) {
      const ids: string[] = [];
      for (const [at, [title, description]] of (wanted[axis] ?? []).entries()) {
        const input = { clientMutationId: this.intent(`orientation-${axis}-${at}`), planId, axis, title, description };
        ids.push((await this.services.orientations.add(this.place.author('cheffe-de-projet'), input)).id);
      }
      made.set(axis, ids);
    }
    return made;
  }

  private async writeAction(
    planId: string,
    action: DemonstrationAction,
    at: number,
    orientations: Orientations,
  ): Promise<void> {
    const { axis: mainAxis, orientation, leadNames, edits = [], ...content } = action;
    let row: Action = await this.services.actions.draft(this.place.author('cheffe-de-projet'), {
      ...content,
      ...linesOfStory(content.title, this.intent(`action-${at}`)),
      ...longTextsOf(content),
      clientMutationId: this.intent(`action-${at}`),
      planId,
      mainAxis,
      orientationId: orientation === undefined ? null : (orientations.get(mainAxis)?.[orientation] ?? null),
      leads: (leadNames ?? []).map((name) => this.leadOf(name)),
    });
    for (const [turn, [by, patch]] of edits.entries()) {
      const clientMutationId = this.intent(`action-${at}-edit-${turn}`);
      row = await this.services.actions.edit(this.place.author(by), {
        ...patch,
        ...longTextsOf(patch),
        clientMutationId,
        id: row.id,
        version: row.version,
      });
    }
  }

  private leadOf(name: string): ActionLead {
    return { name, accountId: this.place.accounts.get(name) ?? null };
  }

  private intent(step: string): string {
    return `demonstration-${this.place.territoryId}-${step}`;
  }
}

// Stories are told in plain words, or in HTML where they need a list or a table.
function longText(words: string): string | null {
  return words.startsWith('<') ? words : htmlOfPlain(words);
}

function longTextsOf(patch: ActionPatch): ActionPatch {
  const told = ACTION_LONG_TEXTS.flatMap((field) => {
    const words = patch[field];
    return typeof words === 'string' ? [[field, longText(words)]] : [];
  });
  return Object.fromEntries(told) as ActionPatch;
}
