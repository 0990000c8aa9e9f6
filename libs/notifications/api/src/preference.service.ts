import { HomeQueries } from '@binome/dashboards/api';
import {
  choiceProblems,
  DEFAULT_DIGEST,
  digestProblems,
  type Channels,
  type DigestSettings,
  type Preference,
  type Reason,
} from '@binome/notifications/domain';
import { isUuid, UnitOfWork } from '@binome/shared/api';
import { accountIdOf, notFound, ownTerritoryIds, refuse, type Actor, type Role } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { NotificationSettings } from './settings.entity.js';

/** A territory of the person, for which it may choose apart. */
export interface ChoicePlace {
  id: string;
  name: string;
}

/** A role that the person holds today, and the territories where it does. */
interface HeldRole {
  role: Role;
  territoryIds: readonly string[];
}

/** What a person chose, with its roles, for which it can be told, and the places where it may choose. */
export interface Choices {
  roles: HeldRole[];
  settings: DigestSettings & { version: number };
  preferences: Preference[];
  places: ChoicePlace[];
}

const PREFERENCES = `SELECT territory_id AS "territoryId", reason, in_app AS "inApp", email FROM notification_preferences WHERE account_id = $1`;
const ROLES = `SELECT role, territory_ids AS "territoryIds" FROM account_capacities($1)`;
const CHOOSE = `
INSERT INTO notification_preferences (account_id, territory_id, reason, in_app, email) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (account_id, territory_id, reason) DO UPDATE SET in_app = excluded.in_app, email = excluded.email`;
const BEGIN = `
INSERT INTO notification_settings (account_id, version, frequency, weekday, hour, time_zone) VALUES ($1, 1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;
const WRITE = `
UPDATE notification_settings SET version = version + 1, frequency = $2, weekday = $3, hour = $4, time_zone = $5 WHERE account_id = $1`;
// Asked twice in a minute is asked once.
const ASK = `
INSERT INTO mailings (id, account_id, kind, slot) VALUES (gen_random_uuid(), $1, 'digest', 'asked ' || date_trunc('minute', now())::text) ON CONFLICT DO NOTHING`;

interface Chosen {
  id: string;
}

/** How a person wants to be told: its own choices alone. */
@Injectable()
export class PreferenceService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(HomeQueries) private readonly queries: HomeQueries,
  ) {}

  async preferences(actor: Actor): Promise<Preference[]> {
    return this.unitOfWork.read(actor, (manager) => manager.query<Preference[]>(PREFERENCES, [accountIdOf(actor)]));
  }

  async read(actor: Actor): Promise<Choices> {
    const kept = await this.unitOfWork.read(actor, (manager) =>
      manager.findOneBy(NotificationSettings, { accountId: accountIdOf(actor) ?? '' }),
    );
    const roles = await this.unitOfWork.read(actor, (manager) =>
      manager.query<HeldRole[]>(ROLES, [accountIdOf(actor)]),
    );
    const own = new Set(ownTerritoryIds(actor));
    const places = own.size > 0 ? (await this.queries.territories(actor)).filter(({ id }) => own.has(id)) : [];
    const settings = kept ?? { ...DEFAULT_DIGEST, version: 0 };
    return { roles, settings, preferences: await this.preferences(actor), places };
  }

  /** How the person is told for a reason, in one of its territories or in all. */
  choose(
    actor: Actor,
    input: { clientMutationId: string; territoryId?: string | null; reason: Reason } & Channels,
  ): Promise<Chosen> {
    const { territoryId = null, reason, inApp, email } = input;
    return this.command(actor, 'chooseNotification', input.clientMutationId, async (account) => {
      if (territoryId !== null && !(isUuid(territoryId) && ownTerritoryIds(actor).includes(territoryId)))
        throw notFound('Territory');
      refuse(choiceProblems(input));
      await this.unitOfWork.run(actor, ({ manager }) =>
        manager.query(CHOOSE, [account, territoryId, reason, inApp, email]),
      );
    });
  }

  /** When the digest of the person comes; what is absent stays. */
  edit(actor: Actor, input: { clientMutationId: string } & Partial<DigestSettings>): Promise<Chosen> {
    return this.command(actor, 'editDigest', input.clientMutationId, (account) =>
      this.unitOfWork.run(actor, async ({ manager }) => {
        const first = DEFAULT_DIGEST;
        await manager.query(BEGIN, [account, first.frequency, first.weekday, first.hour, first.timeZone]);
        const kept = await manager.findOneOrFail(NotificationSettings, {
          where: { accountId: account },
          lock: { mode: 'pessimistic_write' },
        });
        const wanted = { ...kept, ...given(input) };
        const problems = digestProblems(wanted);
        if (problems.length > 0) refuse(problems);
        await manager.query(WRITE, [account, wanted.frequency, wanted.weekday, wanted.hour, wanted.timeZone]);
      }),
    );
  }

  /** The digest leaves within a minute, if there is anything new in it. */
  askDigest(actor: Actor, { clientMutationId }: { clientMutationId: string }): Promise<Chosen> {
    return this.command(actor, 'sendDigest', clientMutationId, async (account) => {
      await this.unitOfWork.run(actor, ({ manager }) => manager.query(ASK, [account]));
    });
  }

  private command(
    actor: Actor,
    name: string,
    clientMutationId: string,
    work: (account: string) => Promise<void>,
  ): Promise<Chosen> {
    const account = accountIdOf(actor);
    if (!account) throw notFound('Account');
    return this.unitOfWork.command(
      actor,
      { name, clientMutationId },
      async () => {
        await work(account);
        return { id: account };
      },
      async (id) => ({ id }),
    );
  }
}

function given({ frequency, weekday, hour, timeZone }: Partial<DigestSettings>): Partial<DigestSettings> {
  const fields = Object.entries({ frequency, weekday, hour, timeZone });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== null));
}
