import type { HeldSeat } from '@binome/governance/api';
import { attendanceProblems, isAttending, isInRoom, type Presence } from '@binome/meetings/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { Attendance } from './attendance.entity.js';
import { instantOf } from './clock.js';
import { MeetingAccess, refuseState } from './meeting-access.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';
import { RoomFactsService, speakersOn, type MeetingRoom } from './room-facts.service.js';

/** Some facts of the attendance of a seat; those that are absent are not touched. */
export interface RecordAttendance {
  clientMutationId: string;
  meetingId: string;
  committeeSeatId: string;
  /** Version of the attendance that was looked at; 0 where nothing was recorded. */
  version: number;
  presence?: Presence | null;
  /** Who speaks for the seat; absent, its holder, else who replaces it. */
  seatHolderId?: string | null;
  /** Whether it leaves, or comes back. */
  left?: boolean;
  /** The seat that carries its proxy; null takes it back. */
  proxySeatId?: string | null;
}

/** Who attends a meeting, recorded seat by seat: two people who record at once lose nothing. */
@Injectable()
export class AttendanceService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(RoomFactsService) private readonly rooms: RoomFactsService,
  ) {}

  /** Records what is given of a seat; gives the meeting. What it makes of the quorum is recorded too. */
  record(actor: Actor, input: RecordAttendance): Promise<Meeting> {
    const { clientMutationId, meetingId } = input;
    return this.unitOfWork.command(
      actor,
      { name: 'recordAttendance', clientMutationId },
      async (tx) => {
        const meeting = await this.access.load(tx, 'attendance', meetingId);
        const before = await this.rooms.room(tx.manager, meeting);
        const seat = seatOf(before, input.committeeSeatId);
        const row = await this.row(tx, meeting, before, seat);
        const presence = input.presence === undefined ? row.presence : input.presence;
        refuse(attendanceProblems(input, seat, meeting, presence));
        if (input.left !== undefined) refuseState(meeting, 'close');
        await this.write(tx, meeting, row, input.version, await fieldsOf(tx, meeting, before, seat, row, input));
        await this.tellQuorum(tx, meeting, before);
        return meeting;
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  // The meeting is locked: nobody else makes the row meanwhile.
  private async row(tx: Tx, meeting: Meeting, { records }: MeetingRoom, seat: HeldSeat): Promise<Attendance> {
    const known = records.find(({ seatId }) => seatId === seat.id);
    if (known) return tx.load(Attendance, known.id);
    const { id: meetingId, territoryId } = meeting;
    const nobody = { presence: null, personName: null, accountId: null, arrivedAt: null, leftAt: null };
    const row = { ...nobody, proxySeatId: null, proxyAt: null, territoryId, meetingId, seatId: seat.id, version: 0 };
    return tx.insert<Attendance>(Attendance, row);
  }

  private async write(
    tx: Tx,
    { id: meetingId, committeeId }: Meeting,
    row: Attendance,
    version: number,
    fields: Partial<Attendance>,
  ): Promise<void> {
    const { changes } = await tx.edit(Attendance, row, { version, fields });
    if (changes.length === 0) return;
    const data = { meetingId, committeeId, seatId: row.seatId, fields: changes.map(({ field }) => field) };
    await tx.record('attendance.recorded', { ...about('Attendance', row), data, changes });
  }

  private async tellQuorum(tx: Tx, meeting: Meeting, { quorum: before }: MeetingRoom): Promise<void> {
    const { quorum } = await this.rooms.room(tx.manager, meeting);
    if (quorum.reached === before.reached || meeting.state !== 'in_progress') return;
    const data = { meetingId: meeting.id, committeeId: meeting.committeeId, reached: quorum.reached };
    await tx.record('meeting.quorum_changed', { ...about('Meeting', meeting), data });
  }
}

function seatOf({ seats }: MeetingRoom, seatId: string | null | undefined): HeldSeat {
  const seat = seats.find(({ id }) => id === seatId);
  if (!seat) throw notFound('CommitteeSeat');
  return seat;
}

async function fieldsOf(
  tx: Tx,
  meeting: Meeting,
  room: MeetingRoom,
  seat: HeldSeat,
  row: Attendance,
  input: RecordAttendance,
): Promise<Partial<Attendance>> {
  const now = await instantOf(tx.manager);
  return {
    ...(input.presence === undefined ? {} : presenceFields(meeting, seat, row, input, input.presence, now)),
    ...(input.left === undefined ? {} : { leftAt: input.left ? (row.leftAt ?? now) : null }),
    ...(input.proxySeatId === undefined ? {} : proxyFields(room, row, input.proxySeatId, now)),
  };
}

// Who is noted once the meeting is closed was there from its opening; who was said absent by mistake too.
function presenceFields(
  { state, openedAt, day }: Meeting,
  seat: HeldSeat,
  row: Attendance,
  { seatHolderId }: RecordAttendance,
  presence: Presence | null,
  now: Date,
): Partial<Attendance> {
  if (!isAttending(presence))
    return { presence, personName: null, accountId: null, arrivedAt: null, leftAt: null };
  const speakers = speakersOn(seat, day);
  const known = row.personName !== null && !seatHolderId;
  const speaker = speakers.find(({ id }) => id === seatHolderId) ?? (seatHolderId ? undefined : speakers[0]);
  if (!known && !speaker) refuse([{ field: 'seatHolderId', problem: 'not_of_this_seat' }]);
  const person = known || !speaker ? {} : { personName: speaker.personName, accountId: speaker.accountId };
  const arrivedAt = row.arrivedAt ?? (state === 'in_progress' ? now : openedAt);
  return { presence, ...person, arrivedAt, ...(isInRoom(row) ? {} : { leftAt: null }) };
}

function proxyFields(
  room: MeetingRoom,
  row: Attendance,
  proxySeatId: string | null,
  now: Date,
): Partial<Attendance> {
  if (proxySeatId === null) return { proxySeatId, proxyAt: null };
  if (proxySeatId === row.proxySeatId) return {};
  return { proxySeatId: seatOf(room, proxySeatId).id, proxyAt: now };
}
