import { UnitOfWork } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { ActionPlanService } from '../action-plan.service.js';
import { ActionService } from '../action.service.js';
import { OrientationService } from '../orientation.service.js';
import { PlanYearsService } from '../plan-years.service.js';
import { SavedViewService } from '../views/saved-view.service.js';
import { BEGUN_PLANS } from './begun-plans.js';
import type { DemonstrationPlan } from './demonstration-plan.js';
import { attachDocuments } from './plan-documents.js';
import { importRows } from './plan-import-story.js';
import { placeOf } from './plan-place.js';
import { PlanWriter } from './plan-writer.js';
import type { ServiceSource } from './service-source.js';
import { STORIES, type StoryKey } from './stories.js';

/** The territories of the second phase that receive demonstration plans, by code. */
export interface DemonstrationTerritories extends Record<StoryKey, string> {
  /** Plans just begun, in the order of their portraits. */
  begun: string[];
}

const ACTOR = systemActor('démonstration');

/**
 * Writes the demonstration plans through the ordinary commands, each by the person who would do it, so that the history is real.
 * The personas must exist. Done again it changes nothing; stopped half-way it goes on where it was.
 */
export async function seedActionPlans(
  services: ServiceSource,
  { begun, ...stories }: DemonstrationTerritories,
): Promise<void> {
  const unitOfWork = services.get(UnitOfWork);
  const plans = {
    unitOfWork,
    plans: services.get(ActionPlanService),
    orientations: services.get(OrientationService),
    actions: services.get(ActionService),
    years: services.get(PlanYearsService),
    views: services.get(SavedViewService),
  };
  const wanted = Object.entries(stories).map(([key, code]): [string, DemonstrationPlan] => [
    code,
    STORIES[key as StoryKey],
  ]);
  BEGUN_PLANS.forEach((plan, at) => begun[at] && wanted.push([begun[at], plan]));
  for (const [code, plan] of wanted) {
    const place = await unitOfWork.read(ACTOR, (manager) => placeOf(manager, code));
    const writer = new PlanWriter(plans, place);
    await writer.write(plan);
    await writer.edit(plan);
    await writer.open(plan);
    await writer.keepViews(plan);
    await attachDocuments(services, place, plan);
    await importRows(services, place, plan);
  }
}
