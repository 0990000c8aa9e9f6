import {
  amended,
  attendeeKey,
  isAttending,
  type MinutesAmendmentFact,
  type MinutesItem,
  type MinutesSeat,
} from '@binome/meetings/domain';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Meeting } from './meeting.entity.js';
import { MinutesAttendees } from './minutes-attendees.js';
import type { MinutesAmendmentType, MinutesItemType, MinutesSeatType, MinutesType } from './minutes.graphql.js';
import { MinutesReads, type ReadMinutes } from './minutes.reads.js';

/** Minutes as they are shown to a reader, with what it may say of them. */
@Injectable()
export class MinutesView {
  constructor(
    @Inject(MinutesReads) private readonly reads: MinutesReads,
    @Inject(MinutesAttendees) private readonly attendees: MinutesAttendees,
  ) {}

  /** Null while there are none for this reader. The caller has checked the right to read the meeting. */
  async of(actor: Actor, meeting: Meeting): Promise<MinutesType | null> {
    const read = await this.reads.read(actor, meeting);
    const isOpen = meeting.state === 'minutes_approval';
    return read && shown(read, (seat) => isOpen && this.attendees.maySpeak(actor, meeting, seat));
  }
}

function shownItem({ decisions = [], changes = [], amendments = [], ...item }: MinutesItem): MinutesItemType {
  const told = decisions.map(({ quorum: { reached, attending, of }, changes: own = [], ...decision }) => ({
    ...decision,
    changes: own,
    ...{ quorumReached: reached, attending, of },
  }));
  return { ...item, decisions: told, changes, amendments: amendments.map((one) => shownAmendment(item, one)) };
}

function shownAmendment(
  item: Pick<MinutesItem, 'outcome' | 'notes'>,
  { at, answeredAt, ...amendment }: MinutesAmendmentFact,
): MinutesAmendmentType {
  return {
    ...amendment,
    at: new Date(at),
    answeredAt: answeredAt === null ? null : new Date(answeredAt),
    outdated: amendment.answer === null && amended(item, amendment) === null,
  };
}

function shown(read: ReadMinutes, maySpeak: (seat: MinutesSeat) => boolean): MinutesType {
  const { content, approval } = read;
  const reason = approval?.reason;
  return {
    ...{
      print: read.print,
      items: content.items.map(shownItem),
      hiddenItems: read.hiddenItems,
      sealedAt: read.sealedAt,
    },
    quorumReached: content.quorumReached,
    quorumChanges: content.quorumChanges.map(({ reached, at }) => ({ reached, at: new Date(at) })),
    seats: content.seats.map((seat): MinutesSeatType => {
      const key = attendeeKey(seat);
      const isAttendee = isAttending(seat.presence);
      const word = read.approvedBy.includes(key) ? 'approved' : read.lapsed.includes(key) ? 'lapsed' : 'silent';
      return {
        ...{ committeeSeatId: seat.seatId, body: seat.body, voting: seat.voting, proxyTo: seat.proxyTo },
        ...{ personName: seat.personName, presence: seat.presence },
        arrivedAt: seat.arrivedAt ? new Date(seat.arrivedAt) : null,
        leftAt: seat.leftAt ? new Date(seat.leftAt) : null,
        word: isAttendee && approval ? word : null,
        mayApprove: word !== 'approved' && maySpeak(seat),
        mayAmend: approval?.isOpen === true && maySpeak(seat),
      };
    }),
    approved: approval?.approved ?? false,
    reason: reason?.kind ?? null,
    missing: reason?.kind === 'period_open' ? reason.missing : null,
    closesOn: approval?.closesOn ?? null,
    silenceApproves: approval?.silenceApproves ?? null,
  };
}
