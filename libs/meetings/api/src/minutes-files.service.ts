import { Readable } from 'node:stream';
import { docxDocument, FileMissing, FileStore, IncomingFiles, PdfPrinter } from '@binome/shared/api';
import type { MinutesItem } from '@binome/meetings/domain';
import { notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { MeetingService } from './meeting.service.js';
import { minutesDocument } from './minutes-document.js';
import { MinutesReads, type ReadMinutes } from './minutes.reads.js';

export const MINUTES_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type MinutesFormat = keyof typeof MINUTES_TYPES;

/** Files of sealed minutes, with what the reader may read of them. The PDF is printed once and kept. */
@Injectable()
export class MinutesFilesService {
  constructor(
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(MinutesReads) private readonly reads: MinutesReads,
    @Inject(PdfPrinter) private readonly printer: PdfPrinter,
    @Inject(FileStore) private readonly store: FileStore,
    @Inject(IncomingFiles) private readonly incoming: IncomingFiles,
  ) {}

  /** NOT_FOUND when the meeting, or its sealed minutes, do not exist for this person; PRINTING_UNAVAILABLE. */
  async write(actor: Actor, meetingId: string, format: MinutesFormat): Promise<{ name: string; bytes: Uint8Array }> {
    const minutes = await this.reads.read(actor, await this.meetings.get(actor, meetingId));
    if (!minutes?.sealed) throw notFound('Minutes');
    const { committeeCode, day } = minutes.content;
    const name = `compte-rendu-${committeeCode.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${day}.${format}`;
    if (format === 'docx') return { name, bytes: await docxDocument(minutesDocument(minutes)) };
    return { name, bytes: await this.kept(keyOf(meetingId, minutes), minutes) };
  }

  private async kept(key: string, minutes: ReadMinutes): Promise<Uint8Array> {
    try {
      return await buffer(await this.store.open(key));
    } catch (error) {
      if (!(error instanceof FileMissing)) throw error;
      const bytes = await this.printer.print(minutesDocument(minutes));
      await this.store.keep(key, await this.incoming.receive(Readable.from([bytes])));
      return bytes;
    }
  }
}

// Who may not read the confidential items, or all the decisions and changes of the plan, has a file of its own.
function keyOf(meetingId: string, { hiddenItems, print, content }: ReadMinutes): string {
  const decisions = content.items.reduce((sum, item) => sum + (item.decisions?.length ?? 0), 0);
  const changes = content.items.reduce((sum, item) => sum + changesOf(item), 0);
  const told = `${decisions > 0 ? `-${decisions}` : ''}${changes > 0 ? `-c${changes}` : ''}`;
  return `minutes/${meetingId}-${print.slice(0, 16)}-${hiddenItems}${told}`;
}

function changesOf({ changes = [], decisions = [] }: MinutesItem): number {
  return decisions.reduce((sum, decision) => sum + (decision.changes?.length ?? 0), changes.length);
}
