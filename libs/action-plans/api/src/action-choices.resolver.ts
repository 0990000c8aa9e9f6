import { Classed, type GraphqlContext } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Action } from './action.entity.js';
import { ActionChoices } from './action-choices.graphql.js';
import { ActionChoicesService } from './action-choices.service.js';
import { ActionType } from './action.graphql.js';

@Resolver(() => ActionType)
export class ActionChoicesResolver {
  constructor(@Inject(ActionChoicesService) private readonly service: ActionChoicesService) {}

  @Classed('internal')
  @ResolveField(() => ActionChoices, {
    nullable: true,
    description: 'What is offered to who edits the action; null for who may only read it',
  })
  choices(@Parent() action: Action, @Context() context: GraphqlContext): Promise<ActionChoices | null> {
    return this.service.of(context, action);
  }
}
