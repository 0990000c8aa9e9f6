import { Inject, Injectable } from '@nestjs/common';
import { Access, UnitOfWork, type Intent, type Tx } from '@binome/shared/api';
import { notFound, type AccountActor, type Actor, type Role } from '@binome/shared/domain';
import { SESSION_IDLE_DAYS, SESSION_LIFETIME_DAYS, userAgentSummary } from '@binome/identity/domain';
import { Session } from './account.entity.js';
import { hashOf, sessionToken } from './mailed-token.js';
import { rowId } from './row-id.js';
import { SessionCookie } from './session-cookie.js';
import type { Visit } from './visit.js';

/** A capacity in force, with its dates. */
export interface CapacityRow {
  id: string;
  role: Role;
  territoryIds: string[];
  regionCodes: string[];
  operator: string | null;
  startsOn: string;
  endsOn: string | null;
}

const CAPACITIES = `SELECT id, role, territory_ids AS "territoryIds", region_codes AS "regionCodes", operator,
  starts_on::text AS "startsOn", ends_on::text AS "endsOn" FROM account_capacities($1)`;

/** Opens, lists and closes sessions, and changes the hat that a session wears. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  /** Opens a session and closes the one that the browser carried: a cookie planted before sign-in is worth nothing after. */
  async open(
    tx: Tx,
    accountId: string,
    by: 'link' | 'invitation' | 'persona',
    visit: Visit,
    capacityId?: string,
  ): Promise<string> {
    const token = sessionToken();
    const former = this.cookie.read(visit.cookieHeader);
    if (former)
      await tx.manager.query('UPDATE sessions SET revoked_at = now() WHERE token_hash = $1 AND revoked_at IS NULL', [
        hashOf(former),
      ]);
    const session = await tx.insert(Session, {
      accountId,
      tokenHash: hashOf(token),
      userAgent: userAgentSummary(visit.userAgent),
      capacityId: capacityId ?? (await this.lastCapacityOf(tx, accountId)),
      revokedAt: null,
    });
    await tx.record('session.opened', {
      subjectType: 'Session',
      subjectId: session.id,
      territoryId: null,
      data: { sessionId: session.id, accountId, by },
    });
    return token;
  }

  private async lastCapacityOf(tx: Tx, accountId: string): Promise<string | null> {
    const [last] = await tx.manager.query<{ capacity_id: string }[]>(
      'SELECT capacity_id FROM sessions WHERE account_id = $1 AND capacity_id IS NOT NULL ORDER BY last_seen_at DESC LIMIT 1',
      [accountId],
    );
    return last?.capacity_id ?? null;
  }

  /** The actor's open sessions, the last seen first. */
  list(actor: AccountActor): Promise<Session[]> {
    const { sql, parameters } = this.access.filter(actor, 'read', 'Session', Session, 'session');
    return this.unitOfWork.read(actor, (manager) =>
      manager
        .createQueryBuilder(Session, 'session')
        .where('session.revoked_at IS NULL')
        .andWhere('session.last_seen_at > now() - make_interval(days => :idle)', { idle: SESSION_IDLE_DAYS })
        .andWhere('session.opened_at > now() - make_interval(days => :lifetime)', { lifetime: SESSION_LIFETIME_DAYS })
        .andWhere(sql, parameters)
        .orderBy('session.lastSeenAt', 'DESC')
        .limit(100)
        .getMany(),
    );
  }

  /** The actor's rights in force today. */
  capacities(actor: AccountActor): Promise<CapacityRow[]> {
    return this.unitOfWork.read(actor, (manager) => manager.query<CapacityRow[]>(CAPACITIES, [actor.accountId]));
  }

  revoke(actor: Actor, sessionId: string, intent: Intent): Promise<Session> {
    return this.unitOfWork.command(
      actor,
      intent,
      async (tx) => {
        const session = await tx.load(Session, rowId(sessionId, 'Session'));
        this.access.authorize(actor, 'revoke', 'Session', session);
        await this.close(tx, session);
        return session;
      },
      (id) => this.unitOfWork.read(actor, (manager) => manager.findOneByOrFail(Session, { id })),
    );
  }

  /** Closes every session of the actor but the present one. */
  async revokeOthers(actor: AccountActor, intent: Intent): Promise<void> {
    const close = async (tx: Tx) => {
      const mine = await tx.manager.findBy(Session, { accountId: actor.accountId });
      for (const session of mine) if (session.id !== actor.sessionId) await this.close(tx, session);
      return { id: actor.sessionId };
    };
    await this.unitOfWork.command(actor, intent, close, async (id) => ({ id }));
  }

  /** Closes every session of an account, for a suspension. */
  async closeAll(tx: Tx, accountId: string): Promise<void> {
    for (const session of await tx.manager.findBy(Session, { accountId })) await this.close(tx, session);
  }

  private async close(tx: Tx, session: Session): Promise<void> {
    if (session.revokedAt) return;
    await tx.manager.update(Session, { id: session.id }, { revokedAt: () => 'now()' });
    await tx.record('session.revoked', {
      subjectType: 'Session',
      subjectId: session.id,
      territoryId: null,
      data: { sessionId: session.id, accountId: session.accountId },
    });
  }

  /** Puts the present session under another capacity of the same person; any other identifier is NOT_FOUND. */
  async switchCapacity(actor: AccountActor, capacityId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const inForce = await tx.manager.query<CapacityRow[]>(CAPACITIES, [actor.accountId]);
      if (!inForce.some((capacity) => capacity.id === capacityId)) throw notFound('Capacity');
      const session = await tx.load(Session, actor.sessionId);
      if (session.capacityId === capacityId) return;
      await tx.manager.update(Session, { id: session.id }, { capacityId });
      await tx.record('capacity.switched', {
        subjectType: 'Session',
        subjectId: session.id,
        territoryId: null,
        data: { sessionId: session.id, accountId: actor.accountId, capacityId },
      });
    });
  }
}
