import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  Classed,
  PageArgs,
  pageOf,
  Public,
  type Connection,
  type GraphqlContext,
} from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import {
  canResend,
  coversInvitation,
  invitationState,
  invitingTerritoryIds,
  regionNames,
  type InvitationState,
} from '@binome/identity/domain';
import { InvitationAcceptanceService } from './invitation-acceptance.service.js';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  InvitationConnection,
  InvitationPayload,
  InvitationPreviewType,
  InvitationType,
  ResendInvitationInput,
  RevokeInvitationInput,
  SendInvitationInput,
} from './invitation.graphql.js';
import { InvitationService } from './invitation.service.js';
import { InvitationStateEnum } from './identity-enums.js';
import { Places } from './places.service.js';
import type { Invitation } from './rights.entity.js';
import { SessionCookie } from './session-cookie.js';
import { ViewerService } from './viewer.service.js';
import { visitOf } from './visit.js';

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(
    @Inject(InvitationService) private readonly invitationService: InvitationService,
    @Inject(InvitationAcceptanceService) private readonly acceptance: InvitationAcceptanceService,
    @Inject(Places) private readonly scopes: Places,
    @Inject(ViewerService) private readonly viewers: ViewerService,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  @Query(() => InvitationConnection, {
    name: 'invitations',
    description: 'Invitations that the reader may see, the latest first',
  })
  listInvitations(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('territoryId', { type: () => ID, nullable: true, description: 'Only those into this territory' })
    territoryId?: string,
  ): Promise<Connection<Invitation>> {
    return this.invitationService.list(actor, pageOf(page), territoryId ?? null);
  }

  @Classed('internal')
  @ResolveField(() => InvitationStateEnum, {
    description: 'Pending, expired, accepted or revoked: computed from its dates',
  })
  state(@Parent() invitation: Invitation): InvitationState {
    return invitationState(invitation, new Date());
  }

  @Classed('internal')
  @ResolveField(() => [ID], { description: 'Territories of the role, those that the reader reaches' })
  territoryIds(@Parent() { territoryIds }: Invitation, @CurrentActor() actor: Actor): string[] {
    const reach = invitingTerritoryIds(actor);
    return reach === 'all' ? territoryIds : territoryIds.filter((id) => reach.includes(id));
  }

  @Classed('internal')
  @ResolveField(() => [String], {
    description: 'Names of its territories or régions, those that the reader reaches',
  })
  places(
    @Parent() invitation: Invitation,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<string[]> {
    const { regionCodes } = invitation;
    return this.scopes.of(context, actor, { territoryIds: this.territoryIds(invitation, actor), regionCodes });
  }

  @Classed('internal')
  @ResolveField(() => Boolean, { description: 'Whether the reader may send it again or revoke it now' })
  viewerCanManage(@Parent() invitation: Invitation, @CurrentActor() actor: Actor): boolean {
    return coversInvitation(actor, invitation) && canResend(invitationState(invitation, new Date()));
  }

  @Mutation(() => InvitationPayload, {
    description: 'Invites a person by e-mail. NOT_FOUND, FORBIDDEN, INVALID_INPUT, INVITATION_PENDING, RATE_LIMITED',
  })
  async sendInvitation(
    @CurrentActor() actor: Actor,
    @Args('input') input: SendInvitationInput,
  ): Promise<InvitationPayload> {
    const { clientMutationId, ...given } = input;
    const draft = {
      email: given.email,
      name: given.name,
      role: given.role,
      territoryIds: given.territoryIds ?? [],
      regionCodes: given.regionCodes ?? [],
      operator: given.operator ?? null,
      position: given.position ?? null,
      employer: given.employer ?? null,
      startsOn: given.startsOn ?? null,
      endsOn: given.endsOn ?? null,
    };
    return {
      invitation: await this.invitationService.send(actor, draft, { name: 'sendInvitation', clientMutationId }),
    };
  }

  @Mutation(() => InvitationPayload, {
    description:
      'Mails an invitation again; the former link stops opening. NOT_FOUND, FORBIDDEN, INVITATION_CLOSED, CONFLICT, RATE_LIMITED',
  })
  async resendInvitation(
    @CurrentActor() actor: Actor,
    @Args('input') input: ResendInvitationInput,
  ): Promise<InvitationPayload> {
    const intent = { name: 'resendInvitation', clientMutationId: input.clientMutationId };
    return { invitation: await this.invitationService.resend(actor, input.invitationId, input.version, intent) };
  }

  @Mutation(() => InvitationPayload, {
    description: 'Takes an invitation back; its link stops opening. NOT_FOUND, FORBIDDEN, INVITATION_CLOSED, CONFLICT',
  })
  async revokeInvitation(
    @CurrentActor() actor: Actor,
    @Args('input') input: RevokeInvitationInput,
  ): Promise<InvitationPayload> {
    const intent = { name: 'revokeInvitation', clientMutationId: input.clientMutationId };
    return { invitation: await this.invitationService.revoke(actor, input.invitationId, input.version, intent) };
  }

  @Public()
  @Query(() => InvitationPreviewType, {
    description: 'The invitation behind a mailed token. INVITATION_UNUSABLE, RATE_LIMITED',
  })
  async invitationPreview(
    @Args('token', { type: () => String, description: 'What follows # in the mailed address' }) token: string,
    @Context() context: GraphqlContext,
  ): Promise<InvitationPreviewType> {
    const { invitation, places, state } = await this.acceptance.preview(token, visitOf(context));
    const { email, name, role, regionCodes, operator, invitedByName, expiresAt } = invitation;
    return {
      email,
      name,
      role,
      places: [...places, ...regionNames(regionCodes)],
      regionCodes,
      operator,
      invitedByName,
      expiresAt,
      state,
    };
  }

  @Public()
  @Mutation(() => AcceptInvitationPayload, {
    description: 'Accepts an invitation and signs a new person in. INVITATION_UNUSABLE, INVALID_INPUT, RATE_LIMITED',
  })
  async acceptInvitation(
    @CurrentActor() actor: Actor,
    @Args('input') { token, name }: AcceptInvitationInput,
    @Context() context: GraphqlContext,
  ): Promise<AcceptInvitationPayload> {
    const accepted = await this.acceptance.accept(actor, token, name, visitOf(context));
    if (accepted.token) this.cookie.give(context.res, accepted.token);
    const viewer = accepted.token ? await this.viewers.behind(accepted.token) : await this.viewers.of(actor);
    return { viewer: accepted.signInMailed ? null : viewer, signInMailed: accepted.signInMailed };
  }
}
