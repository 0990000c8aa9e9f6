import { isUuid, LiveUpdates, UnitOfWork, type Freshen, type LiveStream } from '@binome/shared/api';
import { notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';

/** Kinds of rows whose changes move what a room shows. */
const SUBJECTS: readonly string[] = ['Meeting', 'AgendaItem', 'Attendance', 'Decision', 'Minutes', 'Document'];

/** Hints that something moved in a meeting, for the members of its territory: what moved is read again, with the rights of that moment. */
@Injectable()
export class RoomLiveService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
  ) {}

  /** NOT_FOUND for whoever is not of the meeting's territory; afterwards, each hint is decided with the rights of its moment. */
  async stream(actor: Actor, meetingId: string, freshen: Freshen): Promise<LiveStream> {
    const meeting = isUuid(meetingId)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(Meeting, { id: meetingId }))
      : null;
    if (!meeting || !this.access.isMember(actor, meeting)) throw notFound('Meeting');
    return this.live.stream(
      `territory:${meeting.territoryId}`,
      freshen,
      (reader, { entity }) => SUBJECTS.includes(entity) && this.access.isMember(reader, meeting),
    );
  }
}
