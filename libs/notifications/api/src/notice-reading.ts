import { ChangeRights } from '@binome/action-plans/api';
import { HomeNews, HomeQueries, type ActionRow, type Clock, type StoredEvent } from '@binome/dashboards/api';
import type { Move } from '@binome/dashboards/domain';
import {
  DECISION_NOTICE_REASONS,
  MEETING_NOTICE_REASONS,
  type Notice,
  type NotifiedSubject,
  type Reason,
  type SeatNotice,
} from '@binome/notifications/domain';
import { Access, UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { GovernanceNotices, type ToldOfGovernance } from './governance-notices.js';
import { EVENTS, SEATS } from './notice.statements.js';

/** A notification before it is known what it tells. */
export interface NotedRow {
  id: string;
  accountId: string;
  territoryId: string;
  subjectType: NotifiedSubject;
  subjectId: string;
  reason: Reason;
  movedAt: string;
  isRead: boolean;
}

/** An event told by a notification, with whether its reader has seen it on screen. */
type ToldEvent = StoredEvent & { notificationId: string; seen: boolean };

interface Facts {
  events: ReadonlyMap<string, ToldEvent[]>;
  seats: ReadonlyMap<string, SeatNotice[]>;
  governance: ToldOfGovernance;
  actions: ReadonlyMap<string, ActionRow>;
  heard: Omit<Parameters<HomeNews['moves']>[1], 'events' | 'actions'>;
}

/** Most events read at once; beyond, the oldest are not told. */
const MOST_EVENTS = 4_000;

/** What notifications tell, from the events, with the rights of this moment: nothing of it is kept, so nothing of it outlives a right. */
@Injectable()
export class NoticeReading {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(HomeQueries) private readonly queries: HomeQueries,
    @Inject(HomeNews) private readonly news: HomeNews,
    @Inject(ChangeRights) private readonly changeRights: ChangeRights,
    @Inject(GovernanceNotices) private readonly governance: GovernanceNotices,
  ) {}

  /** What a reader is told by these, on screen or by mail; what tells nothing to that reader, or nothing any more, is left out. */
  async told(
    actor: Actor,
    rows: readonly NotedRow[],
    clock: Clock,
    { byMail = false }: { byMail?: boolean } = {},
  ): Promise<Notice[]> {
    const own = rows.filter((row) => this.access.can(actor, 'read', 'Notification', row));
    if (own.length === 0) return [];
    const facts = await this.facts(actor, own, clock, byMail);
    return own.flatMap((row) => this.noticeOf(actor, row, facts) ?? []);
  }

  private async facts(actor: Actor, rows: readonly NotedRow[], clock: Clock, byMail: boolean): Promise<Facts> {
    const ids = rows.map(({ id }) => id);
    const events = await this.ask<ToldEvent>(actor, EVENTS, [ids, MOST_EVENTS, clock.horizon, byMail]);
    const seats = rows.some(({ subjectType }) => subjectType === 'CommitteeSeat')
      ? await this.ask<SeatNotice & { notificationId: string }>(actor, SEATS, [ids, byMail])
      : [];
    const touched = events.flatMap(({ subjectType, subjectId }) => (subjectType === 'Action' ? [subjectId] : []));
    const wanted = { ids: [...new Set(touched)], whole: [], dated: [], from: clock.today, to: clock.today };
    const actions = touched.length > 0 ? await this.queries.actions(actor, wanted) : [];
    const sharing = await this.unitOfWork.read(actor, (manager) => this.changeRights.sharing(manager, touched));
    const territoryIds = [...new Set(rows.map(({ territoryId }) => territoryId))];
    const places = await this.queries.places(actor, territoryIds);
    return {
      events: Map.groupBy(events, ({ notificationId }) => notificationId),
      seats: Map.groupBy(seats, ({ notificationId }) => notificationId),
      governance: await this.governance.told(actor, rows, clock, byMail),
      actions: new Map(actions.map((action) => [action.id, action])),
      // What the calendar does is said by the acts of the home.
      heard: { places, sharing, since: new Map(), today: clock.today },
    };
  }

  private noticeOf(actor: Actor, row: NotedRow, facts: Facts): Notice | null {
    const { id, reason, territoryId, subjectType, subjectId, movedAt: at } = row;
    const nothing = { action: null, moves: [], seat: null, meetings: [], decisions: [] };
    const common = { id, reason, territoryId, subjectType, subjectId, at, ...nothing };
    if (subjectType === 'CommitteeSeat') {
      const [seat] = facts.seats.get(id) ?? [];
      if (!seat || !this.access.can(actor, 'read', 'Governance', { territoryId })) return null;
      return { ...common, isRead: row.isRead, seat };
    }
    if (subjectType !== 'Action' && subjectType !== 'Territory') {
      const told = governanceOf(id, facts.governance);
      return told && { ...common, ...told, isRead: row.isRead || told.isRead };
    }
    const events = facts.events.get(id) ?? [];
    const moves = this.movesOf(actor, row, events, facts);
    if (moves.length === 0) return null;
    const unseen = events.filter(({ seen }) => !seen);
    const isRead = row.isRead || this.movesOf(actor, row, unseen, facts).length === 0;
    const action = subjectType === 'Action' ? (moves[0]?.action ?? null) : null;
    return { ...common, at: moves[0]?.at ?? at, isRead, action, moves };
  }

  private movesOf(actor: Actor, row: NotedRow, events: readonly ToldEvent[], { actions, heard }: Facts): Move[] {
    const touched = new Set(events.map(({ subjectId }) => subjectId));
    const own = [...actions.values()].filter(({ id }) => touched.has(id));
    return this.news.moves(actor, { ...heard, events, actions: own }).get(row.territoryId) ?? [];
  }

  private ask<Row>(actor: Actor, statement: string, parameters: unknown[]): Promise<Row[]> {
    return this.unitOfWork.read(actor, (manager) => manager.query<Row[]>(statement, parameters));
  }
}

// Told for what is still to be told of it: a reason that was settled since gives way to the next.
function governanceOf(
  id: string,
  told: ToldOfGovernance,
): Pick<Notice, 'reason' | 'meetings' | 'decisions' | 'isRead'> | null {
  const [meeting, decision] = [told.meetings.get(id), told.decisions.get(id)];
  const { notices: meetings = [] } = meeting ?? {};
  const { notices: decisions = [] } = decision ?? {};
  const [reason] = [
    ...meetings.map(({ kind }) => MEETING_NOTICE_REASONS[kind]),
    ...decisions.map(({ kind }) => DECISION_NOTICE_REASONS[kind]),
  ];
  const isRead = (meeting?.isSeen ?? true) && (decision?.isSeen ?? true);
  return reason ? { reason, meetings, decisions, isRead } : null;
}
