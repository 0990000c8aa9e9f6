import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import type { AccountActor } from '@binome/shared/domain';
import { Access } from '../access/access.js';
import { anActor, cookieOf, type TestApp, TextPerson, type Door } from '../testing/index.js';
import { NotesModule, NotesService, Note } from '../testing/sample-topic.js';
import { TextSubjects } from './text-subjects.js';

/** The notes of the kernel's tests, whose body several people write. */
@Module({ imports: [NotesModule] })
export class WrittenNotesModule implements OnModuleInit {
  constructor(
    @Inject(TextSubjects) private readonly subjects: TextSubjects,
    @Inject(NotesService) private readonly notes: NotesService,
    @Inject(Access) private readonly access: Access,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      entity: Note,
      fields: ['body'],
      authorize: async (actor, note) => this.access.authorize(actor, 'edit', 'Note', note),
      write: (tx, note, _field, body) => this.notes.write(tx, note, note.version, { body }),
    });
  }
}

export const home = randomUUID();
export const anElected = (name: string): AccountActor => anActor('elected', { territoryIds: [home] }, { name });

/** The people of a test, in the rooms of its notes. */
export class NoteRooms {
  private readonly people: TextPerson[] = [];

  constructor(private readonly app: () => TestApp) {}

  async note(body: string | null = null, territoryId = home): Promise<string> {
    const id = randomUUID();
    const values = [id, territoryId, 'Note', body];
    await this.app().sql(
      'INSERT INTO notes (id, version, territory_id, title, body) VALUES ($1, 1, $2, $3, $4)',
      values,
    );
    return id;
  }

  enter(noteId: string, actor: AccountActor, door: Partial<Door> = {}): TextPerson {
    const room = `Note/${noteId}/body`;
    const person = new TextPerson({ url: this.app().url, cookie: cookieOf(actor), room, ...door });
    this.people.push(person);
    return person;
  }

  /** Why the person may not enter, in the end. */
  async refusal(person: TextPerson): Promise<string | null> {
    return vi.waitFor(() => {
      if (person.refusal === null) throw new Error('not refused');
      return person.refusal;
    }, 5_000);
  }

  async body(id: string): Promise<string | null | undefined> {
    return (await this.app().sql<{ body: string | null }>('SELECT body FROM notes WHERE id = $1', [id]))[0]?.body;
  }

  lines(id: string): Promise<{ seq: number }[]> {
    return this.app().sql(
      'SELECT line.seq FROM live_text_lines line JOIN live_texts text ON text.id = line.text_id WHERE text.subject_id = $1',
      [id],
    );
  }

  leave(): void {
    for (const person of this.people.splice(0)) person.leave();
  }
}
