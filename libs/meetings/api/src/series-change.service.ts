import { Committee } from '@binome/governance/api';
import { addDays, tidied } from '@binome/governance/domain';
import {
  MEETING_TEXTS,
  meetingProblems,
  SERIES_HORIZON_DAYS,
  seriesChange,
  seriesProblems,
  startOf,
  type Occurrence,
  type SeriesContent,
} from '@binome/meetings/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { notFound, refuse, type Actor } from '@binome/shared/domain';
import { todayOf } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { MeetingAccess } from './meeting-access.js';
import { MeetingSeries } from './meeting-series.entity.js';
import { MeetingSeriesService } from './meeting-series.service.js';
import { Meeting } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';

export type EditSeries = Omit<SeriesContent, 'months'> & {
  clientMutationId: string;
  seriesId: string;
  version: number;
  months: number[];
  /** Day that the rule gave the first meeting which changes. */
  from: string;
};

const NOT_IN_THE_RULE = 'La série a changé : il n’y a plus de séance ce mois-là.';

/** Changes a series from one of its meetings on; what is convened, held or changed alone stays as it is. */
@Injectable()
export class SeriesChangeService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(MeetingSeriesService) private readonly series: MeetingSeriesService,
  ) {}

  edit(actor: Actor, { clientMutationId, seriesId, version, from, ...given }: EditSeries): Promise<MeetingSeries> {
    return this.unitOfWork.command(
      actor,
      { name: 'editSeries', clientMutationId },
      async (tx) => {
        const known = await this.series.get(actor, seriesId);
        this.access.authorizeCreation(tx.actor, known.territoryId);
        const series = await tx.load(MeetingSeries, known.id);
        if (series.endedAt) throw notFound('MeetingSeries');
        const content = { ...given, ...tidied({ place: given.place, videoLink: given.videoLink }, MEETING_TEXTS) };
        refuse([...seriesProblems(content), ...meetingProblems({ ...content, day: from })]);
        await this.carry(tx, series, content, from);
        const fields = { ...content, startsOn: startOf(from) };
        const { changes } = await tx.edit(MeetingSeries, series, { version, fields });
        const data = { seriesId, committeeId: series.committeeId, from };
        await tx.record('meeting_series.edited', { ...about('MeetingSeries', series), data, changes });
        const committee = await tx.manager.findOneByOrFail(Committee, { id: series.committeeId });
        await this.series.draftAhead(tx, series, committee);
        return series;
      },
      (id) => this.series.get(actor, id),
    );
  }

  private async carry(tx: Tx, series: MeetingSeries, content: SeriesContent, from: string): Promise<void> {
    const today = await todayOf(tx.manager);
    const until = addDays(from > today ? from : today, SERIES_HORIZON_DAYS);
    const rows = await tx.manager.findBy(Meeting, { seriesId: series.id });
    const { edited, dropped, rebased } = seriesChange(series, content, rows.map(asOccurrence), { from, today, until });
    for (const { meeting, fields } of edited) await this.meetings.write(tx, await tx.load(Meeting, meeting.id), fields);
    for (const { id } of dropped) await this.drop(tx, await tx.load(Meeting, id));
    for (const { id, seriesDay } of rebased) await tx.manager.update(Meeting, { id }, { seriesDay });
  }

  // A meeting that leaves the series is one of its own, cancelled: what was prepared of it stays readable.
  private async drop(tx: Tx, meeting: Meeting): Promise<void> {
    const { id: meetingId, committeeId, version } = meeting;
    const fields = { state: 'cancelled' as const, cancelReason: NOT_IN_THE_RULE };
    const { changes } = await tx.edit(Meeting, meeting, { version, fields });
    await tx.manager.update(Meeting, { id: meetingId }, { seriesId: null, seriesDay: null });
    const data = { meetingId, committeeId, wasConvened: false };
    await tx.record('meeting.cancelled', { ...about('Meeting', meeting), data, changes });
  }
}

function asOccurrence(meeting: Meeting): Occurrence {
  return { ...meeting, seriesDay: meeting.seriesDay ?? meeting.day };
}
