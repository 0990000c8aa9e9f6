import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  Access,
  CONFIG,
  UnitOfWork,
  toConnection,
  type Config,
  type Connection,
  type Intent,
  type Page,
  type Tx,
} from '@binome/shared/api';
import { DomainError, forbidden, notFound, refuse, type Actor } from '@binome/shared/domain';
import {
  canResend,
  coversInvitation,
  INVITATION_DAYS,
  invitationProblems,
  invitationState,
  type InvitationDraft,
} from '@binome/identity/domain';
import { databaseClock, plus } from './clock.js';
import { DoorLimits } from './door-limits.js';
import { hashOf, mailedToken } from './mailed-token.js';
import { PlaceNames } from './place-names.js';
import { Invitation } from './rights.entity.js';
import { rowId } from './row-id.js';

const VALIDITY = INVITATION_DAYS * 24 * 60;

/** Invitations by e-mail: nobody gets an account without one. */
@Injectable()
export class InvitationService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(DoorLimits) private readonly limits: DoorLimits,
    @Inject(PlaceNames) private readonly places: PlaceNames,
  ) {}

  send(actor: Actor, draft: InvitationDraft, intent: Intent): Promise<Invitation> {
    return this.unitOfWork.command(
      actor,
      intent,
      async (tx) => {
        this.refuseOutOfReach(actor, draft);
        refuse(invitationProblems(draft));
        await this.pass(actor);
        for (const id of draft.territoryIds) rowId(id, 'Territory');
        if (!(await this.places.allExist(tx.manager, draft.territoryIds))) throw notFound('Territory');
        await this.refusePending(tx, draft);
        const { now } = await databaseClock(tx.manager);
        const id = randomUUID();
        const invitation = await tx.insert(Invitation, {
          ...draft,
          id,
          email: draft.email.trim(),
          name: draft.name.trim(),
          territoryIds: [...draft.territoryIds],
          regionCodes: [...draft.regionCodes],
          version: 1,
          tokenHash: hashOf(this.tokenOf(id, 1)),
          sentCount: 1,
          invitedBy: actor.kind === 'account' ? actor.accountId : null,
          invitedByName: actor.kind === 'anonymous' ? '' : actor.name,
          createdAt: now,
          expiresAt: plus(now, VALIDITY),
          revokedAt: null,
          acceptedAt: null,
        });
        const { role, territoryIds, regionCodes } = invitation;
        await tx.record('invitation.sent', {
          ...about(invitation),
          data: { invitationId: id, role, territoryIds, regionCodes, sending: 1 },
        });
        return invitation;
      },
      (id) => this.read(actor, id),
    );
  }

  // Somebody who invites nobody here learns nothing about the place: as if it did not exist.
  private refuseOutOfReach(actor: Actor, draft: InvitationDraft): void {
    if (this.access.can(actor, 'send', 'Invitation', draft) && coversInvitation(actor, draft)) return;
    const elsewhere = draft.territoryIds.some(
      (id) => !this.access.can(actor, 'read', 'Invitation', { role: 'elected', territoryIds: [id] }),
    );
    throw elsewhere ? notFound('Territory') : forbidden('Invitation', 'send');
  }

  private async pass(actor: Actor): Promise<void> {
    if (actor.kind === 'account') await this.limits.pass('invitations-of-account', actor.accountId);
  }

  private async refusePending(tx: Tx, draft: InvitationDraft): Promise<void> {
    // Two senders at once take turns, so that the second one sees the first's row.
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [draft.email.trim().toLowerCase()]);
    const twins = await tx.manager.query<unknown[]>(
      `SELECT 1 FROM invitations WHERE email = $1 AND role = $2 AND (territory_ids = '{}' OR territory_ids && $3::uuid[])
       AND (region_codes = '{}' OR region_codes && $4::text[]) AND revoked_at IS NULL AND accepted_at IS NULL AND expires_at > now() LIMIT 1`,
      [draft.email.trim(), draft.role, draft.territoryIds, draft.regionCodes],
    );
    if (twins.length > 0) throw new DomainError('INVITATION_PENDING', {});
  }

  /** Starts the fourteen days anew and mails a new link; the former link stops opening. */
  resend(actor: Actor, invitationId: string, version: number, intent: Intent): Promise<Invitation> {
    return this.change(actor, 'resend', invitationId, intent, async (tx, invitation, now) => {
      await this.pass(actor);
      const sentCount = invitation.sentCount + 1;
      const tokenHash = hashOf(this.tokenOf(invitation.id, sentCount));
      const fields = { sentCount, tokenHash, expiresAt: plus(now, VALIDITY) };
      const { changes } = await tx.edit(Invitation, invitation, { version, fields });
      const kept = changes.filter(({ field }) => field !== 'tokenHash');
      await tx.record('invitation.resent', {
        ...about(invitation),
        changes: kept,
        data: { invitationId: invitation.id, sending: sentCount },
      });
    });
  }

  revoke(actor: Actor, invitationId: string, version: number, intent: Intent): Promise<Invitation> {
    return this.change(actor, 'revoke', invitationId, intent, async (tx, invitation, now) => {
      const { changes } = await tx.edit(Invitation, invitation, { version, fields: { revokedAt: now } });
      await tx.record('invitation.revoked', { ...about(invitation), changes, data: { invitationId: invitation.id } });
    });
  }

  private change(
    actor: Actor,
    act: 'resend' | 'revoke',
    id: string,
    intent: Intent,
    work: (tx: Tx, invitation: Invitation, now: Date) => Promise<void>,
  ): Promise<Invitation> {
    return this.unitOfWork.command(
      actor,
      intent,
      async (tx) => {
        const invitation = await tx.load(Invitation, rowId(id, 'Invitation'));
        this.access.authorize(actor, act, 'Invitation', invitation);
        if (!coversInvitation(actor, invitation)) throw forbidden('Invitation', act);
        const { now } = await databaseClock(tx.manager);
        const state = invitationState(invitation, now);
        if (!canResend(state)) throw new DomainError('INVITATION_CLOSED', { state });
        await work(tx, invitation, now);
        return invitation;
      },
      (known) => this.read(actor, known),
    );
  }

  private async read(actor: Actor, id: string): Promise<Invitation> {
    const invitation = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(Invitation, { id }));
    if (!invitation) throw notFound('Invitation');
    this.access.authorize(actor, 'read', 'Invitation', invitation);
    return invitation;
  }

  /** Invitations that the actor may read, the latest first; of one territory when it is named. */
  async list(actor: Actor, page: Page, territoryId: string | null): Promise<Connection<Invitation>> {
    const { sql, parameters } = this.access.filter(actor, 'read', 'Invitation', Invitation, 'invitation');
    return this.unitOfWork.read(actor, async (manager) => {
      const query = manager.createQueryBuilder(Invitation, 'invitation').where(sql, parameters);
      if (territoryId !== null)
        query.andWhere(':territoryId = ANY(invitation.territory_ids)', {
          territoryId: rowId(territoryId, 'Territory'),
        });
      const totalCount = await query.getCount();
      if (page.after)
        query.andWhere('(invitation.created_at, invitation.id) < (:at::timestamptz, :id::uuid)', {
          at: page.after[0],
          id: page.after[1],
        });
      const rows = await query
        .orderBy('invitation.createdAt', 'DESC')
        .addOrderBy('invitation.id', 'DESC')
        .limit(page.limit + 1)
        .getMany();
      return toConnection(rows, page, totalCount, (row) => [row.createdAt.toISOString(), row.id]);
    });
  }

  tokenOf(invitationId: string, sending: number): string {
    return mailedToken(this.config.secret, 'invitation', invitationId, sending);
  }
}

function about(invitation: Invitation): {
  subjectType: string;
  subjectId: string;
  territoryId: string | null;
  version: number;
} {
  return {
    subjectType: 'Invitation',
    subjectId: invitation.id,
    territoryId: invitation.territoryIds[0] ?? null,
    version: invitation.version,
  };
}
