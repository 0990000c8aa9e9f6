import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Classed, type GraphqlContext } from '@binome/shared/api';
import type { AccountActor } from '@binome/shared/domain';
import type { Session } from './account.entity.js';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import {
  PlainInput,
  RevokeOtherSessionsPayload,
  RevokeSessionInput,
  SessionPayload,
  SessionType,
  SignOutPayload,
  SwitchCapacityInput,
  ViewerPayload,
} from './viewer.graphql.js';
import { ViewerService } from './viewer.service.js';

@Resolver(() => SessionType)
export class SessionResolver {
  constructor(
    @Inject(SessionService) private readonly sessionService: SessionService,
    @Inject(ViewerService) private readonly viewers: ViewerService,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  @Query(() => [SessionType], {
    name: 'sessions',
    description: 'Open sessions of the person signed in, the last seen first, 100 at most',
  })
  listSessions(@CurrentActor() actor: AccountActor): Promise<Session[]> {
    return this.sessionService.list(actor);
  }

  @Classed('confidential')
  @ResolveField(() => Boolean, { description: 'Whether it is the session of this very request' })
  isCurrent(@Parent() session: Session, @CurrentActor() actor: AccountActor): boolean {
    return session.id === actor.sessionId;
  }

  @Mutation(() => SessionPayload, {
    description: 'Closes a session of one’s own; it is refused at its next request. NOT_FOUND for any other',
  })
  async revokeSession(
    @CurrentActor() actor: AccountActor,
    @Args('input') input: RevokeSessionInput,
  ): Promise<SessionPayload> {
    const intent = { name: 'revokeSession', clientMutationId: input.clientMutationId };
    return { session: await this.sessionService.revoke(actor, input.sessionId, intent) };
  }

  @Mutation(() => RevokeOtherSessionsPayload, { description: 'Closes every session of one’s own but the present one' })
  async revokeOtherSessions(
    @CurrentActor() actor: AccountActor,
    @Args('input') input: PlainInput,
  ): Promise<RevokeOtherSessionsPayload> {
    await this.sessionService.revokeOthers(actor, {
      name: 'revokeOtherSessions',
      clientMutationId: input.clientMutationId,
    });
    return { sessions: await this.sessionService.list(actor) };
  }

  @Mutation(() => SignOutPayload, { description: 'Closes the present session' })
  async signOut(
    @CurrentActor() actor: AccountActor,
    @Args('input') input: PlainInput,
    @Context() context: GraphqlContext,
  ): Promise<SignOutPayload> {
    await this.sessionService.revoke(actor, actor.sessionId, {
      name: 'signOut',
      clientMutationId: input.clientMutationId,
    });
    this.cookie.takeBack(context.res);
    return { signedOut: true };
  }

  @Mutation(() => ViewerPayload, {
    description:
      'Puts the present session under another capacity of the same person. NOT_FOUND when it is not one of its capacities in force',
  })
  async switchCapacity(
    @CurrentActor() actor: AccountActor,
    @Args('input') input: SwitchCapacityInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerPayload> {
    await this.sessionService.switchCapacity(actor, input.capacityId);
    return { viewer: await this.viewers.of(await context.freshActor()) };
  }
}
