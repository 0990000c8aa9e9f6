import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { systemActor } from '@binome/shared/domain';
import { UnitOfWork } from '../database/unit-of-work.js';
import { TestApp } from '../testing/index.js';
import { createNotes, Note, NotesModule } from '../testing/sample-topic.js';
import { EventHandlers } from './event-handlers.js';

export const SYSTEM = systemActor('essai');

/** An application whose event `note.edited` has an effect that would be seen if it happened twice: it adds one to the note. */
export class OutboxApp {
  readonly territoryId = randomUUID();
  /** Whether that effect fails. */
  isFailing = false;

  private constructor(
    readonly app: TestApp,
    private readonly redis: Redis,
  ) {}

  static async start(): Promise<OutboxApp> {
    const app = await TestApp.start({ imports: [NotesModule], entities: [Note] });
    await createNotes(app);
    const outbox = new OutboxApp(app, new Redis(app.config.redisUrl));
    app.app.get(EventHandlers).on('note.edited', 'count-edits', async ({ data }, tx) => {
      await tx.manager.increment(Note, { id: data.noteId }, 'rank', 1);
      if (outbox.isFailing) throw new Error('the reaction failed');
    });
    return outbox;
  }

  async close(): Promise<void> {
    this.redis.disconnect();
    await this.app.close();
  }

  /** How many events are not done. */
  async undone(): Promise<number> {
    return (await this.app.sql('SELECT 1 FROM events WHERE done_at IS NULL')).length;
  }

  /** How many effects a note has had. */
  async effects(noteId: string): Promise<number> {
    return Number((await this.app.sql<{ rank: number }>('SELECT rank FROM notes WHERE id = $1', [noteId]))[0]?.rank);
  }

  async aNote(): Promise<string> {
    const { territoryId } = this;
    const shown = { visibility: 'shared' as const, title: 'note', body: null, tags: [] };
    const values = { version: 1, territoryId, ...shown, rank: 0 };
    return (await this.app.app.get(UnitOfWork).run(SYSTEM, (tx) => tx.insert(Note, values))).id;
  }

  /** Records an event of a note so many times in one transaction; gives their identifiers. */
  record(noteId: string, name = 'note.edited', times = 1): Promise<string[]> {
    const event = { subjectType: 'Note', subjectId: noteId, territoryId: this.territoryId, data: { noteId } };
    return this.app.app.get(UnitOfWork).run(SYSTEM, async (tx) => {
      for (let turn = 0; turn < times; turn += 1) await tx.record(name as 'note.edited', event);
      return tx.written.map(({ id }) => id);
    });
  }

  /** Records that a note was edited; gives the identifier of the event. */
  async tell(noteId: string): Promise<string> {
    return (await this.record(noteId))[0] ?? '';
  }

  /** Redis loses everything. */
  async flush(): Promise<void> {
    const keys = await this.redis.keys(`${this.app.config.redisPrefix}:*`);
    if (keys.length > 0) await this.redis.del(keys);
  }

  async until(reached: () => Promise<boolean>, seconds = 15): Promise<void> {
    for (let turn = 0; turn < seconds * 20; turn += 1) {
      if (await reached()) return;
      await wait(50);
    }
    throw new Error('never came');
  }
}
