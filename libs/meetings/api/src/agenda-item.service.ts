import { tidied } from '@binome/governance/domain';
import {
  agendaItemProblems,
  MEETING_TEXTS,
  MOST_IN_MEETING,
  type AgendaItemContent,
  type ItemProgress,
  type MeetingAct,
} from '@binome/meetings/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { authorOf, notFound, rankBetween, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { about } from './about.js';
import { AgendaItem, AgendaItemAction } from './agenda-item.entity.js';
import { AgendaItemReads } from './agenda-item.reads.js';
import { AgendaItemWriter } from './agenda-item.writer.js';
import { instantOf } from './clock.js';
import { Decision } from './decision.entity.js';
import { DecisionPlaces } from './decision-places.js';
import { LinkedActions } from './linked-actions.js';
import { MeetingAccess } from './meeting-access.js';
import type { Meeting } from './meeting.entity.js';
import { reasonOf } from './reason.js';

export interface AddAgendaItem extends AgendaItemContent {
  clientMutationId: string;
  meetingId: string;
  actionIds: readonly string[];
}

export interface OnAgendaItem {
  clientMutationId: string;
  itemId: string;
}

export type EditAgendaItem = OnAgendaItem & {
  version: number;
  actionIds?: readonly string[];
} & Partial<AgendaItemContent>;
export type RemoveAgendaItem = OnAgendaItem & { reason?: string | null };
export type MoveAgendaItem = OnAgendaItem & { version: number; afterId: string | null };
export type VersionedAgendaItem = OnAgendaItem & { version: number };

/** Items of agendas: proposed by members, accepted, written and put in order by those who prepare the meeting. */
@Injectable()
export class AgendaItemService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(AgendaItemReads) private readonly reads: AgendaItemReads,
    @Inject(AgendaItemWriter) private readonly writer: AgendaItemWriter,
    @Inject(LinkedActions) private readonly actions: LinkedActions,
    @Inject(DecisionPlaces) private readonly places: DecisionPlaces,
  ) {}

  /** Adds an item: on the agenda for those who prepare it, as a proposal for a contributor. */
  add(actor: Actor, { clientMutationId, meetingId, actionIds, ...given }: AddAgendaItem): Promise<AgendaItem> {
    return this.unitOfWork.command(
      actor,
      { name: 'addAgendaItem', clientMutationId },
      async (tx) => {
        const mayPrepare = await this.reads.prepares(tx, meetingId);
        const meeting = await this.access.load(tx, mayPrepare ? 'agenda' : 'propose', meetingId);
        const content = tidied(given, MEETING_TEXTS);
        refuse(agendaItemProblems({ ...given, ...content }));
        await refuseTooManyItems(tx, meeting);
        const { accountId, name } = authorOf(actor);
        const item = await this.writer.insert(tx, meeting, content, {
          ...{ origin: 'person', standing: mayPrepare ? 'accepted' : 'proposed' },
          ...{ proposedByName: name, proposedByAccountId: accountId },
        });
        await this.actions.link(tx, item, actionIds);
        if (!mayPrepare) await recordProposed(tx, meeting, item);
        return item;
      },
      (id) => this.reads.get(actor, id),
    );
  }

  edit(actor: Actor, { clientMutationId, itemId, version, actionIds, ...patch }: EditAgendaItem): Promise<AgendaItem> {
    return this.unitOfWork.command(
      actor,
      { name: 'editAgendaItem', clientMutationId },
      async (tx) => {
        const { item, meeting } = await this.load(tx, 'agenda', itemId);
        const fields = tidied(patch, MEETING_TEXTS);
        refuse(agendaItemProblems({ ...patch, ...fields }));
        await this.refuseOtherReaders(tx, item, { ...item, ...fields });
        await this.writer.write(tx, meeting, item, version, fields);
        if (actionIds) await this.actions.link(tx, item, actionIds);
        return item;
      },
      (id) => this.reads.get(actor, id),
    );
  }

  /** Takes a member's proposal on the agenda. */
  accept(actor: Actor, { clientMutationId, itemId, version }: VersionedAgendaItem): Promise<AgendaItem> {
    return this.unitOfWork.command(
      actor,
      { name: 'acceptAgendaItem', clientMutationId },
      async (tx) => {
        const { item, meeting } = await this.load(tx, 'agenda', itemId);
        const wasProposed = item.standing === 'proposed';
        const accepted = await this.writer.write(tx, meeting, item, version, { standing: 'accepted' });
        if (wasProposed) await recordAnswered(tx, meeting, item, null);
        return accepted;
      },
      (id) => this.reads.get(actor, id),
    );
  }

  /** Puts an item after another one of the agenda, or before all of them. */
  move(actor: Actor, { clientMutationId, itemId, version, afterId }: MoveAgendaItem): Promise<AgendaItem> {
    return this.unitOfWork.command(
      actor,
      { name: 'moveAgendaItem', clientMutationId },
      async (tx) => {
        const { item, meeting } = await this.load(tx, 'agenda', itemId);
        const fields = { rank: await rankAfter(tx, item, afterId) };
        const { changes } = await tx.edit(AgendaItem, item, { version, fields });
        const data = { meetingId: meeting.id, committeeId: meeting.committeeId, itemId };
        if (changes.length > 0) await tx.record('agenda_item.moved', { ...about('AgendaItem', item), data, changes });
        return item;
      },
      (id) => this.reads.get(actor, id),
    );
  }

  /** Takes an item off the agenda, or declines a proposal, whose author is told why; gives its meeting. */
  async remove(actor: Actor, { clientMutationId, itemId, reason }: RemoveAgendaItem): Promise<{ id: string }> {
    const said = reason?.trim() ? reasonOf('reason', reason) : '';
    return this.unitOfWork.command(
      actor,
      { name: 'removeAgendaItem', clientMutationId },
      async (tx): Promise<{ id: string }> => {
        const { item, meeting } = await this.load(tx, 'agenda', itemId);
        if (item.standing === 'proposed') await recordAnswered(tx, meeting, item, reasonOf('reason', said));
        await this.places.release(tx, itemId);
        await tx.manager.delete(AgendaItemAction, { itemId });
        await tx.remove(AgendaItem, item);
        const data = { meetingId: meeting.id, committeeId: meeting.committeeId, itemId };
        const changes = [{ field: 'title', from: item.title, to: null }];
        await tx.record('agenda_item.removed', { ...about('AgendaItem', item), data, changes });
        return { id: meeting.id };
      },
      async (id) => ({ id }),
      said ? { reason: said } : {},
    );
  }

  /** Says how far the meeting went with an item. One item is spoken of at a time: the former one is done. */
  progress(
    actor: Actor,
    { clientMutationId, itemId, version, progress }: VersionedAgendaItem & { progress: ItemProgress },
  ): Promise<AgendaItem> {
    return this.unitOfWork.command(
      actor,
      { name: 'setItemProgress', clientMutationId },
      async (tx) => {
        const { item, meeting } = await this.load(tx, 'record', itemId);
        if (progress === 'current' && item.progress !== 'current') await this.writer.finishCurrent(tx, meeting);
        const begun =
          progress === 'current' && item.progress !== 'current' ? { begunAt: await instantOf(tx.manager) } : {};
        return this.writer.write(tx, meeting, item, version, { progress, ...begun });
      },
      (id) => this.reads.get(actor, id),
    );
  }

  // Who reads an item reads its decision, and its votes: neither changes without the other.
  private async refuseOtherReaders(tx: Tx, before: AgendaItem, after: AgendaItem): Promise<void> {
    const isSame = before.confidential === after.confidential && before.kind === after.kind;
    if (isSame) return;
    await this.places.refuseVotedOn(tx, before.id);
    const decision = await tx.manager.findOneBy(Decision, { itemId: before.id, state: Not('withdrawn') });
    refuse(decision === null ? [] : [{ field: 'confidential', problem: 'has_decision' }]);
  }

  // The meeting is locked first: two people who write on one agenda wait for each other, in the same order.
  private async load(tx: Tx, act: MeetingAct, itemId: string): Promise<{ item: AgendaItem; meeting: Meeting }> {
    const seen = isUuid(itemId) ? await tx.manager.findOneBy(AgendaItem, { id: itemId }) : null;
    if (!seen) throw notFound('AgendaItem');
    await this.reads.authorize(tx, seen);
    const meeting = await this.access.load(tx, act, seen.meetingId);
    return { item: await tx.load(AgendaItem, itemId), meeting };
  }
}

