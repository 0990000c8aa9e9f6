import { Inject, Injectable } from '@nestjs/common';
import { ActorLoader, UnitOfWork } from '@binome/shared/api';
import { ANONYMOUS, systemActor, type Actor, type Capacity } from '@binome/shared/domain';
import { currentCapacity, SESSION_IDLE_DAYS, SESSION_LIFETIME_DAYS } from '@binome/identity/domain';
import { DataSource } from 'typeorm';
import { hashOf } from './mailed-token.js';
import { RecentActors } from './recent-actors.js';
import { SessionCookie } from './session-cookie.js';

interface SessionActor {
  sessionId: string;
  accountId: string;
  name: string;
  chosenId: string | null;
  capacities: (Capacity & { regionTerritoryIds: string[] })[];
}

/** Reads the person behind a cookie in one statement; for requests, as it was two seconds ago at most. */
@Injectable()
export class SessionActorLoader extends ActorLoader {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
    @Inject(RecentActors) private readonly recentActors: RecentActors,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  load(cookieHeader: string | undefined): Promise<Actor> {
    return this.loadToken(this.cookie.read(cookieHeader));
  }

  override recent(cookieHeader: string | undefined): Promise<Actor> {
    const token = this.cookie.read(cookieHeader);
    return token ? this.recentActors.of(hashOf(token), () => this.loadToken(token)) : Promise.resolve(ANONYMOUS);
  }

  override following(cookieHeader: string | undefined): () => Actor | Promise<Actor> {
    const token = this.cookie.read(cookieHeader);
    if (!token) return () => ANONYMOUS;
    const session = hashOf(token);
    return () => this.recentActors.following(session, () => this.loadToken(token));
  }

  override renewed(cookieHeaders: readonly (string | undefined)[]): Promise<Actor[]> {
    const sessions = cookieHeaders.map((header) => hashOf(this.cookie.read(header) ?? ''));
    const read = this.loadAll([...sessions].sort());
    return Promise.all(
      sessions.map((session) => this.recentActors.renew(session, async () => (await read).get(session) ?? ANONYMOUS)),
    );
  }

  async ofCapacity(accountId: string | null, capacityId: string | null): Promise<Actor> {
    if (!accountId || !capacityId) return ANONYMOUS;
    const [held] = await this.unitOfWork.read(systemActor('travail de fond'), (manager) =>
      manager.query<Omit<SessionActor, 'sessionId'>[]>(OF_CAPACITY, [accountId, capacityId]),
    );
    return held ? asActor({ ...held, sessionId: NO_SESSION }) : ANONYMOUS;
  }

  /** The actor of this cookie value; anonymous when it opens nothing. */
  async loadToken(token: string | null): Promise<Actor> {
    if (!token) return ANONYMOUS;
    const [row] = await this.dataSource.query<{ actor: SessionActor | null }[]>(
      'SELECT session_actor($1, $2, $3) AS actor',
      [hashOf(token), SESSION_IDLE_DAYS, SESSION_LIFETIME_DAYS],
    );
    return row?.actor ? asActor(row.actor) : ANONYMOUS;
  }

  private async loadAll(sessions: readonly string[]): Promise<Map<string, Actor>> {
    const rows = await this.dataSource.query<{ session: string; actor: SessionActor | null }[]>(OF_SESSIONS, [
      sessions,
      SESSION_IDLE_DAYS,
      SESSION_LIFETIME_DAYS,
    ]);
    return new Map(rows.map(({ session, actor }) => [session, actor ? asActor(actor) : ANONYMOUS]));
  }
}

const OF_SESSIONS = `
SELECT session, session_actor(session, $2, $3) AS actor FROM unnest($1::text[]) AS session`;

// A job has no session: the identifier of none stands for it.
const NO_SESSION = '00000000-0000-0000-0000-000000000000';

const OF_CAPACITY = `
SELECT account.id AS "accountId", account.name, capacity.id AS "chosenId", jsonb_build_array(jsonb_build_object(
    'id', capacity.id, 'role', capacity.role, 'territoryIds', capacity.territory_ids, 'regionCodes', capacity.region_codes,
    'operator', capacity.operator, 'regionTerritoryIds', region_territories(capacity.region_codes))) AS capacities
FROM accounts account, account_capacities(account.id) capacity
WHERE account.id = $1 AND account.suspended_at IS NULL AND capacity.id = $2`;

function asActor({ sessionId, accountId, name, chosenId, capacities }: SessionActor): Actor {
  const current = currentCapacity(capacities, chosenId);
  if (!current) return { kind: 'account', accountId, sessionId, name, capacity: null, stateTerritoryIds: [] };
  const { regionTerritoryIds, ...capacity } = current;
  const stateTerritoryIds = capacity.role === 'national_coordinator' ? 'all' : regionTerritoryIds;
  return { kind: 'account', accountId, sessionId, name, capacity, stateTerritoryIds };
}
