import { Committee } from '@binome/governance/api';
import { addDays, textProblems } from '@binome/governance/domain';
import {
  attendeeKey,
  attendeesOf,
  isAttending,
  isKeptApart,
  minutesStanding,
  sharedItem,
  type MinutesContent,
  type MinutesSeat,
  type MinutesStanding,
} from '@binome/meetings/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { accountIdOf, authorOf, DomainError, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { about } from './about.js';
import { instantOf, localDay } from './clock.js';
import { MeetingAccess, refuseState } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';
import { MinutesAssembly, printOf } from './minutes-content.js';
import { Minutes, MinutesApproval, SealedConfidentialItem } from './minutes.entity.js';

export interface ApproveMinutes {
  clientMutationId: string;
  meetingId: string;
  /** The seat for which the person attended. */
  committeeSeatId: string;
  /** Print of the minutes that were read. */
  print: string;
}

/** Minutes given to those who attended, approved by them, then sealed. */
@Injectable()
export class MinutesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(MinutesAssembly) private readonly assembly: MinutesAssembly,
  ) {}

  /** An attendee approves the minutes that it read; for one without an account, those who hold the meeting write it down. */
  approve(actor: Actor, { clientMutationId, meetingId, committeeSeatId, print }: ApproveMinutes): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'approveMinutes', clientMutationId },
      async (tx) => {
        refuse(textProblems({ print }, { print: { max: 64, required: true } }));
        const meeting = await this.toApprove(tx, meetingId);
        const content = await this.assembly.of(tx.manager, meeting);
        const now = printOf(content);
        const { seat, recordedBy } = this.seatOf(tx.actor, meeting, content, committeeSeatId);
        if (print !== now) throw new DomainError('MINUTES_CHANGED', { print: now });
        await write(tx, meeting, seat, now, recordedBy);
        return meeting;
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  /** Begins the approval period, by the committee's rule of that moment. The caller has checked the rights and the state. */
  async submit(tx: Tx, { id: meetingId, territoryId, committeeId, timeZone }: Meeting, now: Date): Promise<void> {
    const { approvalDays, silenceApproves } = await tx.manager.findOneByOrFail(Committee, { id: committeeId });
    const closesOn = addDays(localDay(now, timeZone), approvalDays);
    const given = { closesOn, silenceApproves, submittedAt: now, print: null, content: null, sealedAt: null };
    await tx.insert<Minutes>(Minutes, { territoryId, meetingId, version: 1, visibility: 'territory', ...given });
  }

  /** Keeps the content as it was approved; MINUTES_NOT_APPROVED with the reason otherwise. The caller has checked the rights and the state. */
  async seal(tx: Tx, meeting: Meeting, now: Date): Promise<void> {
    const content = await this.assembly.of(tx.manager, meeting);
    const known = await tx.manager.findOneBy(Minutes, { meetingId: meeting.id });
    if (!known) throw new DomainError('MINUTES_NOT_APPROVED', { kind: 'too_few_approvals', approved: 0, attendees: 0 });
    const minutes = await tx.load(Minutes, known.id);
    const standing = await standingOf(tx.manager, minutes, content, localDay(now, meeting.timeZone));
    if (!standing.approved) throw new DomainError('MINUTES_NOT_APPROVED', standing.reason);
    const { territoryId, id: meetingId } = meeting;
    for (const item of content.items.filter(isKeptApart))
      await tx.manager.insert(SealedConfidentialItem, { id: item.id, territoryId, meetingId, content: { ...item } });
    const items = content.items.filter((item) => !item.confidential).map(sharedItem);
    const confidentialItems = content.items.length - items.length;
    const names = (some: readonly { name: string }[]) => some.map(({ name }) => name);
    const approval = {
      approvedBy: names(standing.approvedBy),
      silent: names(standing.silent),
      reason: standing.reason,
    };
    const sealed = { ...content, items, approval, confidentialItems };
    const fields = { content: sealed, print: printOf(content), sealedAt: now, visibility: 'shared' as const };
    await tx.edit(Minutes, minutes, { version: minutes.version, fields });
  }

  private async toApprove(tx: Tx, meetingId: string): Promise<Meeting> {
    const seen = isUuid(meetingId) ? await tx.manager.findOneBy(Meeting, { id: meetingId }) : null;
    const meeting = this.access.readable(tx.actor, seen);
    if (!this.access.isMember(tx.actor, meeting))
      throw new DomainError('FORBIDDEN', { subject: 'Meeting', act: 'approve' });
    const locked = await tx.load(Meeting, meeting.id);
    refuseState(locked, 'seal');
    return locked;
  }

  private seatOf(actor: Actor, meeting: Meeting, { seats }: MinutesContent, seatId: string) {
    const seat = seats.find((one) => one.seatId === seatId);
    if (!seat) throw notFound('CommitteeSeat');
    if (!isAttending(seat.presence)) throw new DomainError('MINUTES_NOT_YOURS', { seatId });
    if (seat.accountId !== null && seat.accountId === accountIdOf(actor)) return { seat, recordedBy: null };
    if (seat.accountId !== null || !this.access.may(actor, 'seal', meeting))
      throw new DomainError('MINUTES_NOT_YOURS', { seatId });
    return { seat, recordedBy: authorOf(actor).name };
  }
}

/** Where the approval stands on a day. */
export async function standingOf(
  manager: EntityManager,
  { meetingId, closesOn, silenceApproves }: Minutes,
  content: MinutesContent,
  today: string,
): Promise<MinutesStanding> {
  const approvals = await manager.findBy(MinutesApproval, { meetingId });
  const attendees = attendeesOf(content);
  return minutesStanding(
    { attendees, approvals, amendments: [], print: printOf(content), closesOn, silenceApproves },
    today,
  );
}

async function write(
  tx: Tx,
  meeting: Meeting,
  seat: MinutesSeat,
  print: string,
  recordedBy: string | null,
): Promise<void> {
  const { id: meetingId, territoryId, committeeId } = meeting;
  const attendee = attendeeKey(seat);
  if (await tx.manager.existsBy(MinutesApproval, { meetingId, attendee, print })) return;
  const at = await instantOf(tx.manager);
  const name = seat.personName ?? seat.body;
  await tx.insert<MinutesApproval>(MinutesApproval, { territoryId, meetingId, attendee, name, print, recordedBy, at });
  const data = { meetingId, committeeId, attendee: name, recorded: recordedBy !== null };
  await tx.record('minutes.approved', { ...about('Meeting', meeting), data });
}
