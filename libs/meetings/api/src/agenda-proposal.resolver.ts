import { CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnProposalInput, ProposedAgendaType } from './agenda-proposal.graphql.js';
import { AgendaProposalService, type ProposedAgenda } from './agenda-proposal.service.js';
import { MeetingPayload } from './meeting-inputs.graphql.js';

@Resolver()
export class AgendaProposalResolver {
  constructor(@Inject(AgendaProposalService) private readonly service: AgendaProposalService) {}

  @Query(() => ProposedAgendaType, {
    description: 'What the facts of now propose for an agenda; nothing to those who only read it. NOT_FOUND',
  })
  proposedAgenda(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID, description: 'The meeting' }) meetingId: string,
  ): Promise<ProposedAgenda> {
    return this.service.propose(actor, meetingId);
  }

  @Mutation(() => MeetingPayload, {
    description: 'Takes a proposal on the agenda. NOT_FOUND, FORBIDDEN, INVALID_INPUT, MEETING_STATE',
  })
  async keepProposal(@CurrentActor() actor: Actor, @Args('input') input: OnProposalInput): Promise<MeetingPayload> {
    return { meeting: await this.service.keep(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description: 'Drops a proposal for its reason. NOT_FOUND, FORBIDDEN, MEETING_STATE',
  })
  async dropProposal(@CurrentActor() actor: Actor, @Args('input') input: OnProposalInput): Promise<MeetingPayload> {
    return { meeting: await this.service.drop(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description: 'Lets a dropped proposal come back. NOT_FOUND, FORBIDDEN, MEETING_STATE',
  })
  async restoreProposal(@CurrentActor() actor: Actor, @Args('input') input: OnProposalInput): Promise<MeetingPayload> {
    return { meeting: await this.service.restore(actor, input) };
  }
}
