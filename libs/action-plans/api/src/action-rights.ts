import {
  ACTION_GROUPS,
  groupOfField,
  leadAccountIds,
  SHARING_FIELDS,
  type ActionGroup,
  type ActionLead,
  type ActionPatch,
} from '@binome/action-plans/domain';
import { Access, type Tx } from '@binome/shared/api';
import { DomainError, notFound, type Actor, type FieldChange } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Action } from './action.entity.js';
import { membersOf } from './territory-members.js';

const KINDS = ['Action', ...(Object.keys(ACTION_GROUPS) as ActionGroup[])];
const WHO_SEES: readonly string[] = [...SHARING_FIELDS, 'leads'];

/** The checks of rights that an action needs beyond its own row: field groups, people named, what its author still sees. */
@Injectable()
export class ActionRights {
  constructor(@Inject(Access) private readonly access: Access) {}

  authorizeDraft(actor: Actor, territoryId: string): void {
    this.access.authorize(actor, 'create', 'Action', { territoryId, visibility: 'shared', leadAccountIds: [] });
  }

  /** Money and company notes are edited only by those who may edit these groups. */
  authorizeGroups(actor: Actor, action: Action, patch: ActionPatch): void {
    const groups = new Set(Object.keys(patch).flatMap((field) => groupOfField(field) ?? []));
    for (const group of groups) this.access.authorize(actor, 'edit', group, action);
  }

  /** Accounts newly named must belong to the territory; one of elsewhere does not exist. */
  async refuseStrangers(
    tx: Tx,
    territoryId: string,
    leads: readonly ActionLead[],
    known: readonly ActionLead[],
  ): Promise<void> {
    const named = leadAccountIds(leads).filter((id) => !leadAccountIds(known).includes(id));
    if (named.length === 0) return;
    const members = await membersOf(tx.manager, territoryId);
    if (named.some((id) => !members.has(id))) throw notFound('Account');
  }

  /** What the actor reads of the action: the action itself, its money, its company note. */
  sight(actor: Actor, action: Action): string[] {
    return KINDS.filter((kind) => this.access.can(actor, 'read', kind, action));
  }

  /** Nobody hides from themselves, by a change, what they were reading. */
  refuseLosingSight(actor: Actor, action: Action, seen: readonly string[], changes: readonly FieldChange[]): void {
    const sees = this.sight(actor, action);
    if (seen.every((kind) => sees.includes(kind))) return;
    const fields = changes.map(({ field }) => field).filter((field) => WHO_SEES.includes(field));
    throw new DomainError('ACTION_LOST_FROM_SIGHT', { fields });
  }

  /** The row with the accounts that the database derives from its leads. */
  withLeads(action: Action): Action {
    action.leadAccountIds = leadAccountIds(action.leads);
    return action;
  }

  /** Those who no longer see the action get no news of it: the plan itself tells them to read again. */
  async tellSharing(tx: Tx, action: Action, changes: readonly FieldChange[]): Promise<void> {
    if (changes.some(({ field }) => WHO_SEES.includes(field))) await this.tellPlan(tx, action);
  }

  /** Tells every reader of the plan to read again what it sees of it. */
  async tellPlan(tx: Tx, { planId, territoryId }: Action): Promise<void> {
    await tx.record('plan.sharing_changed', {
      subjectType: 'ActionPlan',
      subjectId: planId,
      territoryId,
      data: { planId },
    });
  }
}
