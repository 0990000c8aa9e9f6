import { randomUUID } from 'node:crypto';
import { Account } from '@binome/identity/api';
import { PERSONAS } from '@binome/identity/domain';
import { UnitOfWork } from '@binome/shared/api';
import { systemActor, type AccountActor, type Role } from '@binome/shared/domain';
import { Territory } from '@binome/territories/api';
import type { Type } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Action } from '../action.entity.js';
import { ActionPlanService } from '../action-plan.service.js';
import { ActionService } from '../action.service.js';
import { OrientationService } from '../orientation.service.js';
import { membersOf } from '../territory-members.js';
import { BEGUN_PLANS } from './begun-plans.js';
import type { DemonstrationAuthor, DemonstrationPlan } from './demonstration-plan.js';
import { PlanWriter, type PlanPlace } from './plan-writer.js';
import { STORY } from './story.js';

/** The territories of the second phase that receive demonstration plans, by code. */
export interface DemonstrationTerritories {
  /** Where the personas live: the plan told in full. */
  story: string;
  /** Plans just begun, at most three. */
  begun: string[];
}

/** Gives the program's services, as a Nest application does. */
export interface ServiceSource {
  get<T>(type: Type<T>): T;
}

const ACTOR = systemActor('démonstration');
const AUTHORS: readonly DemonstrationAuthor[] = ['elue', 'industriel', 'cheffe-de-projet', 'contributeur'];
/** Fictitious project lead of the territories where the persona is not posted. */
const OTHER_LEAD = { id: '00000000-0000-4000-8000-00000000e11e', name: 'Élise Garnier' };

/**
 * Writes the demonstration plans through the ordinary commands, each by the person who would do it, so that the history is real.
 * The personas must exist. Done again it changes nothing; stopped half-way it goes on where it was.
 */
export async function seedActionPlans(
  services: ServiceSource,
  { story, begun }: DemonstrationTerritories,
): Promise<void> {
  const plans = {
    plans: services.get(ActionPlanService),
    orientations: services.get(OrientationService),
    actions: services.get(ActionService),
  };
  const wanted: [string, DemonstrationPlan][] = [[story, STORY]];
  BEGUN_PLANS.forEach((plan, at) => begun[at] && wanted.push([begun[at], plan]));
  for (const [code, plan] of wanted) {
    const place = await services.get(UnitOfWork).read(ACTOR, (manager) => placeOf(manager, code, plan.actions.length));
    if (place) await new PlanWriter(plans, place).write(plan);
  }
}

// Null once the plan holds all its actions: people may have changed them since.
async function placeOf(manager: EntityManager, code: string, expected: number): Promise<PlanPlace | null> {
  const territory = await manager.findOneBy(Territory, { phase: 'phase_2', code });
  if (!territory) throw new Error(`The demonstration needs the territory ${code} of the second phase`);
  const territoryId = territory.id;
  if ((await manager.countBy(Action, { territoryId })) >= expected) return null;
  const members = await membersOf(manager, territoryId);
  const personas = await manager.findBy(Account, { persona: In([...AUTHORS]) });
  const authors = new Map(
    personas.filter(({ id }) => members.has(id)).map(({ id, name, persona }) => [persona, { id, name }]),
  );
  const author = (by: DemonstrationAuthor) => actorOf(by, authors.get(by) ?? OTHER_LEAD, territoryId);
  return { territoryId, author, accounts: new Map([...members].map(([id, name]) => [name, id])) };
}

function actorOf(
  by: DemonstrationAuthor,
  { id, name }: { id: string; name: string },
  territoryId: string,
): AccountActor {
  const role: Role = PERSONAS.find(({ key }) => key === by)?.role ?? 'project_lead';
  const capacity = { id: randomUUID(), role, territoryIds: [territoryId], regionCodes: [], operator: null };
  return { kind: 'account', accountId: id, sessionId: randomUUID(), name, capacity, stateTerritoryIds: [] };
}
