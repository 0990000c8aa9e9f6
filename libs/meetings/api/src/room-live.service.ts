import { isUuid, LiveUpdates, UnitOfWork, type LiveHint } from '@binome/shared/api';
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

  async *stream(actor: Actor, meetingId: string, freshen: () => Promise<Actor>): AsyncGenerator<LiveHint> {
    const meeting = isUuid(meetingId)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(Meeting, { id: meetingId }))
      : null;
    if (!meeting || !this.access.isMember(actor, meeting)) throw notFound('Meeting');
    const topic = `territory:${meeting.territoryId}`;
    const isOfMeetings = async (reader: Actor, { entity }: LiveHint) =>
      SUBJECTS.includes(entity) && this.access.isMember(reader, meeting);
    for await (const hint of this.live.stream(topic, freshen, isOfMeetings)) yield { ...hint, id: meetingId };
  }
}
