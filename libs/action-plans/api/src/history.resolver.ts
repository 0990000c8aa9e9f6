import {
  CurrentActor,
  cursorOf,
  PageArgs,
  pageOf,
  type Connection,
  type GraphqlContext,
  type LiveHint,
  type LiveStream,
} from '@binome/shared/api';
import { DomainError, type Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Action } from './action.entity.js';
import { ActionPlan } from './action-plan.entity.js';
import {
  HistoryConnection,
  HistorySubjectEnum,
  PlanChanges,
  PlanHint,
  RestoreValueInput,
  RestoreValuePayload,
} from './history.graphql.js';
import { HistoryService, type HistoryEntry, type HistorySubject } from './history.service.js';
import { Orientation } from './orientation.entity.js';
import { PlanLiveService } from './plan-live.service.js';
import { RestoreService } from './restore.service.js';
import { isUuid } from './uuid.js';

@Resolver()
export class HistoryResolver {
  constructor(
    @Inject(HistoryService) private readonly histories: HistoryService,
    @Inject(RestoreService) private readonly restores: RestoreService,
    @Inject(PlanLiveService) private readonly live: PlanLiveService,
  ) {}

  @Query(() => HistoryConnection, {
    description:
      'What happened to an object of the plan, latest first. NOT_FOUND when it does not exist for the reader',
  })
  async history(
    @CurrentActor() actor: Actor,
    @Args('subjectType', { type: () => HistorySubjectEnum, description: 'Kind of object' }) subjectType: HistorySubject,
    @Args('subjectId', { type: () => ID, description: 'The object' }) subjectId: string,
    @Args() args: PageArgs,
  ): Promise<Connection<HistoryEntry>> {
    const page = pageOf(args);
    const { rows, total } = await this.histories.read(
      actor,
      subjectType,
      subjectId,
      placeInTime(page.after),
      page.limit + 1,
    );
    const nodes = rows.slice(0, page.limit);
    const last = nodes.at(-1);
    const endCursor = last ? cursorOf([last.instant, last.id]) : null;
    return { nodes, pageInfo: { hasNextPage: rows.length > page.limit, endCursor }, totalCount: total };
  }

  @Mutation(() => RestoreValuePayload, {
    description:
      'Puts the value before a change back, as an ordinary change. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, CHANGE_NOT_RESTORABLE',
  })
  async restoreValue(
    @CurrentActor() actor: Actor,
    @Args('input') input: RestoreValueInput,
  ): Promise<RestoreValuePayload> {
    const row = await this.restores.restore(actor, input);
    return {
      actionPlan: row instanceof ActionPlan ? row : null,
      orientation: row instanceof Orientation ? row : null,
      action: row instanceof Action ? row : null,
    };
  }

  @Query(() => PlanChanges, {
    description:
      'What changed in a plan since a cursor; without one, the cursor of now. NOT_FOUND when the plan is not readable',
  })
  changesSince(
    @CurrentActor() actor: Actor,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
    @Args('cursor', { type: () => String, nullable: true, description: 'Cursor of the former answer' })
    cursor: string | null,
  ): Promise<PlanChanges> {
    return this.live.since(actor, territoryId, cursor ?? null);
  }

  @Subscription(() => PlanHint, {
    description:
      'Hints of what changes in a plan, with the rights of each moment; after an interruption, changesSince tells what was missed',
    resolve: (hint: LiveHint) => hint,
  })
  planChanged(
    @Context() context: GraphqlContext,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
  ): LiveStream {
    return this.live.stream(context.actor, territoryId, context.freshActor);
  }
}

function placeInTime(keys: readonly unknown[] | null): { instant: string; id: string } | null {
  if (keys === null) return null;
  const [instant, id] = keys;
  const known =
    typeof instant === 'string' && !Number.isNaN(Date.parse(instant)) && typeof id === 'string' && isUuid(id);
  if (!known) throw new DomainError('INVALID_INPUT', { problems: [{ field: 'after', problem: 'unknown_cursor' }] });
  return { instant, id };
}
