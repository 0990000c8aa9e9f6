import { HomeQueries, type Clock, type TerritoryRow } from '@binome/dashboards/api';
import { isHorizon, isLater, type Horizon } from '@binome/dashboards/domain';
import {
  channelsFor,
  groupedByTerritory,
  REASONS,
  type Notice,
  type Preference,
  type Reason,
} from '@binome/notifications/domain';
import { Access, isUuid, LiveUpdates, UnitOfWork, type Freshen, type LiveStream, type Tx } from '@binome/shared/api';
import { accountIdOf, DomainError, notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { NoticeReading, type NotedRow } from './notice-reading.js';
import { FORGET_READING, OPEN_AGAIN, READ, ROWS } from './notice.statements.js';
import { Notification } from './notification.entity.js';
import { PreferenceService } from './preference.service.js';
import { accountTopic } from './notification-reactions.js';

/** How far back the centre goes, in notifications; their days are counted in the statement. */
const MOST_TOLD = 200;
const MOST_ASKED = 100;

/** A notification with the place where its object is. */
export interface PlacedNotice extends Notice {
  place: TerritoryRow;
}

/** What a person is told of, as it stands now. */
export interface Centre {
  clock: Clock;
  unreadCount: number;
  notices: PlacedNotice[];
}

interface Marked {
  id: string;
}

/** The notifications of one person: read, marked as read or not, followed live. */
@Injectable()
export class NotificationService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(HomeQueries) private readonly queries: HomeQueries,
    @Inject(NoticeReading) private readonly reading: NoticeReading,
    @Inject(PreferenceService) private readonly preferences: PreferenceService,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
  ) {}

  /** Everything, or what is not read alone: by territory, the expected acts first. */
  async read(actor: Actor, { unreadOnly }: { unreadOnly: boolean }): Promise<Centre> {
    const clock = await this.queries.clock(actor);
    const parameters = [accountIdOf(actor), unreadOnly, MOST_TOLD];
    const rows = await this.unitOfWork.read(actor, (manager) => manager.query<NotedRow[]>(ROWS, parameters));
    const preferences = rows.length > 0 ? await this.preferences.preferences(actor) : [];
    const wanted = rows.filter(({ reason, territoryId }) => channelsFor(preferences, reason, territoryId).inApp);
    const told = await this.reading.told(actor, wanted, clock);
    const notices = unreadOnly ? told.filter(({ isRead }) => !isRead) : told;
    return {
      clock,
      unreadCount: told.filter(({ isRead }) => !isRead).length,
      notices: await this.placed(actor, notices),
    };
  }

  /** What was on screen is read: all of it, or some. What happened since the horizon stays new. */
  markRead(
    actor: Actor,
    input: { clientMutationId: string; horizon: Horizon; ids?: string[] | null },
  ): Promise<Marked> {
    const account = accountIdOf(actor) ?? '';
    return this.command(actor, 'markNotificationsRead', input.clientMutationId, async ({ manager }) => {
      refuseUnknown(input.horizon, await this.queries.clock(actor));
      if (input.ids) await this.own(actor, input.ids);
      const hidden = input.ids ? [] : unseenReasons(await this.preferences.preferences(actor));
      const parameters = [account, input.ids ?? null, input.horizon, hidden];
      const marked = await manager.query<[{ id: string }[], number]>(READ, parameters);
      const ids = marked[0].map(({ id }) => id);
      if (ids.length > 0) await manager.query(OPEN_AGAIN, [ids, input.horizon]);
      return account;
    });
  }

  /** The person wants to come back to it. */
  markUnread(actor: Actor, { clientMutationId, id }: { clientMutationId: string; id: string }): Promise<Marked> {
    return this.command(actor, 'markNotificationUnread', clientMutationId, async ({ manager }) => {
      await this.own(actor, [id]);
      await manager.query(FORGET_READING, [id]);
      return id;
    });
  }

  /** Hints that there is something new to read; nothing of what it is. */
  stream(actor: Actor, freshen: Freshen): LiveStream {
    const accountId = accountIdOf(actor) ?? '';
    return this.live.stream(accountTopic(accountId), freshen, (reader) => accountIdOf(reader) === accountId);
  }

  private command(
    actor: Actor,
    name: string,
    clientMutationId: string,
    work: (tx: Tx) => Promise<string>,
  ): Promise<Marked> {
    return this.unitOfWork.command(
      actor,
      { name, clientMutationId },
      async (tx) => ({ id: await work(tx) }),
      async (id) => ({ id }),
    );
  }

  private async own(actor: Actor, ids: readonly string[]): Promise<void> {
    if (ids.length > MOST_ASKED)
      throw new DomainError('INVALID_INPUT', {
        problems: [{ field: 'ids', problem: 'too_many', data: { max: MOST_ASKED } }],
      });
    for (const id of ids) if (!isUuid(id)) throw notFound('Notification');
    const found = await this.unitOfWork.read(actor, (manager) =>
      manager.createQueryBuilder(Notification, 'note').where('note.id = ANY(:ids)', { ids }).getMany(),
    );
    if (found.length !== new Set(ids).size) throw notFound('Notification');
    for (const row of found) this.access.authorize(actor, 'mark', 'Notification', row);
  }

  private async placed(actor: Actor, notices: readonly Notice[]): Promise<PlacedNotice[]> {
    if (notices.length === 0) return [];
    const places = new Map((await this.queries.territories(actor)).map((place) => [place.id, place]));
    const found = notices.flatMap((notice) => {
      const place = places.get(notice.territoryId);
      return place ? [{ ...notice, place }] : [];
    });
    return groupedByTerritory(found).flatMap((group) => group.notices);
  }
}

// What the person sees in none of its territories was not on screen: it is not read, and a digest may still tell it.
function unseenReasons(preferences: readonly Preference[]): Reason[] {
  const places = [null, ...preferences.map(({ territoryId }) => territoryId)];
  return REASONS.filter((reason) => places.every((place) => !channelsFor(preferences, reason, place).inApp));
}

// A horizon that nobody was given would hide what has not happened yet.
function refuseUnknown(horizon: Horizon, clock: Clock): void {
  if (isHorizon(horizon) && !isLater(horizon, clock.horizon)) return;
  throw new DomainError('INVALID_INPUT', { problems: [{ field: 'horizon', problem: 'unknown_cursor' }] });
}
