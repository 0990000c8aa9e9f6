import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, EventHandlers, Mailer, type Config, type Tx } from '@binome/shared/api';
import { invitationState, regionNames } from '@binome/identity/domain';
import { Account, SignInLink } from './account.entity.js';
import { databaseClock } from './clock.js';
import { invitationLetter, signInLetter } from './identity-mail.js';
import { InvitationService } from './invitation.service.js';
import { PlaceNames } from './place-names.js';
import { Invitation } from './rights.entity.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';

/** What follows the events of identity: mails, and sessions closed with their account. Links start with PUBLIC_URL, never with a client's host. */
@Injectable()
export class IdentityReactions implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(InvitationService) private readonly invitations: InvitationService,
    @Inject(SignInService) private readonly signIn: SignInService,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(PlaceNames) private readonly places: PlaceNames,
  ) {}

  onModuleInit(): void {
    this.handlers.on('signin.requested', 'mail-sign-in', ({ data }, tx) => this.mailSignIn(tx, data.linkId));
    this.handlers.on('invitation.sent', 'mail-invitation', ({ data }, tx) =>
      this.mailInvitation(tx, data.invitationId, data.sending),
    );
    this.handlers.on('invitation.resent', 'mail-invitation', ({ data }, tx) =>
      this.mailInvitation(tx, data.invitationId, data.sending),
    );
    this.handlers.on('account.suspended', 'close-sessions', ({ data }, tx) =>
      this.sessions.closeAll(tx, data.accountId),
    );
  }

  /** Nothing leaves for an address without account, a suspended one, or a link too old to be of use. */
  private async mailSignIn(tx: Tx, linkId: string): Promise<void> {
    const link = await tx.manager.findOneBy(SignInLink, { id: linkId });
    if (!link || link.usedAt || link.expiresAt <= (await databaseClock(tx.manager)).now) return;
    const account = await tx.manager.findOneBy(Account, { email: link.email });
    if (!account || account.suspendedAt) return;
    const address = `${this.config.publicUrl}/connexion/lien#${this.signIn.tokenOf(link.id)}`;
    await this.mailer.send({ id: `sign-in-${link.id}`, to: account.email, ...signInLetter(account.name, address) });
  }

  /** Only the last sending leaves, and only while it opens something. */
  private async mailInvitation(tx: Tx, invitationId: string, sending: number): Promise<void> {
    const invitation = await tx.manager.findOneBy(Invitation, { id: invitationId });
    if (!invitation || invitation.sentCount !== sending) return;
    if (invitationState(invitation, (await databaseClock(tx.manager)).now) !== 'pending') return;
    const { name, invitedByName, role } = invitation;
    const territories = await this.places.namesOf(tx.manager, invitation.territoryIds);
    const places = [...territories, ...regionNames(invitation.regionCodes)];
    const link = `${this.config.publicUrl}/invitation#${this.invitations.tokenOf(invitation.id, sending)}`;
    const words = invitationLetter({ name, invitedByName, role, places, link });
    await this.mailer.send({ id: `invitation-${invitation.id}-${sending}`, to: invitation.email, ...words });
  }
}
