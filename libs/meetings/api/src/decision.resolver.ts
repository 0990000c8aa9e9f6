import { Committee } from '@binome/governance/api';
import { decisionRefusal, standingOf, type DecisionAct, type DecisionStanding } from '@binome/meetings/domain';
import {
  Access,
  Classed,
  CurrentActor,
  isUuid,
  PageArgs,
  pageOf,
  toConnection,
  type Connection,
  type GraphqlContext,
} from '@binome/shared/api';
import { notFound, type Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ShownChange } from './change-difference.js';
import { DecisionAccess } from './decision-access.js';
import type { Decision } from './decision.entity.js';
import {
  BallotType,
  DecisionChangeType,
  DecisionCommittee,
  DecisionConnection,
  DecisionFilterInput,
  DecisionStandingEnum,
  DecisionType,
  DecisionViewerCan,
} from './decision.graphql.js';
import { DecisionLoaders } from './decision-loaders.js';
import { DecisionQueries } from './decision.queries.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingType } from './meeting.graphql.js';

/** Reads of decisions: one, the register, and what each decision shows. */
@Resolver(() => DecisionType)
export class DecisionResolver {
  constructor(
    @Inject(DecisionAccess) private readonly rights: DecisionAccess,
    @Inject(DecisionQueries) private readonly queries: DecisionQueries,
    @Inject(DecisionLoaders) private readonly loaders: DecisionLoaders,
    @Inject(Access) private readonly access: Access,
  ) {}

  @Query(() => DecisionType, { description: 'A decision. NOT_FOUND when it is not readable' })
  decision(
    @CurrentActor() actor: Actor,
    @Args('decisionId', { type: () => ID, description: 'The decision' }) decisionId: string,
  ): Promise<Decision> {
    return this.rights.get(actor, decisionId);
  }

  @Query(() => DecisionConnection, {
    description:
      'The register of decisions of a territory, latest first. NOT_FOUND when its governance is not readable',
  })
  async decisions(
    @CurrentActor() actor: Actor,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
    @Args('filter', { type: () => DecisionFilterInput, nullable: true, description: 'Which of them' })
    filter: DecisionFilterInput | null,
    @Args() page: PageArgs,
  ): Promise<Connection<Decision>> {
    this.refuseElsewhere(actor, territoryId);
    const asked = pageOf(page);
    const { rows, total } = await this.queries.list(actor, territoryId, filter ?? {}, asked);
    return toConnection(rows, asked, total, ({ instant, id }) => [instant, id]);
  }

  @Query(() => [Int], {
    description: 'Years of the register of decisions, latest first, 50 at most. NOT_FOUND as the register',
  })
  decisionYears(
    @CurrentActor() actor: Actor,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
  ): Promise<number[]> {
    this.refuseElsewhere(actor, territoryId);
    return this.queries.years(actor, territoryId);
  }

  @Query(() => [String], {
    description:
      'Those to whom decisions of a territory are entrusted, by name, 50 at most: words find the others. NOT_FOUND as the register',
  })
  decisionOwners(
    @CurrentActor() actor: Actor,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
    @Args('search', { type: () => String, nullable: true, description: 'Words of their names' }) search: string | null,
  ): Promise<string[]> {
    this.refuseElsewhere(actor, territoryId);
    return this.queries.owners(actor, territoryId, search ?? '');
  }

  @Classed('internal')
  @ResolveField(() => DecisionCommittee, { description: 'The committee that decides' })
  committee(@Parent() decision: Decision, @Context() context: GraphqlContext): Promise<Committee> {
    return this.loaders.committee(context, decision);
  }

  @Classed('internal')
  @ResolveField(() => DecisionStandingEnum, { description: 'How it stands today' })
  async standing(@Parent() decision: Decision, @Context() context: GraphqlContext): Promise<DecisionStanding> {
    return standingOf(decision, await this.loaders.dayOf(context, decision));
  }

  @Classed('internal')
  @ResolveField(() => [DecisionChangeType], { description: 'What it changes of the plan, 20 actions at most' })
  changes(@Parent() decision: Decision, @Context() context: GraphqlContext): Promise<ShownChange[]> {
    return this.loaders.changes(context, decision);
  }

  @Classed('internal')
  @ResolveField(() => BallotType, { nullable: true, description: 'Its latest vote; null when none was ever opened' })
  ballot(@Parent() decision: Decision, @Context() context: GraphqlContext): Promise<BallotType | null> {
    return this.loaders.ballot(context, decision);
  }

  @Classed('internal')
  @ResolveField(() => MeetingType, {
    nullable: true,
    description: 'The meeting on whose agenda it is, or was; null for none that the reader may read',
  })
  meeting(@Parent() decision: Decision, @Context() context: GraphqlContext): Promise<Meeting | null> {
    return this.loaders.meeting(context, decision);
  }

  @Classed('internal')
  @ResolveField(() => DecisionViewerCan, { description: 'What the reader may do with it now' })
  viewerCan(@Parent() decision: Decision, @CurrentActor() actor: Actor): DecisionViewerCan {
    const part = this.rights.isKeeper(actor, decision) ? 'keeper' : 'reader';
    const may = (act: DecisionAct) => decisionRefusal(act, decision, part) === null;
    const answers = this.rights.mayAnswer(actor, decision) && decisionRefusal('answer', decision, 'state') === null;
    return {
      ...{ edit: may('edit'), prepare: may('prepare'), open: may('open'), close: may('close'), attach: may('attach') },
      ...{ withdraw: may('withdraw'), settle: may('settle'), follow: may('follow'), review: may('review') },
      answer: answers,
    };
  }

  private refuseElsewhere(actor: Actor, territoryId: string): void {
    if (!isUuid(territoryId)) throw notFound('Territory');
    this.access.authorize(actor, 'read', 'Governance', { territoryId });
  }
}
