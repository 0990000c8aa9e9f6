import { idOfToken, mailedToken, sameHash } from '@binome/identity/api';
import { DEFAULT_DIGEST, type Reason } from '@binome/notifications/domain';
import { CONFIG, RateLimits, UnitOfWork, type Config } from '@binome/shared/api';
import { DomainError, systemActor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';

const ACTOR = systemActor('désabonnement');
const LIMIT = { points: 60, seconds: 15 * 60 };

/** What a person stopped receiving: its digest, or the mails of a reason. */
export type Stopped = 'digest' | Reason;

interface Mailing {
  accountId: string;
  kind: 'digest' | 'object';
  territoryId: string | null;
  reason: Reason | null;
}

const MAILING = `SELECT account_id AS "accountId", kind, territory_id AS "territoryId", reason FROM mailings WHERE id = $1`;
const NO_DIGEST = `
INSERT INTO notification_settings (account_id, version, frequency, weekday, hour, time_zone) VALUES ($1, 1, 'never', $2, $3, $4)
ON CONFLICT (account_id) DO UPDATE SET frequency = 'never', version = notification_settings.version + 1 WHERE notification_settings.frequency <> 'never'`;
const NO_MAIL = `
INSERT INTO notification_preferences (account_id, territory_id, reason, in_app, email) VALUES ($1, $2, $3, true, 'none')
ON CONFLICT (account_id, territory_id, reason) DO UPDATE SET email = 'none'`;

/** The link at the foot of each mail: whoever holds it stops such mails, and can do nothing else with it. */
@Injectable()
export class UnsubscribeService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  /** The token of a mail, made anew from its identifier (decision 6). */
  tokenOf(mailingId: string): string {
    return mailedToken(this.config.secret, 'unsubscribe', mailingId, 0);
  }

  /** Stops the mails of the kind that the token came with; again changes nothing. UNSUBSCRIBE_LINK_UNUSABLE for any other token. */
  async stop(token: string, address: string): Promise<Stopped> {
    await this.limits.act('unsubscribe-from-address', address, LIMIT);
    const id = idOfToken(token);
    if (!id || !sameHash(token, this.tokenOf(id))) throw new DomainError('UNSUBSCRIBE_LINK_UNUSABLE', {});
    return this.unitOfWork.run(ACTOR, async ({ manager }) => {
      const [mailing] = await manager.query<Mailing[]>(MAILING, [id]);
      if (!mailing) throw new DomainError('UNSUBSCRIBE_LINK_UNUSABLE', {});
      const { accountId, kind, territoryId, reason } = mailing;
      if (kind === 'digest' || !reason) {
        const { weekday, hour, timeZone } = DEFAULT_DIGEST;
        await manager.query(NO_DIGEST, [accountId, weekday, hour, timeZone]);
        return 'digest';
      }
      await manager.query(NO_MAIL, [accountId, territoryId, reason]);
      return reason;
    });
  }
}
