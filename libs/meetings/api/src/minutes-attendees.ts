import {
  isAttending,
  minutesWordRefusal,
  type MinutesContent,
  type MinutesParty,
  type MinutesSeat,
} from '@binome/meetings/domain';
import { isUuid, type Tx } from '@binome/shared/api';
import { accountIdOf, authorOf, DomainError, notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';
import { MinutesAssembly } from './minutes-content.js';

/** What somebody is about to say something of: the minutes, locked, and the seat for which it speaks. */
export interface MinutesWord {
  meeting: Meeting;
  content: MinutesContent;
  seat: MinutesSeat;
  /** Who writes it down for somebody without an account. */
  recordedBy: string | null;
}

/** Those who attended a meeting, before its minutes: what each says is its own, or written down for who has no account. */
@Injectable()
export class MinutesAttendees {
  constructor(
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MinutesAssembly) private readonly assembly: MinutesAssembly,
  ) {}

  /** NOT_FOUND, FORBIDDEN, MEETING_STATE or MINUTES_NOT_YOURS, in that order, as the rule says. */
  async load(tx: Tx, meetingId: string, seatId: string): Promise<MinutesWord> {
    const seen = isUuid(meetingId) ? await tx.manager.findOneBy(Meeting, { id: meetingId }) : null;
    const readable = this.access.readable(tx.actor, seen);
    // Who only reads is given no lock.
    if (!this.access.isMember(tx.actor, readable)) refuseWord('state', readable, seatId);
    const meeting = await tx.load(Meeting, readable.id);
    refuseWord('attendee', meeting, seatId);
    const content = await this.assembly.of(tx.manager, meeting);
    const seat = content.seats.find((one) => one.seatId === seatId);
    if (!seat) throw notFound('CommitteeSeat');
    refuseWord(this.maySpeak(tx.actor, meeting, seat) ? 'attendee' : 'member', meeting, seatId);
    const recordedBy = seat.accountId === null ? authorOf(tx.actor).name : null;
    return { meeting, content, seat, recordedBy };
  }

  /** Whether the actor speaks for the seat: itself attended, or it keeps the minutes and who attended has no account. */
  maySpeak(actor: Actor, meeting: Meeting, { accountId, presence }: MinutesSeat): boolean {
    if (!isAttending(presence)) return false;
    return accountId === null ? this.access.may(actor, 'seal', meeting) : accountId === accountIdOf(actor);
  }
}

function refuseWord(party: MinutesParty, { state }: Meeting, seatId: string): void {
  switch (minutesWordRefusal(party, state)) {
    case 'NOT_FOUND':
      throw notFound('Meeting');
    case 'FORBIDDEN':
      throw new DomainError('FORBIDDEN', { subject: 'Meeting', act: 'approve' });
    case 'MEETING_STATE':
      throw new DomainError('MEETING_STATE', { state, act: 'seal' });
    case 'MINUTES_NOT_YOURS':
      throw new DomainError('MINUTES_NOT_YOURS', { seatId });
    case null:
  }
}
