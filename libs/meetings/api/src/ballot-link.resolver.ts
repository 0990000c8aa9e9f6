import { Public, type GraphqlContext } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LinkedBallotType, VoteByLinkInput, VoteByLinkPayload } from './ballot-link.graphql.js';
import { BallotLinkService, type LinkedBallot } from './ballot-link.service.js';

/** The vote of those who sit without account. */
@Resolver()
export class BallotLinkResolver {
  constructor(@Inject(BallotLinkService) private readonly links: BallotLinkService) {}

  @Public()
  @Query(() => LinkedBallotType, {
    description: 'The one vote that the link of a call to vote opens, without session. BALLOT_LINK_UNUSABLE',
  })
  async linkedBallot(
    @Args('token', { type: () => String, description: 'What follows # in the mailed address' }) token: string,
    @Context() context: GraphqlContext,
  ): Promise<LinkedBallotType> {
    return shown(await this.links.open(token, context.req?.ip ?? ''));
  }

  @Public()
  @Mutation(() => VoteByLinkPayload, {
    description:
      'Votes for one seat by the link of its call, without session. BALLOT_LINK_UNUSABLE, INVALID_INPUT, VOTE_ALREADY_CAST, VOTE_OVER',
  })
  async voteByLink(
    @Args('input') { token, choice, reason }: VoteByLinkInput,
    @Context() context: GraphqlContext,
  ): Promise<VoteByLinkPayload> {
    return { ballot: shown(await this.links.vote(token, { choice, reason }, context.req?.ip ?? '')) };
  }
}

function shown(linked: LinkedBallot): LinkedBallotType {
  const { decision, ballot, deadline, committee, territory, body, name, isOpen, saysWhy, vote } = linked;
  const { title, statement, conditions, changes, timeZone } = decision;
  return {
    ...{ name, body, title, statement, conditions, deadline, timeZone, isOpen },
    ...{ committee: committee.name, territory: territory.name, changedActions: changes.length },
    ...{ method: ballot.facts.decision.method, objectionSaysWhy: saysWhy },
    ...{ choice: vote?.choice ?? null, reason: vote?.reason ?? null },
  };
}
