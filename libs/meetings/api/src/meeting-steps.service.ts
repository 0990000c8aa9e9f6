import { Committee } from '@binome/governance/api';
import {
  agendaChanges,
  convocationProblems,
  itemVisibility,
  localDay,
  noticeDaysOf,
  noticeToday,
  openAgenda,
  stateAfter,
  toldAgenda,
  type MeetingAct,
} from '@binome/meetings/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, refuse, type Actor, type DomainEventName, type DomainEvents } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { about } from './about.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemWriter } from './agenda-item.writer.js';
import { ConvocationWriter } from './convocation.writer.js';
import { instantOf } from './clock.js';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';
import { MeetingService, type OnMeeting } from './meeting.service.js';
import { MinutesService } from './minutes.service.js';
import { reasonOf } from './reason.js';

export interface ConveneMeeting extends OnMeeting {
  /** Why the notice is shorter than the committee's rule. */
  urgency?: string | null;
}

export interface OnMeetingWithReason extends OnMeeting {
  reason: string;
}

type MeetingEvent = Extract<DomainEventName, `meeting.${string}`>;

interface Step<N extends MeetingEvent> {
  command: string;
  act: MeetingAct;
  event: N;
  /** What else is written of the meeting, and what the event says besides. */
  write: (tx: Tx, meeting: Meeting, now: Date) => Promise<Partial<Meeting>> | Partial<Meeting>;
  data?: (meeting: Meeting) => Omit<DomainEvents[N], 'meetingId' | 'committeeId'>;
  /** What follows from it, once the meeting is in its new state. */
  then?: (tx: Tx, meeting: Meeting) => Promise<void>;
  reason?: string;
}

