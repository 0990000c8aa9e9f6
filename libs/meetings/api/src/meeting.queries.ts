import { Access, isUuid, toConnection, UnitOfWork, type Connection, type Page } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import type { ProgrammePhase } from '@binome/territories/domain';
import { TerritoryService } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';

/** Meetings still to be held, the nearest first; or those that were, the latest first. */
export const MEETING_TIMES = ['upcoming', 'past'] as const;
export type MeetingTime = (typeof MEETING_TIMES)[number];

export interface MeetingList {
  phase: ProgrammePhase;
  code: string;
  time: MeetingTime;
  committeeId: string | null;
}

/** A page of meetings, and whether the reader prepares them. */
export type MeetingsPage = Connection<Meeting> & { mayPrepare: boolean; isMember: boolean };

const TO_COME = `(meeting.endsAt >= now() OR meeting.state = 'in_progress')`;

/** Lists of meetings. */
/** The meeting that one takes up, and the one that takes it up, as far as the reader may read them. */
export interface Reconvened {
  former: Meeting | null;
  next: Meeting | null;
}

@Injectable()
export class MeetingQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MeetingAccess) private readonly meetingAccess: MeetingAccess,
    @Inject(TerritoryService) private readonly territories: TerritoryService,
  ) {}

  /** The meeting of each of these items, as far as the reader may read it: two statements, however many. */
  ofItems(actor: Actor, itemIds: readonly string[]): Promise<Map<string, Meeting>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const items = await manager.find(AgendaItem, {
        select: { id: true, meetingId: true },
        where: { id: In([...itemIds]) },
      });
      const rows = await manager.findBy(Meeting, { id: In(items.map(({ meetingId }) => meetingId)) });
      const readable = new Map(
        rows.filter((row) => this.meetingAccess.mayRead(actor, row)).map((row) => [row.id, row]),
      );
      return new Map(
        items.flatMap(({ id, meetingId }): [string, Meeting][] => {
          const meeting = readable.get(meetingId);
          return meeting ? [[id, meeting]] : [];
        }),
      );
    });
  }

  /** What each of these meetings takes up, closed without quorum, and what takes it up: two statements, however many. */
  reconvened(actor: Actor, ids: readonly string[]): Promise<Map<string, Reconvened>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const own = await manager.findBy(Meeting, { id: In([...ids]) });
      const others = await manager.findBy(Meeting, [
        { id: In(own.flatMap(({ reconvenesId }) => reconvenesId ?? [])) },
        { reconvenesId: In([...ids]), state: Not('cancelled' as const) },
      ]);
      const readable = others.filter((one) => this.meetingAccess.mayRead(actor, one));
      const former = ({ reconvenesId }: Meeting) => readable.find(({ id }) => id === reconvenesId) ?? null;
      const next = ({ id }: Meeting) => readable.find(({ reconvenesId }) => reconvenesId === id) ?? null;
      return new Map(own.map((meeting) => [meeting.id, { former: former(meeting), next: next(meeting) }]));
    });
  }

  /** The meetings of a territory that the reader may read. NOT_FOUND when the territory, or its meetings, are not readable. */
  async list(actor: Actor, { phase, code, time, committeeId }: MeetingList, page: Page): Promise<MeetingsPage> {
    const { id: territoryId } = await this.territories.byCode(actor, phase, code);
    this.meetingAccess.authorizeReading(actor, territoryId);
    const may = this.access.filter(actor, 'read', 'Meeting', Meeting, 'meeting');
    const direction = time === 'upcoming' ? 'ASC' : 'DESC';
    return this.unitOfWork.read(actor, async (manager) => {
      const query = manager
        .createQueryBuilder(Meeting, 'meeting')
        .where('meeting.territoryId = :territoryId', { territoryId })
        .andWhere(time === 'upcoming' ? TO_COME : `NOT ${TO_COME}`)
        .andWhere(may.sql, may.parameters);
      if (committeeId !== null)
        query.andWhere('meeting.committeeId = :committeeId', { committeeId: isUuid(committeeId) ? committeeId : null });
      const total = await query.getCount();
      if (page.after !== null)
        query.andWhere(`(meeting.startsAt, meeting.id) ${time === 'upcoming' ? '>' : '<'} (:at, :id)`, {
          at: page.after[0],
          id: page.after[1],
        });
      const rows = await query
        .orderBy('meeting.startsAt', direction)
        .addOrderBy('meeting.id', direction)
        .take(page.limit + 1)
        .getMany();
      const connection = toConnection(rows, page, total, ({ startsAt, id }) => [startsAt.toISOString(), id]);
      const isMember = this.meetingAccess.isMember(actor, { territoryId });
      return { ...connection, mayPrepare: this.meetingAccess.mayPrepare(actor, territoryId), isMember };
    });
  }
}
