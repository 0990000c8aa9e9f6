import { DocumentTransfers } from '@binome/documents/api';
import type { Committee } from '@binome/governance/api';
import { isTakenUp, localDay, reconveningProblems } from '@binome/meetings/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { about } from './about.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemWriter } from './agenda-item.writer.js';
import { instantOf } from './clock.js';
import { DecisionPlaces } from './decision-places.js';
import { LinkedActions } from './linked-actions.js';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';
import { MeetingService, type OnMeeting } from './meeting.service.js';
import { MeetingStepsService } from './meeting-steps.service.js';
import { RoomFactsService } from './room-facts.service.js';

export interface ReconveneMeeting extends OnMeeting {
  day: string;
  startTime: string;
}

/** A meeting that cannot decide: it is closed with its notes, and another one of its committee, called at once, takes up what it did not come to. */
@Injectable()
export class ReconveningService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(MeetingStepsService) private readonly steps: MeetingStepsService,
    @Inject(RoomFactsService) private readonly rooms: RoomFactsService,
    @Inject(AgendaItemWriter) private readonly items: AgendaItemWriter,
    @Inject(LinkedActions) private readonly actions: LinkedActions,
    @Inject(DecisionPlaces) private readonly places: DecisionPlaces,
    @Inject(DocumentTransfers) private readonly documents: DocumentTransfers,
  ) {}

  /** Gives the new meeting. QUORUM_REACHED while the room can decide, ALREADY_RECONVENED once another meeting takes this one up. */
  reconvene(actor: Actor, { clientMutationId, meetingId, version, ...when }: ReconveneMeeting): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'reconveneMeeting', clientMutationId },
      async (tx) => {
        const meeting = await this.access.load(tx, 'reconvene', meetingId);
        const { committee, quorum } = await this.rooms.room(tx.manager, meeting);
        if (quorum.reached) throw new DomainError('QUORUM_REACHED', {});
        if (committee.removedAt) throw new DomainError('COMMITTEE_REMOVED', { committeeId: committee.id });
        await refuseTwice(tx, meeting);
        const today = localDay(await instantOf(tx.manager), meeting.timeZone);
        refuse(reconveningProblems(committee, when.day, today));
        return this.takeUp(tx, meeting, version, committee, when);
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  private async takeUp(
    tx: Tx,
    former: Meeting,
    version: number,
    committee: Committee,
    when: Pick<ReconveneMeeting, 'day' | 'startTime'>,
  ): Promise<Meeting> {
    const { id: reconvenesId, title, minutes, mode, place, videoLink, committeeId } = former;
    const next = await this.meetings.insert(
      tx,
      committee,
      { title, minutes, mode, place, videoLink, ...when },
      { reconvenesId },
    );
    await this.steps.advance(tx, former, version, {
      act: 'reconvene',
      event: 'meeting.closed',
      write: (_, meeting, now) => this.steps.closeWithin(tx, meeting, now),
    });
    const where = { meetingId: reconvenesId };
    const all = await tx.manager.find(AgendaItem, { where, order: { rank: 'ASC', id: 'ASC' } });
    for (const item of all.filter(isTakenUp)) await this.moveOn(tx, former, item, next);
    const data = { meetingId: reconvenesId, committeeId, nextMeetingId: next.id };
    await tx.record('meeting.reconvened', { ...about('Meeting', former), data });
    return this.steps.conveneWithin(tx, next);
  }

  // What was being spoken of when the quorum was missed is put off, as the rest.
  private async moveOn(tx: Tx, former: Meeting, item: AgendaItem, next: Meeting): Promise<void> {
    const { id, kind, title, detail, minutes, presenter, confidential, reviewedDecisionId } = item;
    const content = { kind, title, detail, minutes, presenter, confidential };
    const taken = await this.items.insert(tx, next, content, {
      ...{ origin: 'reconvened', standing: 'accepted', reasonKey: `unfinished:${id}`, reviewedDecisionId },
      reason: { reason: 'unfinished', on: former.day, about: null },
    });
    const linked = (await this.actions.ofItems(tx.actor, [id])).get(id) ?? [];
    await this.actions.link(
      tx,
      taken,
      linked.map((action) => action.id),
    );
    await this.places.carryOver(tx, id, taken.id);
    const ownerType = 'AgendaItem';
    await this.documents.carryOver(tx, { ownerType, ownerId: id }, { ownerType, ownerId: taken.id });
    const left = await tx.load(AgendaItem, id);
    await this.items.write(tx, former, left, left.version, { progress: 'postponed' });
  }
}

async function refuseTwice(tx: Tx, { id }: Meeting): Promise<void> {
  const next = await tx.manager.findOneBy(Meeting, { reconvenesId: id, state: Not('cancelled' as const) });
  if (next) throw new DomainError('ALREADY_RECONVENED', { day: next.day });
}
