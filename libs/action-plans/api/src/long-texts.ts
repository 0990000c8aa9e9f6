import { ACTION_LONG_TEXTS, PLAN_TEXTS, type PlanTexts } from '@binome/action-plans/domain';
import { Access, TextSubjects } from '@binome/shared/api';
import { notFound } from '@binome/shared/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Action } from './action.entity.js';
import { ActionPlan } from './action-plan.entity.js';
import { ActionPlanService } from './action-plan.service.js';
import { ActionService } from './action.service.js';
import { refuseArchived, refuseArchivedPlan } from './plan-access.js';

/** Lends the long texts of plans and actions to the rooms where several people write them. */
@Injectable()
export class LongTexts implements OnModuleInit {
  constructor(
    @Inject(TextSubjects) private readonly subjects: TextSubjects,
    @Inject(Access) private readonly access: Access,
    @Inject(ActionPlanService) private readonly plans: ActionPlanService,
    @Inject(ActionService) private readonly actions: ActionService,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      entity: ActionPlan,
      fields: Object.keys(PLAN_TEXTS) as (keyof PlanTexts)[],
      authorize: async (actor, plan) => {
        this.access.authorize(actor, 'edit', 'ActionPlan', plan);
        refuseArchived(plan);
      },
      write: (tx, plan, field, html) => this.plans.put(tx, plan, plan.version, { [field]: html }),
    });
    this.subjects.register({
      entity: Action,
      fields: ACTION_LONG_TEXTS,
      authorize: async (actor, action, manager) => {
        if (action.removedAt) throw notFound('Action');
        this.access.authorize(actor, 'edit', 'Action', action);
        await refuseArchivedPlan(manager, action.planId);
      },
      write: (tx, action, field, html) => this.actions.write(tx, action, action.version, { [field]: html }),
    });
  }
}