/** The steps of a meeting, from its convocation to its sealed minutes: one state after another, as the rule says. */
@Injectable()
export class MeetingStepsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(AgendaItemWriter) private readonly items: AgendaItemWriter,
    @Inject(MinutesService) private readonly minutes: MinutesService,
    @Inject(ConvocationWriter) private readonly convocations: ConvocationWriter,
  ) {}

  /** Calls those who sit. A notice shorter than the committee's rule needs a reason, which is kept. */
  convene(actor: Actor, { urgency: given, ...on }: ConveneMeeting): Promise<Meeting> {
    const urgency = given?.trim() ? reasonOf('urgency', given) : null;
    return this.step(actor, on, { command: 'conveneMeeting', ...this.convening(urgency) });
  }

  /** Calls those who sit, of a draft just written by the caller, which has checked the rights. */
  conveneWithin(tx: Tx, draft: Meeting): Promise<Meeting> {
    return this.advance(tx, draft, draft.version, this.convening(null));
  }

  private convening(urgency: string | null): Omit<Step<'meeting.convened'>, 'command'> {
    return {
      act: 'convene',
      event: 'meeting.convened',
      write: async (tx, meeting, now) => {
        refuse(convocationProblems(meeting));
        const isLate = await isTooLate(tx, meeting, now);
        if (isLate && urgency === null) throw new DomainError('NOTICE_TOO_SHORT', isLate);
        return { convenedAt: now, visibility: 'shared', urgency: isLate ? urgency : null };
      },
      data: (meeting) => ({ urgent: meeting.urgency !== null }),
      then: (tx, meeting) => this.convocations.call(tx, meeting),
    };
  }

  cancel(actor: Actor, { reason, ...on }: OnMeetingWithReason): Promise<Meeting> {
    return this.step(actor, on, {
      command: 'cancelMeeting',
      act: 'cancel',
      event: 'meeting.cancelled',
      write: () => ({ cancelReason: reasonOf('reason', reason) }),
      data: (meeting) => ({ wasConvened: meeting.convenedAt !== null }),
      then: (tx, meeting) => this.convocations.tellCancellation(tx, meeting),
      reason,
    });
  }

  /** Writes again to those who are called: the agenda changed since they were told of it. Nothing leaves when it says the same. */
  tellAgenda(actor: Actor, { clientMutationId, meetingId, version }: OnMeeting): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'tellAgenda', clientMutationId },
      async (tx) => {
        const meeting = await this.access.load(tx, 'tell_agenda', meetingId);
        const where = { meetingId };
        const items = await tx.manager.find(AgendaItem, { where, order: { rank: 'ASC', id: 'ASC' } });
        const [before, after] = [meeting.toldAgenda ?? [], toldAgenda(items)];
        if (!agendaChanges(before, after)) return meeting;
        const agendaToldAt = await instantOf(tx.manager);
        await tx.edit(Meeting, meeting, { version, fields: { agendaToldAt } });
        const isOpenChanged = agendaChanges(openAgenda(before), openAgenda(after)) !== null;
        await this.convocations.tellAgenda(tx, meeting, { isOpenChanged });
        const data = { meetingId, committeeId: meeting.committeeId };
        await tx.record('meeting.agenda_told', { ...about('Meeting', meeting), data });
        return meeting;
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  open(actor: Actor, on: OnMeeting): Promise<Meeting> {
    const write = (_: Tx, { openedAt }: Meeting, now: Date) => ({ openedAt: openedAt ?? now });
    return this.step(actor, on, { command: 'openMeeting', act: 'open', event: 'meeting.opened', write });
  }

  /** Ends the meeting; the item that was spoken of is done. A vote that is open in it is closed, or withdrawn, before. */
  close(actor: Actor, on: OnMeeting): Promise<Meeting> {
    return this.step(actor, on, {
      command: 'closeMeeting',
      act: 'close',
      event: 'meeting.closed',
      write: async (tx, meeting, now) => {
        const closed = await this.closeWithin(tx, meeting, now);
        await this.items.finishCurrent(tx, meeting);
        return closed;
      },
    });
  }

  /** Gives what is to be written of a meeting that ends, once no vote is open in it. The caller has checked the rights and the state. */
  async closeWithin(tx: Tx, meeting: Meeting, now: Date): Promise<Partial<Meeting>> {
    await refuseOpenVote(tx, meeting);
    return { closedAt: now };
  }

  reopen(actor: Actor, { reason, ...on }: OnMeetingWithReason): Promise<Meeting> {
    return this.step(actor, on, {
      command: 'reopenMeeting',
      act: 'reopen',
      event: 'meeting.reopened',
      write: () => {
        reasonOf('reason', reason);
        return { closedAt: null };
      },
      reason,
    });
  }

  /** Gives the minutes to those who attended: the approval period begins. */
  submitMinutes(actor: Actor, on: OnMeeting): Promise<Meeting> {
    return this.step(actor, on, {
      command: 'submitMinutes',
      act: 'submit_minutes',
      event: 'meeting.minutes_submitted',
      write: async (tx, meeting, now) => {
        await this.minutes.submit(tx, meeting, now);
        return {};
      },
    });
  }

  /** Seals approved minutes: what is not confidential is shared with the State, and nothing of the meeting changes any more. */
  seal(actor: Actor, on: OnMeeting): Promise<Meeting> {
    return this.step(actor, on, {
      command: 'sealMeeting',
      act: 'seal',
      event: 'meeting.sealed',
      write: (tx, meeting, now) => this.sealWithin(tx, meeting, now),
    });
  }

  /** Seals what belongs to the meeting; gives what is left to write of it. The caller has checked the rights and the state. */
  async sealWithin(tx: Tx, meeting: Meeting, now: Date): Promise<Partial<Meeting>> {
    await this.minutes.seal(tx, meeting, now);
    const shared = itemVisibility({ confidential: false }, 'sealed');
    const open = { meetingId: meeting.id, visibility: Not('restricted' as const) };
    await tx.manager.update(AgendaItem, open, { visibility: shared });
    return { sealedAt: now };
  }

  private step<N extends MeetingEvent>(
    actor: Actor,
    { clientMutationId, meetingId, version }: OnMeeting,
    step: Step<N>,
  ): Promise<Meeting> {
    const { command, act, reason } = step;
    return this.unitOfWork.command(
      actor,
      { name: command, clientMutationId },
      async (tx) => this.advance(tx, await this.access.load(tx, act, meetingId), version, step),
      (id) => this.meetings.get(actor, id),
      reason === undefined ? {} : { reason },
    );
  }

  /** Leads a meeting, locked, to the next state within a command. The caller has checked the rights and the state. */
  async advance<N extends MeetingEvent>(
    tx: Tx,
    meeting: Meeting,
    version: number,
    { act, event, write, data, then }: Omit<Step<N>, 'command'>,
  ): Promise<Meeting> {
    const fields = {
      ...(await write(tx, meeting, await instantOf(tx.manager))),
      state: stateAfter(meeting.state, act),
    };
    const { changes } = await tx.edit(Meeting, meeting, { version, fields });
    const { id: meetingId, committeeId } = meeting;
    const said = { meetingId, committeeId, ...data?.(meeting) } as unknown as DomainEvents[N];
    await tx.record(event, { ...about('Meeting', meeting), data: said, changes });
    await then?.(tx, meeting);
    return meeting;
  }
}

async function refuseOpenVote(tx: Tx, { id }: Meeting): Promise<void> {
  const [open] = await tx.manager.query<{ title: string }[]>(
    `SELECT decision.title FROM ballots ballot JOIN agenda_items item ON item.id = ballot.item_id
     JOIN decisions decision ON decision.id = ballot.decision_id WHERE item.meeting_id = $1 AND ballot.closed_at IS NULL LIMIT 1`,
    [id],
  );
  if (open) throw new DomainError('VOTE_STILL_OPEN', { title: open.title });
}

// Late by the calendar of the territory; in time, nothing.
async function isTooLate(tx: Tx, { committeeId, day, timeZone, reconvenesId }: Meeting, now: Date) {
  const committee = await tx.manager.findOneByOrFail(Committee, { id: committeeId });
  const noticeDays = noticeDaysOf(committee, reconvenesId !== null);
  const { respected, given, needed, latestOn } = noticeToday(noticeDays, { day }, localDay(now, timeZone));
  return respected ? null : { given, needed, latestOn };
}
