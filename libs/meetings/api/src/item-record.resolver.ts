import { CurrentActor, Exposed, VersionedInput } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemType } from './agenda.graphql.js';
import { ItemRecordService } from './item-record.service.js';

@InputType({ description: 'Says what came out of an item' })
export class RecordItemOutcomeInput extends VersionedInput {
  @Field(() => ID, { description: 'The item' }) itemId: string;
  @Field(() => String, { nullable: true, description: 'A sentence, 500 characters at most; null erases it' })
  outcome: string | null = null;
}

@ObjectType({ description: 'Answer of recordItemOutcome' })
export class RecordItemOutcomePayload {
  @Exposed('internal', () => AgendaItemType, { description: 'The item as it is now' }) item: AgendaItem;
}

@Resolver()
export class ItemRecordResolver {
  constructor(@Inject(ItemRecordService) private readonly records: ItemRecordService) {}

  @Mutation(() => RecordItemOutcomePayload, {
    description: 'Says what came out of an item. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, MEETING_STATE',
  })
  async recordItemOutcome(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordItemOutcomeInput,
  ): Promise<RecordItemOutcomePayload> {
    return { item: await this.records.outcome(actor, input) };
  }
}
