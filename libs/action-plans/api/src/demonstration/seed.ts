import { UnitOfWork } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import type { Type } from '@nestjs/common';
import { ActionPlanService } from '../action-plan.service.js';
import { ActionService } from '../action.service.js';
import { OrientationService } from '../orientation.service.js';
import { BEGUN_PLANS } from './begun-plans.js';
import type { DemonstrationPlan } from './demonstration-plan.js';
import { placeOf } from './plan-place.js';
import { PlanWriter } from './plan-writer.js';
import { VALLEY } from './valley/plan.js';

/** The territories of the second phase that receive demonstration plans, by code. */
export interface DemonstrationTerritories {
  /** Where the personas live: a mature plan, told in full. */
  valley: string;
  /** Plans just begun, in the order of their portraits. */
  begun: string[];
}

/** Gives the program's services, as a Nest application does. */
export interface ServiceSource {
  get<T>(type: Type<T>): T;
}

const ACTOR = systemActor('démonstration');

/**
 * Writes the demonstration plans through the ordinary commands, each by the person who would do it, so that the history is real.
 * The personas must exist. Done again it changes nothing; stopped half-way it goes on where it was.
 */
export async function seedActionPlans(
  services: ServiceSource,
  { valley, begun }: DemonstrationTerritories,
): Promise<void> {
  const unitOfWork = services.get(UnitOfWork);
  const plans = {
    unitOfWork,
    plans: services.get(ActionPlanService),
    orientations: services.get(OrientationService),
    actions: services.get(ActionService),
  };
  const wanted: [string, DemonstrationPlan][] = [[valley, VALLEY]];
  BEGUN_PLANS.forEach((plan, at) => begun[at] && wanted.push([begun[at], plan]));
  for (const [code, plan] of wanted) {
    const place = await unitOfWork.read(ACTOR, (manager) => placeOf(manager, code));
    const writer = new PlanWriter(plans, place);
    await writer.write(plan);
    await writer.edit(plan);
  }
}
