import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { ActorLoader, PolicyRegistry } from '@binome/shared/api';
import {
  accountPolicy,
  invitationPolicy,
  postingPolicy,
  roleAssignmentPolicy,
  sessionPolicy,
} from '@binome/identity/domain';
import { Account, Session, SignInLink } from './account.entity.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { DoorLimits } from './door-limits.js';
import { IdentityReactions } from './identity-reactions.js';
import { InvitationAcceptanceService } from './invitation-acceptance.service.js';
import { InvitationResolver } from './invitation.resolver.js';
import { InvitationService } from './invitation.service.js';
import { PersonaService } from './persona.service.js';
import { PlaceNames } from './place-names.js';
import { Places } from './places.service.js';
import { Invitation, Posting, RoleAssignment } from './rights.entity.js';
import { PostingResolver, RoleAssignmentResolver } from './rights.resolver.js';
import { RecentActors } from './recent-actors.js';
import { RightsService } from './rights.service.js';
import { SessionActorLoader } from './session-actor-loader.js';
import { SessionCookie } from './session-cookie.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';
import { ViewerService } from './viewer.service.js';

/** Tables of the identity topic. */
export const identityEntities = [Account, Session, SignInLink, RoleAssignment, Posting, Invitation];

/** Rights of the identity topic. */
export const identityPolicies = [accountPolicy, sessionPolicy, roleAssignmentPolicy, postingPolicy, invitationPolicy];

/** Accounts, sign-in, invitations, roles and postings; tells the rest of the program who is acting. */
@Global()
@Module({
  providers: [
    SessionCookie,
    RecentActors,
    SessionActorLoader,
    { provide: ActorLoader, useExisting: SessionActorLoader },
    DoorLimits,
    PlaceNames,
    Places,
    SessionService,
    SignInService,
    InvitationService,
    InvitationAcceptanceService,
    AccountService,
    RightsService,
    PersonaService,
    ViewerService,
    IdentityReactions,
    SignInResolver,
    SessionResolver,
    InvitationResolver,
    AccountResolver,
    RoleAssignmentResolver,
    PostingResolver,
  ],
  exports: [ActorLoader, AccountService, PlaceNames],
})
export class IdentityModule implements OnModuleInit {
  constructor(@Inject(PolicyRegistry) private readonly policies: PolicyRegistry) {}

  onModuleInit(): void {
    this.policies.add(...identityPolicies);
  }
}
