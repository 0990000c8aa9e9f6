import { Committee } from '@binome/governance/api';
import { addDays, textProblems } from '@binome/governance/domain';
import {
  attendeeKey,
  attendeesOf,
  isKeptApart,
  localDay,
  minutesStanding,
  sharedItem,
  type MinutesContent,
  type MinutesSeat,
  type MinutesStanding,
} from '@binome/meetings/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { about } from './about.js';
import { instantOf } from './clock.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';
import { amendmentsOf, periodOf, withAmendments } from './minutes-amendments.js';
import { MinutesAttendees } from './minutes-attendees.js';
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
    @Inject(MinutesAttendees) private readonly attendees: MinutesAttendees,
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
        const { meeting, content, seat, recordedBy } = await this.attendees.load(tx, meetingId, committeeSeatId);
        const now = printOf(content);
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
    const told = withAmendments(content.items, await amendmentsOf(tx.manager, meetingId));
    for (const item of told.filter(isKeptApart))
      await tx.manager.insert(SealedConfidentialItem, { id: item.id, territoryId, meetingId, content: { ...item } });
    const items = told.filter((item) => !item.confidential).map(sharedItem);
    const confidentialItems = told.length - items.length;
    const names = (some: readonly { name: string }[]) => some.map(({ name }) => name);
    const approval = {
      approvedBy: names(standing.approvedBy),
      silent: names(standing.silent),
      reason: standing.reason,
    };
    const sealed = { ...content, items, approval, confidentialItems };
    const { closesOn } = standing;
    const fields = { content: sealed, print: printOf(content), closesOn, sealedAt: now, visibility: 'shared' as const };
    await tx.edit(Minutes, minutes, { version: minutes.version, fields });
  }
}

/** Where the approval stands on a day. */
export async function standingOf(
  manager: EntityManager,
  minutes: Minutes,
  content: MinutesContent,
  today: string,
): Promise<MinutesStanding> {
  const { meetingId, silenceApproves } = minutes;
  const approvals = await manager.findBy(MinutesApproval, { meetingId });
  const amendments = await amendmentsOf(manager, meetingId);
  const period = periodOf(minutes, amendments, content.timeZone);
  const attendees = attendeesOf(content);
  return minutesStanding({ attendees, approvals, ...period, print: printOf(content), silenceApproves }, today);
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
