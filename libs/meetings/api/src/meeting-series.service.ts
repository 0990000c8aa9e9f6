import { Committee } from '@binome/governance/api';
import { addDays } from '@binome/governance/domain';
import {
  meetingProblems,
  MEETING_TEXTS,
  MOST_SERIES,
  occurrencesUntil,
  SERIES_HORIZON_DAYS,
  seriesProblems,
  type MeetingMode,
  type SeriesWeek,
  type Weekday,
} from '@binome/meetings/domain';
import { tidied } from '@binome/governance/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, notFound, refuse, type Actor } from '@binome/shared/domain';
import { TerritoryService, todayOf } from '@binome/territories/api';
import type { ProgrammePhase } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { about } from './about.js';
import { instantOf } from './clock.js';
import { MeetingAccess } from './meeting-access.js';
import { MeetingSeries } from './meeting-series.entity.js';
import { Meeting } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';

export interface CreateSeries {
  clientMutationId: string;
  committeeId: string;
  week: SeriesWeek;
  weekday: Weekday;
  months: number[];
  startsOn: string;
  startTime: string;
  minutes: number;
  mode: MeetingMode;
  place?: string | null;
  videoLink?: string | null;
}

/** A series with its meetings still to come, those that were skipped included. */
export interface SeriesAhead {
  series: MeetingSeries;
  meetings: Meeting[];
}

/** Committees that meet by a rule: their next meetings are drafts, each of which may be moved or cancelled by itself. */
@Injectable()
export class MeetingSeriesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(TerritoryService) private readonly territories: TerritoryService,
  ) {}

  /** The series of a territory that go on, for its members. NOT_FOUND for anybody else: what is planned is the territory's. */
  async list(actor: Actor, phase: ProgrammePhase, code: string): Promise<SeriesAhead[]> {
    const { id: territoryId } = await this.territories.byCode(actor, phase, code);
    if (!this.access.isMember(actor, { territoryId })) throw notFound('Territory');
    return this.unitOfWork.read(actor, async (manager) => {
      const where = { territoryId, endedAt: IsNull() };
      const rows = await manager.find(MeetingSeries, { where, order: { createdAt: 'ASC' }, take: MOST_SERIES });
      const meetings = await manager
        .createQueryBuilder(Meeting, 'meeting')
        .where({ seriesId: In(rows.map(({ id }) => id)) })
        .andWhere('meeting.endsAt >= now()')
        .orderBy('meeting.startsAt', 'ASC')
        .getMany();
      return rows.map((series) => ({ series, meetings: meetings.filter(({ seriesId }) => seriesId === series.id) }));
    });
  }

  /** Begins a series, and drafts the meetings of the months ahead. */
  create(actor: Actor, { clientMutationId, committeeId, ...given }: CreateSeries): Promise<MeetingSeries> {
    return this.unitOfWork.command(
      actor,
      { name: 'createSeries', clientMutationId },
      async (tx) => {
        const committee = isUuid(committeeId) ? await tx.manager.findOneBy(Committee, { id: committeeId }) : null;
        if (!committee) throw notFound('Committee');
        this.access.authorizeCreation(tx.actor, committee.territoryId);
        if (committee.removedAt) throw new DomainError('COMMITTEE_REMOVED', { committeeId });
        const { startsOn: day, startTime, minutes, mode } = given;
        const texts = tidied({ place: given.place ?? null, videoLink: given.videoLink ?? null }, MEETING_TEXTS);
        refuse([...seriesProblems(given), ...meetingProblems({ day, startTime, minutes, mode, ...texts })]);
        const { territoryId } = committee;
        if ((await tx.manager.countBy(MeetingSeries, { territoryId, endedAt: IsNull() })) >= MOST_SERIES)
          refuse([{ field: 'committeeId', problem: 'too_many', data: { max: MOST_SERIES } }]);
        const made = await tx.insert(MeetingSeries, { ...given, ...texts, territoryId, committeeId, version: 1 });
        const data = { seriesId: made.id, committeeId };
        await tx.record('meeting_series.created', { ...about('MeetingSeries', made), data });
        const series = await tx.manager.findOneByOrFail(MeetingSeries, { id: made.id });
        await this.draftAhead(tx, series, committee);
        return series;
      },
      (id) => this.get(actor, id),
    );
  }

  /** Ends a series: nothing more is drafted, and what is there stays. */
  end(
    actor: Actor,
    { clientMutationId, seriesId }: { clientMutationId: string; seriesId: string },
  ): Promise<MeetingSeries> {
    return this.unitOfWork.command(
      actor,
      { name: 'endSeries', clientMutationId },
      async (tx) => {
        const known = await this.get(actor, seriesId);
        this.access.authorizeCreation(tx.actor, known.territoryId);
        const series = await tx.load(MeetingSeries, known.id);
        if (series.endedAt) return series;
        const fields = { endedAt: await instantOf(tx.manager) };
        const { changes } = await tx.edit(MeetingSeries, series, { version: series.version, fields });
        const data = { seriesId, committeeId: series.committeeId };
        await tx.record('meeting_series.ended', { ...about('MeetingSeries', series), data, changes });
        return series;
      },
      (id) => this.get(actor, id),
    );
  }

  /** Drafts the meetings of the months ahead that are not there yet: a moved or cancelled one keeps its day, and does not come back. */
  async draftAhead(tx: Tx, series: MeetingSeries, committee: Committee): Promise<number> {
    const today = await todayOf(tx.manager);
    const known = await tx.manager.find(Meeting, { where: { seriesId: series.id }, select: { seriesDay: true } });
    const days = new Set(known.map(({ seriesDay }) => seriesDay));
    const from = series.startsOn > today ? series.startsOn : today;
    const until = addDays(from, SERIES_HORIZON_DAYS);
    const wanted = occurrencesUntil(series, from, until).filter((day) => !days.has(day));
    const { startTime, minutes, mode, place, videoLink } = series;
    for (const day of wanted)
      await this.meetings.insert(
        tx,
        committee,
        { day, startTime, minutes, mode, place, videoLink },
        { seriesId: series.id },
      );
    return wanted.length;
  }

  /** A series of the territory's members; NOT_FOUND for anybody else. */
  async get(actor: Actor, id: string): Promise<MeetingSeries> {
    const series = isUuid(id)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(MeetingSeries, { id }))
      : null;
    if (!series || !this.access.isMember(actor, series)) throw notFound('MeetingSeries');
    return series;
  }
}
