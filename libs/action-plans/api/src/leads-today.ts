import type { ActionLead } from '@binome/action-plans/domain';
import type { Tx } from '@binome/shared/api';
import type { Action } from './action.entity.js';
import { membersOf } from './territory-members.js';

/** Leads of a past time as they may be named today: someone who left the territory comes back as a plain name. */
export async function leadsToday(tx: Tx, { territoryId }: Action, leads: readonly ActionLead[]): Promise<ActionLead[]> {
  const members = await membersOf(tx.manager, territoryId);
  return leads.map(({ name, accountId }) => ({
    name,
    accountId: accountId && members.has(accountId) ? accountId : null,
  }));
}
