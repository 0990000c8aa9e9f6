import { Injectable } from '@nestjs/common';
import type { Actor } from '@binome/shared/domain';
import type { EntityManager } from 'typeorm';
import type { EntityType, Tx, Versioned } from '../database/transaction.js';

/** A row whose long texts several people may write at once. */
export interface TextRow extends Versioned {
  territoryId: string;
}

/** How a topic lends its long texts: the mechanism knows nothing else of the rows. */
export interface TextSubject<E extends TextRow> {
  /** Its name is the kind of subject, in the history and in the name of a room. */
  entity: EntityType<E>;
  /** The fields that hold long texts. */
  fields: readonly (keyof E & string)[];
  /** Throws NOT_FOUND, or another refusal of its own, unless the actor may write these texts on the row as it stands. */
  authorize(actor: Actor, row: E, manager: EntityManager): Promise<void>;
  /** Writes a text on the row, loaded by the transaction: an ordinary change, with its rules, its event and its history. */
  write(tx: Tx, row: E, field: string, html: string | null): Promise<unknown>;
}

/** One text of one row: the place where people meet to write it. */
export interface TextRoom {
  subjectType: string;
  subjectId: string;
  field: string;
}

const NAME = /^([A-Za-z]{1,40})\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([A-Za-z]{1,40})$/;

/** The long texts that topics lend; each module registers its own when it starts. */
@Injectable()
export class TextSubjects {
  private readonly subjects = new Map<string, TextSubject<TextRow>>();

  register<E extends TextRow>(subject: TextSubject<E>): void {
    this.subjects.set(subject.entity.name, subject as unknown as TextSubject<TextRow>);
  }

  of(subjectType: string): TextSubject<TextRow> | null {
    return this.subjects.get(subjectType) ?? null;
  }

  /** The room of this name, `Action/<id>/context`; null when no topic lends such a text. */
  room(name: string): TextRoom | null {
    const [, subjectType = '', subjectId = '', field = ''] = NAME.exec(name) ?? [];
    return this.of(subjectType)?.fields.includes(field) ? { subjectType, subjectId, field } : null;
  }
}
