import {
  batched,
  Classed,
  CurrentActor,
  Exposed,
  JsonScalar,
  VersionedInput,
  type GraphqlContext,
} from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemType, LinkedActionType } from './agenda.graphql.js';
import { PreparedActionEditInput } from './decision.inputs.js';
import { ItemChangeService } from './item-change.service.js';
import { ItemChanges, type ItemChange } from './item-changes.js';
import type { LinkedAction } from './linked-actions.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('AgendaItemChange', { description: 'A field of the plan that was changed from an item of an agenda' })
export class ItemChangeType implements ItemChange {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => LinkedActionType, { description: 'The action' }) action: LinkedAction;
  @Exposed('internal', () => String, { description: 'Name of the field, as in the history' }) field: string;
  @Exposed('internal', () => String, nullable('Name of the milestone that the field is of')) line: string | null;
  @Exposed('trade_secret', () => JsonScalar, nullable('Value before')) from: unknown;
  @Exposed('trade_secret', () => JsonScalar, nullable('Value after')) to: unknown;
  @Exposed('internal', () => String, { description: 'Who wrote it' }) who: string;
  @Exposed('internal', () => Date, { description: 'When' }) at: Date;
}

@InputType({ description: 'A change of the plan, said at an item of a meeting' })
export class ChangeLinkedActionInput extends VersionedInput {
  @Field(() => ID, { description: 'The item that speaks of the action; the version is the one of the action' })
  itemId: string;
  @Field(() => PreparedActionEditInput, { description: 'What changes of the action' }) edit: PreparedActionEditInput;
}

@ObjectType({ description: 'Answer of changeLinkedAction' })
export class ChangeLinkedActionPayload {
  @Exposed('internal', () => AgendaItemType, { description: 'The item, with what it changed' }) item: AgendaItem;
}

@Resolver(() => AgendaItemType)
export class ItemChangeResolver {
  constructor(
    @Inject(ItemChangeService) private readonly service: ItemChangeService,
    @Inject(ItemChanges) private readonly itemChanges: ItemChanges,
  ) {}

  @Classed('internal')
  @ResolveField(() => [ItemChangeType], {
    description:
      'What was changed of the plan from here, the first ones first, 100 at most, as far as the reader may know',
  })
  async changes(@Parent() { id }: AgendaItem, @Context() context: GraphqlContext): Promise<ItemChange[]> {
    const load = (ids: readonly string[]) => this.itemChanges.of(context.actor, ids);
    return (await batched(context, 'changes of agenda items', load).load(id)) ?? [];
  }

  @Mutation(() => ChangeLinkedActionPayload, {
    description:
      'Writes in the plan what the meeting says of an action of its item. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, MEETING_STATE, ACTION_ARCHIVED, PLAN_ARCHIVED',
  })
  async changeLinkedAction(
    @CurrentActor() actor: Actor,
    @Args('input') { edit: { id: actionId, ...patch }, ...input }: ChangeLinkedActionInput,
  ): Promise<ChangeLinkedActionPayload> {
    return { item: await this.service.change(actor, { ...input, actionId, patch }) };
  }
}
