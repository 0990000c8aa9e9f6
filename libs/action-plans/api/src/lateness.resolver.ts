import { LATENESS_KINDS, latenessOf, type LatenessKind, type LatenessReason } from '@binome/action-plans/domain';
import {
  batched,
  enumOf,
  Classed,
  Exposed,
  LocalDateScalar,
  UnitOfWork,
  type GraphqlContext,
} from '@binome/shared/api';
import { todayOf } from '@binome/territories/api';
import { Inject } from '@nestjs/common';
import { Context, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Action } from './action.entity.js';
import { ActionType } from './action.graphql.js';
import { PlanLoaders } from './plan-loaders.js';

export const LatenessKindEnum = enumOf(LATENESS_KINDS, 'LatenessKind', 'Which day of an action has passed', {
  end_passed: 'The day it was to end',
  milestone_passed: 'The day a milestone was due',
  start_passed: 'The day it was to begin',
});

@ObjectType('LatenessReason', { description: 'A reason why an action is late: a day that has passed' })
export class LatenessReasonType implements LatenessReason {
  @Exposed('internal', () => LatenessKindEnum, { description: 'Which day has passed' }) kind: LatenessKind;
  @Exposed('internal', () => LocalDateScalar, { description: 'The day that was said' }) dueOn: string;
  @Exposed('internal', () => ID, { nullable: true, description: 'The milestone, null for a date of the action' })
  milestoneId: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Label of the milestone' }) label: string | null;
}

/** Lateness is computed where it is asked, from the day of Paris by the clock of PostgreSQL. */
@Resolver(() => ActionType)
export class LatenessResolver {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PlanLoaders) private readonly loaders: PlanLoaders,
  ) {}

  @Classed('internal')
  @ResolveField(() => [LatenessReasonType], {
    description: 'Why the action is late today, the oldest reason first; empty when it is not',
  })
  async lateness(@Parent() action: Action, @Context() context: GraphqlContext): Promise<LatenessReason[]> {
    const milestones = await this.loaders.linesOf(context, 'milestones', action.id);
    return latenessOf({ ...action, milestones }, await this.today(context));
  }

  private async today(context: GraphqlContext): Promise<string> {
    const read = async () => this.unitOfWork.read(context.actor, todayOf);
    const day = await batched(context, 'today', async () => new Map([['today', await read()]])).load('today');
    return day ?? '';
  }
}
