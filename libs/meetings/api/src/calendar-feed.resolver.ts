import { batched, Classed, CommandInput, CurrentActor, Exposed, type GraphqlContext } from '@binome/shared/api';
import { GovernanceQueries } from '@binome/governance/api';
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
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { CalendarFeed } from './calendar-feed.entity.js';
import { CalendarFeedService, type OpenedFeed } from './calendar-feed.service.js';

@ObjectType('CalendarFeed', { description: 'A private calendar of the reader, whose address was said once' })
export class CalendarFeedType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { nullable: true, description: 'Its committee; null for one’s own meetings' })
  committeeId: string | null;
  @Exposed('internal', () => Date, { description: 'When it was opened' }) createdAt: Date;
  @Exposed('internal', () => Date, { nullable: true, description: 'When a program read it, within the hour' })
  readAt: Date | null;
}

@InputType({ description: 'Opens a calendar under a new address; a former one opens nothing any more' })
export class OpenCalendarInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The committee; absent, one’s own meetings' })
  committeeId?: string | null;
}

@InputType({ description: 'The address opens nothing any more' })
export class RevokeCalendarInput extends CommandInput {
  @Field(() => ID, { description: 'The calendar' }) feedId: string;
}

@ObjectType({ description: 'Answer of openCalendar' })
export class OpenedCalendarPayload {
  @Exposed('internal', () => CalendarFeedType, { description: 'The calendar' }) feed: CalendarFeed;
  @Exposed('confidential', () => String, {
    nullable: true,
    description: 'Its secret address; null when it was said before',
  })
  address: string | null;
}

@ObjectType({ description: 'Answer of revokeCalendar' })
export class RevokedCalendarPayload {
  @Exposed('internal', () => Boolean, { description: 'True: the address opens nothing any more' }) revoked: boolean;
}

@Resolver(() => CalendarFeedType)
export class CalendarFeedResolver {
  constructor(
    @Inject(CalendarFeedService) private readonly feeds: CalendarFeedService,
    @Inject(GovernanceQueries) private readonly governances: GovernanceQueries,
  ) {}

  @Query(() => [CalendarFeedType], { description: 'The private calendars of the reader, 50 at most' })
  calendarFeeds(@CurrentActor() actor: Actor): Promise<CalendarFeed[]> {
    return this.feeds.list(actor);
  }

  @Mutation(() => OpenedCalendarPayload, {
    description: 'Opens a calendar under a new address; a former one opens nothing any more. NOT_FOUND, INVALID_INPUT',
  })
  openCalendar(@CurrentActor() actor: Actor, @Args('input') input: OpenCalendarInput): Promise<OpenedFeed> {
    return this.feeds.open(actor, input);
  }

  @Mutation(() => RevokedCalendarPayload, { description: 'The address opens nothing any more. NOT_FOUND' })
  async revokeCalendar(
    @CurrentActor() actor: Actor,
    @Args('input') input: RevokeCalendarInput,
  ): Promise<RevokedCalendarPayload> {
    await this.feeds.revoke(actor, input);
    return { revoked: true };
  }

  @Classed('internal')
  @ResolveField(() => String, { nullable: true, description: 'Name of the committee, while the reader may read it' })
  async committeeName(
    @Parent() { committeeId }: CalendarFeed,
    @Context() context: GraphqlContext,
  ): Promise<string | null> {
    if (committeeId === null) return null;
    const load = (ids: readonly string[]) => this.governances.committeesById(context.actor, ids);
    return (await batched(context, 'committees of calendars', load).load(committeeId))?.name ?? null;
  }
}
