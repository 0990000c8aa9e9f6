import {
  groupOfField,
  readableSince,
  sharingAround,
  SHARING_FIELDS,
  type SharingChange,
} from '@binome/action-plans/domain';
import { Access } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Action } from './action.entity.js';

/** The columns of an action that decide who reads it. */
export type SharedAction = Pick<
  Action,
  'territoryId' | 'leadAccountIds' | 'visibility' | 'moneyVisibility' | 'companyNoteVisibility'
>;

const SHARING = `
SELECT subject_id AS "actionId", subject_version AS version, field, from_value AS "from" FROM field_changes
WHERE subject_type = 'Action' AND subject_id = ANY($1::uuid[]) AND field = ANY($2) AND from_value IS NOT NULL`;

/** What of an action's past a person may be told: only what that person could read then, and may read now. */
@Injectable()
export class ChangeRights {
  constructor(@Inject(Access) private readonly access: Access) {}

  /** How the actions were shared before, by action; one statement. */
  async sharing(manager: EntityManager, actionIds: readonly string[]): Promise<Map<string, SharingChange[]>> {
    const rows = await manager.query<(SharingChange & { actionId: string })[]>(SHARING, [actionIds, SHARING_FIELDS]);
    return Map.groupBy(rows, ({ actionId }) => actionId);
  }

  /** The version since which this person reads the action without interruption: what happened before stays unknown. */
  since(actor: Actor, action: SharedAction, sharing: readonly SharingChange[]): number {
    return readableSince(action, sharing, (then) => this.access.can(actor, 'read', 'Action', { ...action, ...then }));
  }

  /** Both sides of a change must have been readable by this person, as the action was shared then and as it is now. */
  mayRead(
    actor: Actor,
    action: SharedAction,
    { field, version }: { field: string; version: number },
    sharing: readonly SharingChange[],
  ): boolean {
    const { before, after } = sharingAround(action, sharing, version);
    const kind = groupOfField(field) ?? 'Action';
    return [action, { ...action, ...before }, { ...action, ...after }].every((state) =>
      this.access.can(actor, 'read', kind, state),
    );
  }
}
