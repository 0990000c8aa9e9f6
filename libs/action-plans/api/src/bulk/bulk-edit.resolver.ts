import { BULK_OUTCOMES, type BulkChange, type BulkOutcome } from '@binome/action-plans/domain';
import { CurrentActor, Classed, PageArgs, pageOf, UnitOfWork, type Connection } from '@binome/shared/api';
import { VISIBILITIES, type Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { filterOf } from '../filters/action-filter.graphql.js';
import type { BulkEdit, BulkEditRow } from './bulk-edit.entity.js';
import {
  ApplyBulkEditInput,
  BulkAudience,
  BulkCounts,
  BulkEditPayload,
  BulkEditRowConnection,
  BulkEditType,
  BulkOutcomeEnum,
  PrepareBulkEditInput,
  UndoBulkEditInput,
  type BulkChangeInput,
} from './bulk-edit.graphql.js';
import { BulkEditService } from './bulk-edit.service.js';
import { audienceOf } from './bulk-rows.js';

@Resolver(() => BulkEditType)
export class BulkEditResolver {
  constructor(
    @Inject(BulkEditService) private readonly bulkEdits: BulkEditService,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  @Query(() => BulkEditType, { description: 'A change of many actions. NOT_FOUND when it is not the reader’s' })
  bulkEdit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The change' }) id: string,
  ): Promise<BulkEdit> {
    return this.bulkEdits.get(actor, id);
  }

  @Mutation(() => BulkEditPayload, {
    description:
      'Says what a change would do to each of many actions; nothing is changed yet. NOT_FOUND, FORBIDDEN, INVALID_INPUT',
  })
  async prepareBulkEdit(
    @CurrentActor() actor: Actor,
    @Args('input') input: PrepareBulkEditInput,
  ): Promise<BulkEditPayload> {
    const { clientMutationId, planId, actionIds = null } = input;
    const filter = input.filter ? filterOf(input.filter) : null;
    return {
      bulkEdit: await this.bulkEdits.prepare(actor, {
        clientMutationId,
        planId,
        actionIds,
        filter,
        change: changeOf(input.change),
      }),
    };
  }

  @Mutation(() => BulkEditPayload, {
    description: 'Makes a change that was shown, row by row; many rows are a job. NOT_FOUND, BULK_EDIT_WRONG_STATE',
  })
  async applyBulkEdit(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApplyBulkEditInput,
  ): Promise<BulkEditPayload> {
    return { bulkEdit: await this.bulkEdits.apply(actor, input) };
  }

  @Mutation(() => BulkEditPayload, {
    description:
      'Puts back every action that the change changed, unless somebody changed it since. NOT_FOUND, BULK_EDIT_WRONG_STATE',
  })
  async undoBulkEdit(@CurrentActor() actor: Actor, @Args('input') input: UndoBulkEditInput): Promise<BulkEditPayload> {
    return { bulkEdit: await this.bulkEdits.undo(actor, input) };
  }

  @Classed('internal')
  @ResolveField(() => BulkCounts, { description: 'How many actions end which way' })
  async counts(@Parent() { id }: BulkEdit, @CurrentActor() actor: Actor): Promise<BulkCounts> {
    return { ...zeros(BULK_OUTCOMES), ...(await this.bulkEdits.counts(actor, id)) };
  }

  @Classed('internal')
  @ResolveField(() => BulkAudience, { description: 'Who reads the actions that change, once changed' })
  async audience(@Parent() edit: BulkEdit, @CurrentActor() actor: Actor): Promise<BulkAudience> {
    const counts = await this.unitOfWork.read(actor, (manager) => audienceOf(manager, edit));
    return { ...zeros(VISIBILITIES), ...counts };
  }

  @Classed('internal')
  @ResolveField(() => BulkEditRowConnection, {
    description: 'What becomes of each action, in the order of the plan',
  })
  rows(
    @Parent() { id }: BulkEdit,
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('outcome', { type: () => BulkOutcomeEnum, nullable: true, description: 'Only those that end so' })
    outcome?: BulkOutcome | null,
  ): Promise<Connection<BulkEditRow>> {
    return this.bulkEdits.rows(actor, id, outcome ?? null, pageOf(page));
  }
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

// What is given as null but cannot be erased is not asked; what is not archived is not asked either.
function changeOf({ archived, ...input }: BulkChangeInput): BulkChange {
  const erasable = ['ownerName', 'startsOn', 'endsOn', 'orientationId'];
  const given = Object.entries(input).filter(
    ([name, value]) => value !== undefined && (value !== null || erasable.includes(name)),
  );
  return { ...(Object.fromEntries(given) as BulkChange), ...(archived === true && { archived: true as const }) };
}
