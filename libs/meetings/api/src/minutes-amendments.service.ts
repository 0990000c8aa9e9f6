import {
  amended,
  answerRefusal,
  attendeeKey,
  lastDayToApprove,
  localDay,
  proposalProblems,
  proposalRefusal,
  type AmendedPart,
  type AmendmentAnswer,
  type AmendmentProblem,
} from '@binome/meetings/domain';
import { textProblems } from '@binome/governance/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { authorOf, DomainError, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemReads } from './agenda-item.reads.js';
import { AgendaItemWriter } from './agenda-item.writer.js';
import { instantOf } from './clock.js';
import { MeetingAccess } from './meeting-access.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';
import { amendmentsOf, periodOf } from './minutes-amendments.js';
import { MinutesAttendees } from './minutes-attendees.js';
import { Minutes, MinutesAmendment } from './minutes.entity.js';

export interface ProposeAmendment {
  clientMutationId: string;
  itemId: string;
  /** The seat for which the person attended. */
  committeeSeatId: string;
  part: AmendedPart;
  /** What the record says, as it was read; null when no outcome is written. */
  before: string | null;
  after: string;
  reason: string;
}

export interface AnswerAmendment {
  clientMutationId: string;
  amendmentId: string;
  version: number;
  answer: AmendmentAnswer;
  /** Why; a rejection has to say it. */
  reason: string | null;
}

/** Amendments of minutes under approval: proposed by those who attended, accepted or rejected by those who keep the minutes. */
@Injectable()
export class MinutesAmendmentsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(MinutesAttendees) private readonly attendees: MinutesAttendees,
    @Inject(AgendaItemReads) private readonly items: AgendaItemReads,
    @Inject(AgendaItemWriter) private readonly writer: AgendaItemWriter,
  ) {}

  /** Proposes what the record of an item should say; for an attendee without account, those who keep the minutes write it down. */
  propose(actor: Actor, { clientMutationId, itemId, committeeSeatId, ...given }: ProposeAmendment): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'proposeAmendment', clientMutationId },
      async (tx) => {
        const seen = await this.readable(tx, itemId);
        const { meeting, seat, recordedBy } = await this.attendees.load(tx, seen.meetingId, committeeSeatId);
        const proposed = wordsOf(given);
        refuse(proposalProblems(proposed));
        const item = await tx.load(AgendaItem, itemId);
        const attendee = attendeeKey(seat);
        const at = await instantOf(tx.manager);
        const amendments = await amendmentsOf(tx.manager, meeting.id);
        const minutes = await tx.manager.findOneByOrFail(Minutes, { meetingId: meeting.id });
        const closesOn = lastDayToApprove(periodOf(minutes, amendments, meeting.timeZone));
        const facts = { item, closesOn, amendments: amendments.filter((one) => one.itemId === itemId) };
        refuseFor(proposalRefusal(facts, { ...proposed, attendee }, localDay(at, meeting.timeZone)));
        const amendment = await tx.insert<MinutesAmendment>(MinutesAmendment, {
          ...{ territoryId: meeting.territoryId, meetingId: meeting.id, itemId, version: 1, ...proposed },
          ...{ attendee, author: seat.personName ?? seat.body, body: seat.body, recordedBy, at },
          ...{ answer: null, answerReason: null, answeredBy: null, answeredAt: null },
        });
        const data = { ...ofAmendment(meeting, amendment), recorded: recordedBy !== null };
        await tx.record('minutes.amendment_proposed', { ...about('Meeting', meeting), data });
        return meeting;
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  /** Accepts an amendment, which changes the record of its item, or rejects it with the reason. */
  answer(actor: Actor, { clientMutationId, amendmentId, version, ...given }: AnswerAmendment): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'answerAmendment', clientMutationId },
      async (tx) => {
        const known = isUuid(amendmentId) ? await tx.manager.findOneBy(MinutesAmendment, { id: amendmentId }) : null;
        if (!known) throw notFound('MinutesAmendment');
        await this.readable(tx, known.itemId);
        const meeting = await this.access.load(tx, 'answer_amendment', known.meetingId);
        const amendment = await tx.load(MinutesAmendment, amendmentId);
        const item = await tx.load(AgendaItem, amendment.itemId);
        const reason = given.reason?.normalize('NFC').trim() || null;
        const required = given.answer === 'rejected';
        refuse(textProblems({ reason }, { reason: { max: 500, required, lines: true } }));
        refuseFor(answerRefusal(item, amendment, given.answer));
        const fields = {
          ...{ answer: given.answer, answerReason: reason },
          ...{ answeredBy: authorOf(actor).name, answeredAt: await instantOf(tx.manager) },
        };
        await tx.edit(MinutesAmendment, amendment, { version, fields });
        const record = given.answer === 'accepted' ? amended(item, amendment) : null;
        if (record) await this.writer.write(tx, meeting, item, item.version, record);
        const data = { ...ofAmendment(meeting, amendment), answer: given.answer };
        await tx.record('minutes.amendment_answered', { ...about('Meeting', meeting), data });
        return meeting;
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  private async readable(tx: Tx, itemId: string): Promise<AgendaItem> {
    const item = isUuid(itemId) ? await tx.manager.findOneBy(AgendaItem, { id: itemId }) : null;
    if (!item) throw notFound('AgendaItem');
    await this.items.authorize(tx, item);
    return item;
  }
}

function ofAmendment({ id: meetingId, committeeId }: Meeting, { id: amendmentId, itemId }: MinutesAmendment) {
  return { meetingId, committeeId, itemId, amendmentId };
}

function wordsOf({ part, before, after, reason }: Pick<ProposeAmendment, 'part' | 'before' | 'after' | 'reason'>) {
  const words = (text: string) => text.normalize('NFC').trim();
  return { part, before: words(before ?? '') || null, after: words(after), reason: words(reason) };
}

function refuseFor(problem: AmendmentProblem | null): void {
  if (problem) throw new DomainError('MINUTES_AMENDMENT', { problem });
}
