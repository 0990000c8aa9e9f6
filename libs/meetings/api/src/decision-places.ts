import { onItemProblems, type MeetingAct } from '@binome/meetings/domain';
import { isUuid, type Tx } from '@binome/shared/api';
import { DomainError, notFound, refuse } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { about } from './about.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemReads } from './agenda-item.reads.js';
import { Ballot, Decision } from './decision.entity.js';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';

type Placed = Pick<Decision, 'committeeId' | 'visibility'> & { id?: string };

/** Where decisions are taken: the items of agendas. The meeting is locked before its decisions, always in this order. */
@Injectable()
export class DecisionPlaces {
  constructor(
    @Inject(MeetingAccess) private readonly meetings: MeetingAccess,
    @Inject(AgendaItemReads) private readonly items: AgendaItemReads,
  ) {}

  /** The meeting of an item, locked for an act that its rights and its state allow; NOT_FOUND for an item that is not readable. */
  async meetingOf(tx: Tx, itemId: string, act: MeetingAct): Promise<{ item: AgendaItem; meeting: Meeting }> {
    const item = isUuid(itemId) ? await tx.manager.findOneBy(AgendaItem, { id: itemId }) : null;
    if (!item) throw notFound('AgendaItem');
    await this.items.authorize(tx, item);
    return { item, meeting: await this.meetings.load(tx, act, item.meetingId) };
  }

  /** The item being spoken of that looks at a decision again, with its meeting, both locked; null outside such a meeting. */
  async reviewing(tx: Tx, decisionId: string): Promise<{ item: AgendaItem; meeting: Meeting } | null> {
    const spoken = { reviewedDecisionId: decisionId, progress: 'current' as const };
    const found = await tx.manager.findOneBy(AgendaItem, spoken);
    if (!found) return null;
    const meeting = await tx.load(Meeting, found.meetingId);
    return meeting.state === 'in_progress' ? { meeting, item: await tx.load(AgendaItem, found.id) } : null;
  }

  /** Refuses a decision that the item cannot have. */
  async refuse(tx: Tx, item: AgendaItem, meeting: Meeting, { id, committeeId, visibility }: Placed): Promise<void> {
    const other = await tx.manager.findOneBy(Decision, { itemId: item.id, state: Not('withdrawn') });
    const isTaken = other !== null && other.id !== id;
    refuse(onItemProblems(item, { visibility, isOfCommittee: meeting.committeeId === committeeId, isTaken }));
  }

  /** Refuses what a vote held on the item forbids: taking it off, or telling it to others than those who voted. */
  async refuseVotedOn(tx: Tx, itemId: string): Promise<void> {
    if (await tx.manager.existsBy(Ballot, { itemId })) throw new DomainError('ITEM_VOTED_ON', { itemId });
  }

  /** Takes the decisions of an item that goes off its agenda: they wait for another one. */
  async release(tx: Tx, itemId: string): Promise<void> {
    await this.refuseVotedOn(tx, itemId);
    for (const { id } of await tx.manager.findBy(Decision, { itemId }))
      await this.place(tx, await tx.load(Decision, id), null);
  }

  /** A decision that its item did not come to follows the item to the agenda that takes it up. */
  async carryOver(tx: Tx, fromItemId: string, itemId: string): Promise<void> {
    const waiting = { itemId: fromItemId, state: In(['proposed', 'no_quorum']) };
    for (const { id } of await tx.manager.findBy(Decision, waiting))
      await this.place(tx, await tx.load(Decision, id), itemId);
  }

  /** Puts a decision, locked, on an item, or takes it off. */
  async place(tx: Tx, decision: Decision, itemId: string | null, version = decision.version): Promise<void> {
    const { changes } = await tx.edit(Decision, decision, { version, fields: { itemId } });
    const data = { decisionId: decision.id, itemId };
    if (changes.length > 0) await tx.record('decision.attached', { ...about('Decision', decision), data, changes });
  }
}
