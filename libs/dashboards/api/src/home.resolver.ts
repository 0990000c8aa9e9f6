import type { Move } from '@binome/dashboards/domain';
import {
  batched,
  CurrentActor,
  PageArgs,
  pageOf,
  toConnection,
  type Connection,
  type GraphqlContext,
} from '@binome/shared/api';
import { DomainError, notFound, type Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  HomeFilterEnum,
  HomeMoveConnection,
  HomeType,
  MarkSubjectSeenInput,
  MarkedPayload,
  MarkHomeInput,
  type HomeFilter,
  type HomeMoveType,
  type HomeTerritoryType,
} from './home.graphql.js';
import { HomeService, type HomeReading, type HomeTerritory } from './home.service.js';
import { ReadingCursorService } from './reading-cursor.service.js';

/** How many of each the home itself tells; the others are one question away. */
const MOVES_TOLD = 12;
const LED_TOLD = 20;

@Resolver()
export class HomeResolver {
  constructor(
    @Inject(HomeService) private readonly homes: HomeService,
    @Inject(ReadingCursorService) private readonly cursors: ReadingCursorService,
  ) {}

  @Query(() => HomeType, {
    description: 'The first screen of a reader of plans: what there is to do, and what moved since the last look',
  })
  async home(
    @Context() context: GraphqlContext,
    @Args() args: PageArgs,
    @Args('only', { type: () => HomeFilterEnum, nullable: true, description: 'Which territories; all when absent' })
    only?: HomeFilter | null,
  ): Promise<HomeType> {
    const page = pageOf(args);
    const { clock, truncated, territories } = await this.reading(context);
    const listed = only ? territories.filter(IS_LISTED[only]) : territories;
    const from = placeAfter(listed, page.after);
    const rows = listed.slice(from, from + page.limit + 1).map(asShown);
    return {
      ...{ horizon: clock.horizon, today: clock.today, truncated },
      counts: countsOf(territories),
      territories: toConnection(rows, page, listed.length, ({ id }) => [id]),
    };
  }

  @Query(() => HomeMoveConnection, {
    description: 'What moved in a territory since the last look, the latest first. NOT_FOUND for any other territory',
  })
  async homeMoves(
    @Context() context: GraphqlContext,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
    @Args() args: PageArgs,
  ): Promise<Connection<HomeMoveType>> {
    const page = pageOf(args);
    const { territories } = await this.reading(context);
    const territory = territories.find(({ id }) => id === territoryId);
    if (!territory) throw notFound('Territory');
    const from = rankAfter(page.after);
    const rows = territory.moves.map((move, rank) => ({ ...asMove(move), rank })).slice(from, from + page.limit + 1);
    return toConnection(rows, page, territory.moves.length, ({ rank }) => [rank]);
  }

  @Mutation(() => MarkedPayload, {
    description: 'The home was on screen: at the next visit, what it told is known. NOT_FOUND, INVALID_INPUT',
  })
  async markHomeShown(@CurrentActor() actor: Actor, @Args('input') input: MarkHomeInput): Promise<MarkedPayload> {
    await this.cursors.show(actor, input);
    return { marked: true };
  }

  @Mutation(() => MarkedPayload, {
    description: 'The reader says that what the home told is seen. NOT_FOUND, INVALID_INPUT',
  })
  async markHomeSeen(@CurrentActor() actor: Actor, @Args('input') input: MarkHomeInput): Promise<MarkedPayload> {
    await this.cursors.see(actor, input);
    return { marked: true };
  }

  @Mutation(() => MarkedPayload, {
    description: 'Something was open on screen: what happened to it until now is known. NOT_FOUND',
  })
  async markSubjectSeen(
    @CurrentActor() actor: Actor,
    @Args('input') input: MarkSubjectSeenInput,
  ): Promise<MarkedPayload> {
    await this.cursors.seeSubject(actor, input);
    return { marked: true };
  }

  private async reading(context: GraphqlContext): Promise<HomeReading> {
    const read = async () => new Map([['home', await this.homes.read(context.actor)]]);
    const reading = await batched(context, 'home', read).load('home');
    if (!reading) throw new Error('No home was read');
    return reading;
  }
}

function placeAfter(rows: readonly { id: string }[], after: readonly unknown[] | null): number {
  if (after === null) return 0;
  const place = rows.findIndex(({ id }) => id === after[0]);
  if (place < 0) throw unknownCursor();
  return place + 1;
}

function rankAfter(after: readonly unknown[] | null): number {
  if (after === null) return 0;
  const [rank] = after;
  if (typeof rank !== 'number' || !Number.isInteger(rank) || rank < 0) throw unknownCursor();
  return rank + 1;
}

function unknownCursor(): DomainError {
  return new DomainError('INVALID_INPUT', { problems: [{ field: 'after', problem: 'unknown_cursor' }] });
}

const IS_LISTED: Record<HomeFilter, (territory: HomeTerritory) => boolean> = {
  moved: ({ moves }) => moves.length > 0,
  without_plan: ({ planBegun }) => !planBegun,
  vacant_pair: ({ vacantSides }) => vacantSides.length > 0,
  vacant_lead: ({ leadVacant }) => leadVacant,
};

function countsOf(territories: readonly HomeTerritory[]) {
  const count = (filter: HomeFilter) => territories.filter(IS_LISTED[filter]).length;
  return {
    territories: territories.length,
    withoutPlan: count('without_plan'),
    vacantPairs: count('vacant_pair'),
    vacantLeads: count('vacant_lead'),
    moved: count('moved'),
  };
}

function asShown(territory: HomeTerritory): HomeTerritoryType {
  const { since, moves, led, acts, awaited, ...facts } = territory;
  return {
    ...facts,
    since: since === null ? null : new Date(since),
    acts,
    awaited,
    ledCount: led.length,
    led: led.slice(0, LED_TOLD).map(({ action, late }) => ({
      ...{ actionId: action.id, code: action.code, title: action.title, axis: action.mainAxis },
      ...{ status: action.status, endsOn: action.endsOn, isLate: late !== null },
    })),
    moveCount: moves.length,
    moves: moves.slice(0, MOVES_TOLD).map(asMove),
  };
}

function asMove({ action, at, ...move }: Move): HomeMoveType {
  const { id: actionId = null, code = null, title = null } = action ?? {};
  return { ...move, at: new Date(at), actionId, code, title };
}
