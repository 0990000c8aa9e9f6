import type { AgendaTemplateItem } from '@binome/governance/domain';
import { itemVisibility, type AgendaItemContent } from '@binome/meetings/domain';
import type { Tx } from '@binome/shared/api';
import { fieldChanges, rankBetween } from '@binome/shared/domain';
import { Injectable } from '@nestjs/common';
import { about } from './about.js';
import { AgendaItem } from './agenda-item.entity.js';
import type { Meeting } from './meeting.entity.js';

/** Where an item comes from, besides what it says. */
export type ItemSource = Pick<AgendaItem, 'origin' | 'standing'> &
  Partial<Pick<AgendaItem, 'reasonKey' | 'reason' | 'reviewedDecisionId' | 'proposedByName' | 'proposedByAccountId'>>;

/** Writes items at the end of an agenda. The callers have checked the rights and the rules. */
@Injectable()
export class AgendaItemWriter {
  async insert(
    tx: Tx,
    meeting: Meeting,
    content: AgendaItemContent,
    source: ItemSource,
    rank?: string,
  ): Promise<AgendaItem> {
    const { id: meetingId, territoryId, committeeId } = meeting;
    const visibility = itemVisibility(content, meeting.state);
    const item = await tx.insert(AgendaItem, {
      ...{ reasonKey: null, reason: null, proposedByName: null, proposedByAccountId: null, begunAt: null },
      ...{ notes: null, outcome: null, reviewedDecisionId: null },
      ...content,
      ...source,
      ...{ territoryId, meetingId, visibility, version: 1, progress: 'to_come' },
      rank: rank ?? (await rankAtEnd(tx, meetingId)),
    });
    const data = { meetingId, committeeId, itemId: item.id };
    const changes = fieldChanges({}, { ...content });
    await tx.record('agenda_item.added', { ...about('AgendaItem', item), data, changes });
    return item;
  }

  /** Writes the fields given on an item loaded for editing, with its event. */
  async write(
    tx: Tx,
    { id: meetingId, committeeId, state }: Meeting,
    item: AgendaItem,
    version: number,
    given: Partial<AgendaItem>,
  ): Promise<AgendaItem> {
    const confidential = given.confidential ?? item.confidential;
    const fields = { ...given, visibility: itemVisibility({ confidential }, state) };
    const { changes } = await tx.edit(AgendaItem, item, { version, fields });
    const data = { meetingId, committeeId, itemId: item.id, fields: changes.map(({ field }) => field) };
    if (changes.length > 0) await tx.record('agenda_item.edited', { ...about('AgendaItem', item), data, changes });
    return item;
  }

  /** The item that the meeting speaks of is done, if there is one. */
  async finishCurrent(tx: Tx, meeting: Meeting): Promise<void> {
    const current = await tx.manager.findBy(AgendaItem, { meetingId: meeting.id, progress: 'current' });
    for (const item of current) await this.write(tx, meeting, item, item.version, { progress: 'done' });
  }

  /** What every agenda of the committee begins with. */
  async insertTemplate(tx: Tx, meeting: Meeting, template: readonly AgendaTemplateItem[]): Promise<void> {
    let rank: string | null = null;
    for (const item of template) {
      rank = rankBetween(rank, null);
      const content = { ...item, detail: null, presenter: null, confidential: false };
      await this.insert(tx, meeting, content, { origin: 'template', standing: 'accepted' }, rank);
    }
  }
}

async function rankAtEnd(tx: Tx, meetingId: string): Promise<string> {
  const last = await tx.manager.findOne(AgendaItem, { where: { meetingId }, order: { rank: 'DESC', id: 'DESC' } });
  return rankBetween(last?.rank ?? null, null);
}
