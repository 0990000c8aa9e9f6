import { Injectable } from '@nestjs/common';
import type { FieldChange } from '@binome/shared/domain';
import type { Tx } from './transaction.js';

/** What must follow the edit of a row in the very transaction that edits it. */
export type EditFollower = (
  tx: Tx,
  subjectType: string,
  subjectId: string,
  changes: readonly FieldChange[],
) => Promise<void>;

/** Those who follow the edits of rows, whatever door they come by. */
@Injectable()
export class EditFollowers {
  private readonly followers: EditFollower[] = [];

  add(follower: EditFollower): void {
    this.followers.push(follower);
  }

  async follow(tx: Tx, subjectType: string, subjectId: string, changes: readonly FieldChange[]): Promise<void> {
    for (const follower of this.followers) await follower(tx, subjectType, subjectId, changes);
  }
}
