import { CALLED_FIELDS, touches, WHEN_FIELDS } from '@binome/meetings/domain';
import type { Tx } from '@binome/shared/api';
import { Injectable } from '@nestjs/common';
import { CALL, REMEMBER_AGENDA, TELL_AGAIN, TELL_AGENDA } from './convocation.statements.js';
import type { Meeting } from './meeting.entity.js';

/** Notes who is to be told what of a meeting; the mails leave afterwards, from the worker. */
@Injectable()
export class ConvocationWriter {
  /** Calls those who speak for the seats of a meeting, and its guests. */
  async call(tx: Tx, meeting: Meeting): Promise<void> {
    const isQuiet = tx.isSeed;
    await tx.manager.query(TELL_AGAIN, [meeting.id, meeting.version, false, isQuiet]);
    await tx.manager.query(CALL, [meeting.id, meeting.version, isQuiet]);
    await tx.manager.query(REMEMBER_AGENDA, [meeting.id]);
  }

  /** Tells those who were called what changed of the meeting, when it matters to them. */
  async tellChange(tx: Tx, meeting: Meeting, changed: readonly string[]): Promise<void> {
    if (meeting.state !== 'convened' || !touches(changed, CALLED_FIELDS)) return;
    const isMoved = touches(changed, WHEN_FIELDS);
    await tx.manager.query(TELL_AGAIN, [meeting.id, meeting.version, isMoved, tx.isSeed]);
    await tx.manager.query(REMEMBER_AGENDA, [meeting.id]);
  }

  /** Tells those who were called that the agenda changed; guests when the part that they read did. */
  async tellAgenda(tx: Tx, meeting: Meeting, { isOpenChanged }: { isOpenChanged: boolean }): Promise<void> {
    await tx.manager.query(TELL_AGENDA, [meeting.id, meeting.version, isOpenChanged, tx.isSeed]);
    await tx.manager.query(REMEMBER_AGENDA, [meeting.id]);
  }

  /** Tells those who were called that the meeting is cancelled. */
  async tellCancellation(tx: Tx, meeting: Meeting): Promise<void> {
    if (meeting.convenedAt) await tx.manager.query(TELL_AGAIN, [meeting.id, meeting.version, false, tx.isSeed]);
  }
}
