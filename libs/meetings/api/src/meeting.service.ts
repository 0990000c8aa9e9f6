import { Committee } from '@binome/governance/api';
import { tidied } from '@binome/governance/domain';
import {
  MEETING_TEXTS,
  meetingProblems,
  timeZoneOf,
  type MeetingContent,
  type MeetingMode,
} from '@binome/meetings/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Territory } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { AgendaItemWriter } from './agenda-item.writer.js';
import { ConvocationWriter } from './convocation.writer.js';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';

export interface CreateMeeting {
  clientMutationId: string;
  committeeId: string;
  day: string;
  startTime: string;
  minutes: number;
  mode: MeetingMode;
  title?: string | null;
  place?: string | null;
  videoLink?: string | null;
}

export interface OnMeeting {
  clientMutationId: string;
  meetingId: string;
  version: number;
}

/** Some fields of a meeting; those that are absent are not touched. */
export type EditMeeting = OnMeeting & Partial<MeetingContent>;

/** Meetings of committees: created with the agenda that the committee begins with, then edited until they open. */
@Injectable()
export class MeetingService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(AgendaItemWriter) private readonly items: AgendaItemWriter,
    @Inject(ConvocationWriter) private readonly convocations: ConvocationWriter,
  ) {}

  create(actor: Actor, { clientMutationId, committeeId, ...given }: CreateMeeting): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'createMeeting', clientMutationId },
      async (tx) => this.insert(tx, await this.committee(tx, committeeId), given),
      (id) => this.get(actor, id),
    );
  }

  edit(actor: Actor, { clientMutationId, meetingId, version, ...patch }: EditMeeting): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'editMeeting', clientMutationId },
      async (tx) => {
        const meeting = await this.access.load(tx, 'edit', meetingId);
        const fields = tidied(patch, MEETING_TEXTS);
        refuse(meetingProblems({ ...patch, ...fields }));
        await this.write(tx, meeting, fields, version);
        return this.written(tx, meetingId);
      },
      (id) => this.get(actor, id),
    );
  }

  /** Writes fields of a meeting, and tells those who are called. The caller has checked the rights and the rules. */
  async write(tx: Tx, meeting: Meeting, fields: Partial<MeetingContent>, version = meeting.version): Promise<void> {
    const { changes } = await tx.edit(Meeting, meeting, { version, fields });
    const { id: meetingId, committeeId, state } = meeting;
    const data = { meetingId, committeeId, state, fields: changes.map(({ field }) => field) };
    if (changes.length > 0) await tx.record('meeting.edited', { ...about('Meeting', meeting), data, changes });
    await this.convocations.tellChange(tx, meeting, data.fields);
  }

  /** The meeting; NOT_FOUND when it does not exist for this person. */
  async get(actor: Actor, id: string): Promise<Meeting> {
    if (!isUuid(id)) throw notFound('Meeting');
    const meeting = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(Meeting, { id }));
    return this.access.readable(actor, meeting);
  }

  /** Writes a draft with its event and the committee's own agenda. The caller has checked the rights on the committee. */
  async insert(
    tx: Tx,
    { id: committeeId, territoryId, agendaTemplate }: Committee,
    given: Omit<CreateMeeting, 'clientMutationId' | 'committeeId'>,
    from: { seriesId?: string; reconvenesId?: string } = {},
  ): Promise<Meeting> {
    const content = { title: null, place: null, videoLink: null, ...tidied(given, MEETING_TEXTS) };
    refuse(meetingProblems({ ...given, ...content }));
    const territory = await tx.manager.findOneByOrFail(Territory, { id: territoryId });
    const standing = { state: 'draft' as const, visibility: 'territory' as const, version: 1 };
    const timeZone = timeZoneOf(territory);
    const source = { ...from, ...(from.seriesId && { seriesDay: given.day }) };
    const { id } = await tx.insert(Meeting, { ...content, ...standing, ...source, timeZone, territoryId, committeeId });
    const meeting = await this.written(tx, id);
    const data = { meetingId: id, committeeId };
    await tx.record('meeting.created', {
      ...about('Meeting', meeting),
      data,
      changes: fieldChanges({}, { ...content }),
    });
    await this.items.insertTemplate(tx, meeting, agendaTemplate);
    return meeting;
  }

  // A committee is read by the State too: only those who prepare meetings go further.
  private async committee(tx: Tx, id: string): Promise<Committee> {
    const committee = isUuid(id) ? await tx.manager.findOneBy(Committee, { id }) : null;
    if (!committee) throw notFound('Committee');
    this.access.authorizeCreation(tx.actor, committee.territoryId);
    if (committee.removedAt) throw new DomainError('COMMITTEE_REMOVED', { committeeId: committee.id });
    return committee;
  }

  // The instants of a meeting are derived by the database: what was written is read again.
  private written(tx: Tx, id: string): Promise<Meeting> {
    return tx.manager.findOneByOrFail(Meeting, { id });
  }
}
