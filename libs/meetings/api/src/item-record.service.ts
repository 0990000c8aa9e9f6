import { textProblems } from '@binome/governance/domain';
import { NOTES_LENGTH } from '@binome/meetings/domain';
import { isUuid, TextSubjects, UnitOfWork, type Tx } from '@binome/shared/api';
import { notFound, refuse, wordsOfHtml, type Actor } from '@binome/shared/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemReads } from './agenda-item.reads.js';
import { AgendaItemWriter } from './agenda-item.writer.js';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';

export interface RecordItemOutcome {
  clientMutationId: string;
  itemId: string;
  version: number;
  outcome: string | null;
}

/** What is noted of an item, by several people at once, and what came out of it, in a sentence. */
@Injectable()
export class ItemRecordService implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(AgendaItemReads) private readonly reads: AgendaItemReads,
    @Inject(AgendaItemWriter) private readonly writer: AgendaItemWriter,
    @Inject(TextSubjects) private readonly subjects: TextSubjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      entity: AgendaItem,
      fields: ['notes'],
      authorize: async (actor, item, manager) => {
        await this.reads.authorize({ actor, manager }, item);
        const meeting = await manager.findOneByOrFail(Meeting, { id: item.meetingId });
        this.access.authorizeAct(actor, 'record', meeting);
      },
      write: async (tx, item, _field, html) => {
        refuse(notesProblems(html));
        const meeting = await this.access.load(tx, 'record', item.meetingId);
        return this.writer.write(tx, meeting, item, item.version, { notes: html });
      },
    });
  }

  /** Says in a sentence what came out of an item; null erases it. */
  outcome(actor: Actor, { clientMutationId, itemId, version, outcome }: RecordItemOutcome): Promise<AgendaItem> {
    return this.unitOfWork.command(
      actor,
      { name: 'recordItemOutcome', clientMutationId },
      async (tx) => {
        const text = outcome?.normalize('NFC').trim() || null;
        const { item, meeting } = await this.load(tx, itemId);
        refuse(textProblems({ outcome: text }, { outcome: { max: 500 } }));
        return this.writer.write(tx, meeting, item, version, { outcome: text });
      },
      (id) => this.reads.get(actor, id),
    );
  }

  private async load(tx: Tx, itemId: string): Promise<{ item: AgendaItem; meeting: Meeting }> {
    const seen = isUuid(itemId) ? await tx.manager.findOneBy(AgendaItem, { id: itemId }) : null;
    if (!seen) throw notFound('AgendaItem');
    await this.reads.authorize(tx, seen);
    const meeting = await this.access.load(tx, 'record', seen.meetingId);
    return { item: await tx.load(AgendaItem, itemId), meeting };
  }
}

function notesProblems(html: string | null) {
  const isLong = wordsOfHtml(html).length > NOTES_LENGTH;
  return isLong ? [{ field: 'notes', problem: 'too_long', data: { max: NOTES_LENGTH } }] : [];
}
