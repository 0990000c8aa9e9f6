import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, UnitOfWork, type Config, type Tx } from '@binome/shared/api';
import { DomainError, refuse, systemActor } from '@binome/shared/domain';
import { isEmailAddress, SIGN_IN_LINK_MINUTES } from '@binome/identity/domain';
import { Account, SignInLink } from './account.entity.js';
import { databaseClock, plus } from './clock.js';
import { hashOf, idOfToken, mailedToken, sameHash } from './mailed-token.js';
import { DoorLimits } from './door-limits.js';
import { SessionService } from './session.service.js';
import type { Visit } from './visit.js';

const ACTOR = systemActor('connexion');

/** Sign-in by a mailed link: asked for by anybody, confirmed by a POST of the person who reads the mailbox. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DoorLimits) private readonly limits: DoorLimits,
    @Inject(SessionService) private readonly sessions: SessionService,
  ) {}

  /** The same work for every address: only the mail's handler, out of sight, looks for an account. */
  async request(email: string, visit: Visit): Promise<void> {
    const address = email.trim();
    refuse(isEmailAddress(address) ? [] : [{ field: 'email', problem: 'email_invalid' }]);
    await this.limits.pass('sign-in-from-address', visit.address);
    await this.limits.pass('sign-in-of-email', address);
    await this.unitOfWork.run(ACTOR, async (tx) => {
      await tx.manager.query(`DELETE FROM sign_in_links WHERE created_at < now() - interval '1 day'`);
      await this.makeLink(tx, address);
    });
  }

  /** Makes a link; the mail leaves after commit. */
  async makeLink(tx: Tx, email: string): Promise<void> {
    const { now } = await databaseClock(tx.manager);
    const id = randomUUID();
    await tx.insert(SignInLink, {
      id,
      email,
      tokenHash: hashOf(this.tokenOf(id)),
      expiresAt: plus(now, SIGN_IN_LINK_MINUTES),
      usedAt: null,
    });
    await tx.record('signin.requested', {
      subjectType: 'SignInLink',
      subjectId: id,
      territoryId: null,
      data: { linkId: id },
    });
  }

  tokenOf(linkId: string): string {
    return mailedToken(this.config.secret, 'sign-in', linkId, 1);
  }

  /** Uses the link up and opens a session; returns the value of its cookie. */
  async confirm(token: string, visit: Visit): Promise<string> {
    await this.limits.pass('opening-from-address', visit.address);
    const id = idOfToken(token);
    if (!id) throw unusable('unknown');
    return this.unitOfWork.run(ACTOR, async (tx) => {
      const link = await tx.manager.findOne(SignInLink, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!link || !sameHash(link.tokenHash, hashOf(token))) throw unusable('unknown');
      if (link.usedAt) throw unusable('used');
      const { now } = await databaseClock(tx.manager);
      if (link.expiresAt.getTime() <= now.getTime()) throw unusable('expired');
      const account = await tx.manager.findOneBy(Account, { email: link.email });
      if (!account || account.suspendedAt) throw unusable('unknown');
      await tx.manager.update(SignInLink, { id }, { usedAt: now });
      return this.sessions.open(tx, account.id, 'link', visit);
    });
  }
}

function unusable(reason: 'unknown' | 'expired' | 'used'): DomainError {
  return new DomainError('SIGN_IN_LINK_UNUSABLE', { reason });
}
