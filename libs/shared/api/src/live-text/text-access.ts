import { Inject, Injectable, Logger } from '@nestjs/common';
import { DomainError, notFound, type Actor } from '@binome/shared/domain';
import { encodeStateAsUpdate } from 'yjs';
import { UnitOfWork } from '../database/unit-of-work.js';
import { documentOf, rewriteAs } from './shared-document.js';
import { beginText, idOfText } from './text-log.js';
import { TextSubjects, type TextRoom, type TextRow, type TextSubject } from './text-subjects.js';
import type { RoomRefusal } from './text-visitor.js';

/** Who may enter the room of a text: those who may write it, as its row stands now. */
@Injectable()
export class TextAccess {
  private readonly logger = new Logger('texts');

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(TextSubjects) private readonly subjects: TextSubjects,
  ) {}

  /** Why the actor may not write in the room of this name; null when it may. */
  async refusal(actor: Actor, name: string): Promise<RoomRefusal | null> {
    try {
      await this.row(actor, this.room(name));
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.code === 'NOT_FOUND' ? 'not-found' : 'forbidden';
      this.logger.warn(`rights not read: ${(error as Error).message}`);
      return 'later';
    }
  }

  /** The identifier of the room's text, opened on what its column says when nobody has written there yet. */
  async textOf(actor: Actor, name: string): Promise<string> {
    const room = this.room(name);
    await this.row(actor, room);
    const known = await this.unitOfWork.read(actor, (manager) => idOfText(manager, room));
    return known ?? this.begin(actor, room);
  }

  private begin(actor: Actor, room: TextRoom): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const subject = this.subject(room);
      const row = await tx.load(subject.entity, room.subjectId);
      await subject.authorize(actor, row, tx.manager);
      const document = documentOf([]);
      rewriteAs(document, row[room.field] as string | null);
      await beginText(tx.manager, room, row.territoryId, encodeStateAsUpdate(document));
      const id = await idOfText(tx.manager, room);
      if (!id) throw notFound(room.subjectType);
      return id;
    });
  }

  private row(actor: Actor, room: TextRoom): Promise<TextRow> {
    const subject = this.subject(room);
    return this.unitOfWork.read(actor, async (manager) => {
      const row = await manager.findOneBy(subject.entity, { id: room.subjectId });
      if (!row) throw notFound(room.subjectType);
      await subject.authorize(actor, row, manager);
      return row;
    });
  }

  private room(name: string): TextRoom {
    const room = this.subjects.room(name);
    if (!room) throw notFound();
    return room;
  }

  private subject({ subjectType }: TextRoom): TextSubject<TextRow> {
    const subject = this.subjects.of(subjectType);
    if (!subject) throw notFound(subjectType);
    return subject;
  }
}
