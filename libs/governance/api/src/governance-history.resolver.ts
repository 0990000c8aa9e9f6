import {
  CurrentActor,
  cursorOf,
  isUuid,
  PageArgs,
  pageOf,
  type Connection,
  type GraphqlContext,
  type LiveHint,
  type LiveStream,
} from '@binome/shared/api';
import { refuse, type Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Query, Resolver, Subscription } from '@nestjs/graphql';
import { GovernanceChanges, GovernanceEntryConnection, GovernanceHint } from './governance-history.graphql.js';
import { GovernanceHistoryService, type GovernanceEntry } from './governance-history.service.js';
import { GovernanceLiveService } from './governance-live.service.js';

@Resolver()
export class GovernanceHistoryResolver {
  constructor(
    @Inject(GovernanceHistoryService) private readonly histories: GovernanceHistoryService,
    @Inject(GovernanceLiveService) private readonly live: GovernanceLiveService,
  ) {}

  @Query(() => GovernanceEntryConnection, {
    description: 'What happened in a governance, latest first. NOT_FOUND when it is not readable',
  })
  async governanceHistory(
    @CurrentActor() actor: Actor,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
    @Args('committeeId', { type: () => ID, nullable: true, description: 'Only what is of this committee' })
    committeeId: string | null,
    @Args() args: PageArgs,
  ): Promise<Connection<GovernanceEntry>> {
    const { limit, after } = pageOf(args);
    const scope = { territoryId, committeeId: committeeId ?? null };
    const { rows, total } = await this.histories.read(actor, scope, placeInTime(after), limit + 1);
    const nodes = rows.slice(0, limit);
    const last = nodes.at(-1);
    const endCursor = last ? cursorOf([last.instant, last.id]) : null;
    return { nodes, pageInfo: { hasNextPage: rows.length > limit, endCursor }, totalCount: total };
  }

  @Query(() => GovernanceChanges, {
    description:
      'What changed in a governance since a cursor; without one, the cursor of now. NOT_FOUND when unreadable',
  })
  governanceChangesSince(
    @CurrentActor() actor: Actor,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
    @Args('cursor', { type: () => String, nullable: true, description: 'Cursor of the former answer' })
    cursor: string | null,
  ): Promise<GovernanceChanges> {
    return this.live.since(actor, territoryId, cursor ?? null);
  }

  @Subscription(() => GovernanceHint, {
    description: 'Hints of what changes in a governance; after an interruption, governanceChangesSince tells the rest',
    resolve: (hint: LiveHint) => hint,
  })
  governanceChanged(
    @Context() context: GraphqlContext,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
  ): LiveStream {
    return this.live.stream(context.actor, territoryId, context.freshActor);
  }
}

function placeInTime(keys: readonly unknown[] | null): { instant: string; id: string } | null {
  if (keys === null) return null;
  const [instant, id] = keys;
  if (typeof instant === 'string' && !Number.isNaN(Date.parse(instant)) && typeof id === 'string' && isUuid(id))
    return { instant, id };
  refuse([{ field: 'after', problem: 'unknown_cursor' }]);
  return null;
}
