import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError, systemActor } from '@binome/shared/domain';
import { encodeStateAsUpdate } from 'yjs';
import { UnitOfWork } from '../database/unit-of-work.js';
import { documentOf, htmlOf } from './shared-document.js';
import { authorsOf } from './text-authors.js';
import { lateTexts, lockedText, markRefused, markWritten, roomOfText, unwrittenLines } from './text-log.js';
import { TextSubjects } from './text-subjects.js';

const ACTOR = systemActor('textes');
/** Time without a new line before the column is written, and the longest it waits while people go on. */
const PAUSE = 3_000;
const LONGEST = 30_000;
const SWEEP_EVERY = 10_000;
const BATCH = 100;

/** Writes in their columns the texts that people write together: an ordinary change, signed by those who wrote. */
@Injectable()
export class TextWriter implements OnApplicationShutdown {
  private readonly logger = new Logger('texts');
  private readonly waiting = new Map<string, { timer: NodeJS.Timeout; since: number }>();
  private readonly writing = new Set<Promise<void>>();
  private sweeping: NodeJS.Timeout | null = null;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(TextSubjects) private readonly subjects: TextSubjects,
  ) {}

  /** Writes the text once people pause. */
  soon(textId: string): void {
    const since = this.waiting.get(textId)?.since ?? Date.now();
    clearTimeout(this.waiting.get(textId)?.timer);
    const delay = Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now()));
    this.waiting.set(textId, { since, timer: setTimeout(() => void this.now(textId), delay) });
  }

  /** Writes the text at once: the last person leaves. What cannot be written now will be by the sweeper. */
  async now(textId: string): Promise<void> {
    clearTimeout(this.waiting.get(textId)?.timer);
    this.waiting.delete(textId);
    const done = this.write(textId).catch((error: Error) => this.logger.warn(`not written yet: ${error.message}`));
    this.writing.add(done);
    await done.finally(() => this.writing.delete(done));
  }

  /** Everything that waits is written, before the program ends. */
  async settle(): Promise<void> {
    await Promise.all([...this.waiting.keys()].map((textId) => this.now(textId)));
    await Promise.all(this.writing);
  }

  /** Puts what the log says in the column. All of it happens under the locks of the row and of the text. */
  async write(textId: string): Promise<void> {
    try {
      await this.unitOfWork.run(ACTOR, async (tx) => {
        const room = await roomOfText(tx.manager, textId);
        const subject = room && this.subjects.of(room.subjectType);
        if (!subject) return;
        const row = await tx.load(subject.entity, room.subjectId);
        const text = await lockedText(tx.manager, room);
        const lines = text ? await unwrittenLines(tx.manager, textId) : [];
        if (!text || lines.length === 0) return;
        const document = documentOf([text.written, ...lines.map(({ bytes }) => bytes)]);
        await markWritten(tx.manager, text, encodeStateAsUpdate(document));
        tx.author = authorsOf(lines);
        await subject.write(tx, row, room.field, htmlOf(document));
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // Too long, or a row that is no more: the log keeps it, and asks again once it has changed.
      await this.unitOfWork.run(ACTOR, (tx) => markRefused(tx.manager, textId));
    }
  }

  /** Writes what a node that died left in the log. */
  async sweep(olderThanSeconds = 45): Promise<number> {
    const late = await this.unitOfWork.read(ACTOR, (manager) => lateTexts(manager, olderThanSeconds, BATCH));
    for (const textId of late) await this.now(textId);
    return late.length;
  }

  startSweeping(): void {
    this.sweeping = setInterval(() => {
      this.sweep().catch((error: Error) => this.logger.warn(error.message));
    }, SWEEP_EVERY);
  }

  onApplicationShutdown(): void {
    if (this.sweeping) clearInterval(this.sweeping);
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
  }
}
