import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, refuse, systemActor, type Actor } from '@binome/shared/domain';
import { invitationState, personNameProblems, type InvitationState } from '@binome/identity/domain';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity.js';
import { databaseClock } from './clock.js';
import { DoorLimits } from './door-limits.js';
import { hashOf, idOfToken, sameHash } from './mailed-token.js';
import { PlaceNames } from './place-names.js';
import { Invitation, Posting, RoleAssignment } from './rights.entity.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import type { Visit } from './visit.js';

const ACTOR = systemActor('invitation');

/** What the page of an invitation shows before anything is accepted. */
export interface InvitationPreview {
  invitation: Invitation;
  places: string[];
  state: InvitationState;
}

/** How an acceptance ended: with a new session, in the session already open, or with a sign-in link in the mailbox. */
export interface Acceptance {
  token: string | null;
  signInMailed: boolean;
}

/** The side of the invitation that the invited person sees, known by the token of the mail alone. */
@Injectable()
export class InvitationAcceptanceService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DoorLimits) private readonly limits: DoorLimits,
    @Inject(PlaceNames) private readonly places: PlaceNames,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(SignInService) private readonly signIn: SignInService,
  ) {}

  async preview(token: string, visit: Visit): Promise<InvitationPreview> {
    await this.limits.pass('opening-from-address', visit.address);
    return this.unitOfWork.read(ACTOR, async (manager) => {
      const invitation = await this.find(manager, token, false);
      const { now } = await databaseClock(manager);
      const places = await this.places.namesOf(manager, invitation.territoryIds);
      return { invitation, places, state: invitationState(invitation, now) };
    });
  }

  /**
   * Gives the role. A new person is signed in at once; an account that exists already receives the capacity,
   * but a link that lives two weeks does not open it: its owner signs in as usual.
   */
  async accept(actor: Actor, token: string, name: string, visit: Visit): Promise<Acceptance> {
    await this.limits.pass('opening-from-address', visit.address);
    refuse(personNameProblems('name', name));
    return this.unitOfWork.run(ACTOR, async (tx) => {
      const invitation = await this.find(tx.manager, token, true);
      const { now, today } = await databaseClock(tx.manager);
      const state = invitationState(invitation, now);
      if (state !== 'pending') throw unusable(state);
      const known = await tx.manager.findOneBy(Account, { email: invitation.email });
      if (known?.suspendedAt) throw unusable('suspended');
      const account = known ?? (await this.createAccount(tx, invitation.email, name));
      const capacityId = await this.openCapacity(tx, invitation, account, today);
      await tx.edit(Invitation, invitation, { version: invitation.version, fields: { acceptedAt: now } });
      await this.recordAcceptance(tx, invitation, account.id, capacityId);
      if (!known)
        return {
          token: await this.sessions.open(tx, account.id, 'invitation', visit, capacityId),
          signInMailed: false,
        };
      if (actor.kind === 'account' && actor.accountId === known.id) return { token: null, signInMailed: false };
      await this.signIn.makeLink(tx, known.email);
      return { token: null, signInMailed: true };
    });
  }

  private async find(manager: EntityManager, token: string, locked: boolean): Promise<Invitation> {
    const id = idOfToken(token);
    if (!id) throw unusable('unknown');
    const query = manager.createQueryBuilder(Invitation, 'invitation').addSelect('invitation.tokenHash').where({ id });
    const invitation = await (locked ? query.setLock('pessimistic_write') : query).getOne();
    if (!invitation || !sameHash(invitation.tokenHash, hashOf(token))) throw unusable('unknown');
    return invitation;
  }

  private createAccount(tx: Tx, email: string, name: string): Promise<Account> {
    return tx.insert(Account, { version: 1, email, name: name.trim(), suspendedAt: null, persona: null });
  }

  private async openCapacity(tx: Tx, invitation: Invitation, account: Account, today: string): Promise<string> {
    const { role, territoryIds, regionCodes, operator, employer, endsOn } = invitation;
    const startsOn = invitation.startsOn ?? today;
    const term = { version: 1, accountId: account.id, territoryIds, startsOn, endsOn };
    if (role !== 'project_lead') return (await tx.insert(RoleAssignment, { ...term, role, regionCodes, operator })).id;
    const posting = await tx.insert(Posting, { ...term, personName: account.name, employer });
    await tx.record('posting.opened', {
      subjectType: 'Posting',
      subjectId: posting.id,
      territoryId: territoryIds[0] ?? null,
      data: { postingId: posting.id, accountId: account.id, territoryIds, startsOn, endsOn },
    });
    return posting.id;
  }

  private async recordAcceptance(tx: Tx, invitation: Invitation, accountId: string, capacityId: string): Promise<void> {
    const { id, role, territoryIds, regionCodes } = invitation;
    await tx.record('invitation.accepted', {
      subjectType: 'Invitation',
      subjectId: id,
      territoryId: territoryIds[0] ?? null,
      version: invitation.version,
      data: { invitationId: id, accountId, role, territoryIds, regionCodes, capacityId },
    });
  }
}

function unusable(reason: 'unknown' | 'suspended' | Exclude<InvitationState, 'pending'>): DomainError {
  return new DomainError('INVITATION_UNUSABLE', { reason });
}