async function recordProposed(tx: Tx, meeting: Meeting, { id: itemId, title }: AgendaItem): Promise<void> {
  const data = { meetingId: meeting.id, committeeId: meeting.committeeId, itemId, title };
  await tx.record('agenda_item.proposed', { ...about('Meeting', meeting), data });
}

// Without a reason it is accepted.
async function recordAnswered(tx: Tx, meeting: Meeting, item: AgendaItem, reason: string | null): Promise<void> {
  const { id: itemId, title, proposedByAccountId } = item;
  const of = { meetingId: meeting.id, committeeId: meeting.committeeId, itemId, title };
  const data = { ...of, accepted: reason === null, proposedByAccountId };
  await tx.record('agenda_item.answered', { ...about('Meeting', meeting), data });
}

/** Refuses one more item on an agenda that is full. */
export async function refuseTooManyItems(tx: Tx, { id: meetingId }: Meeting): Promise<void> {
  const count = await tx.manager.countBy(AgendaItem, { meetingId });
  const max = MOST_IN_MEETING.items;
  refuse(count < max ? [] : [{ field: 'title', problem: 'too_many', data: { max } }]);
}

async function rankAfter(tx: Tx, { id, meetingId }: AgendaItem, afterId: string | null): Promise<string> {
  const all = await tx.manager.find(AgendaItem, { where: { meetingId }, order: { rank: 'ASC', id: 'ASC' } });
  const others = all.filter((other) => other.id !== id);
  if (afterId === null) return rankBetween(null, others[0]?.rank ?? null);
  const at = others.findIndex((other) => other.id === afterId);
  if (at < 0) throw notFound('AgendaItem');
  return rankBetween(others[at]?.rank ?? null, others[at + 1]?.rank ?? null);
}
