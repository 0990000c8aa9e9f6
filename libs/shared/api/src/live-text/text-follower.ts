import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { FieldChange } from '@binome/shared/domain';
import { encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { EditFollowers } from '../database/edit-followers.js';
import type { Tx } from '../database/transaction.js';
import { documentOf, htmlOf, rewriteAs } from './shared-document.js';
import { appendLine, keepWritten, lockedText } from './text-log.js';
import { TextSignals } from './text-signals.js';
import { TextSubjects, type TextRoom } from './text-subjects.js';

/**
 * A long text written by another door (a command, a value restored, an import, an undo) reaches the room where people write it:
 * what the door changed of the column is one more line of the log, which merges with what they wrote meanwhile.
 */
@Injectable()
export class TextFollower implements OnModuleInit {
  constructor(
    @Inject(EditFollowers) private readonly followers: EditFollowers,
    @Inject(TextSubjects) private readonly subjects: TextSubjects,
    @Inject(TextSignals) private readonly signals: TextSignals,
  ) {}

  onModuleInit(): void {
    this.followers.add((tx, subjectType, subjectId, changes) => this.follow(tx, subjectType, subjectId, changes));
  }

  private async follow(tx: Tx, subjectType: string, subjectId: string, changes: readonly FieldChange[]): Promise<void> {
    const fields = this.subjects.of(subjectType)?.fields ?? [];
    for (const { field, to } of changes) {
      if (fields.includes(field)) await this.followText(tx, { subjectType, subjectId, field }, to as string | null);
    }
  }

  private async followText(tx: Tx, room: TextRoom, html: string | null): Promise<void> {
    const text = await lockedText(tx.manager, room);
    if (!text) return;
    const document = documentOf([text.written]);
    if (htmlOf(document) === html) return;
    const before = encodeStateVector(document);
    rewriteAs(document, html);
    const seq = await appendLine(tx.manager, text.id, tx.author, encodeStateAsUpdate(document, before));
    if (seq === null) throw new Error(`The room of ${room.subjectType} ${room.subjectId} is out of the writer's reach`);
    await keepWritten(tx.manager, text, encodeStateAsUpdate(document));
    tx.afterwards.push(() => this.signals.tellEveryone(text.id, { kind: 'line' }));
  }
}
