import { CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { MinutesAmendmentsService } from './minutes-amendments.service.js';
import { AnswerAmendmentInput, MinutesPayload, ProposeAmendmentInput } from './minutes.graphql.js';
import { MinutesView } from './minutes.view.js';

@Resolver()
export class MinutesAmendmentsResolver {
  constructor(
    @Inject(MinutesAmendmentsService) private readonly amendments: MinutesAmendmentsService,
    @Inject(MinutesView) private readonly view: MinutesView,
  ) {}

  @Mutation(() => MinutesPayload, {
    description:
      'Proposes what the record of an item should say, while the minutes are under approval. NOT_FOUND, FORBIDDEN, MEETING_STATE, MINUTES_NOT_YOURS, INVALID_INPUT, MINUTES_AMENDMENT',
  })
  async proposeAmendment(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeAmendmentInput,
  ): Promise<MinutesPayload> {
    return { minutes: await this.view.of(actor, await this.amendments.propose(actor, input)) };
  }

  @Mutation(() => MinutesPayload, {
    description:
      'Accepts an amendment, which changes the record of its item, or rejects it. NOT_FOUND, FORBIDDEN, MEETING_STATE, INVALID_INPUT, CONFLICT, MINUTES_AMENDMENT',
  })
  async answerAmendment(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerAmendmentInput,
  ): Promise<MinutesPayload> {
    return { minutes: await this.view.of(actor, await this.amendments.answer(actor, input)) };
  }
}
