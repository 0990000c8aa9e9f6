import { ownTerritoryIds, roleOf, stateTerritoryIds, type Actor, type Policy, type Role } from '@binome/shared/domain';
import { invitableRoles } from './invitation.rules.js';

const ACTS = ['read', 'send', 'resend', 'revoke'];

/** Invitations are read, sent, sent again and revoked by those who may give the role, in their territories. */
export const invitationPolicy: Policy = (actor, can) => {
  const roles = [...invitableRoles(actor)];
  if (roles.length === 0) return;
  const territoryIds = invitingTerritoryIds(actor);
  if (territoryIds === 'all') return void can(ACTS, 'Invitation', { role: { $in: roles } });
  if (territoryIds.length > 0)
    can(ACTS, 'Invitation', { role: { $in: roles }, territoryIds: { $in: [...territoryIds] } });
};

/** Territories into which the actor may invite. */
export function invitingTerritoryIds(actor: Actor): readonly string[] | 'all' {
  if (actor.kind === 'system') return 'all';
  const role = roleOf(actor);
  if (role === 'administrator') return 'all';
  return role === 'regional_reviewer' || role === 'national_coordinator'
    ? stateTerritoryIds(actor)
    : ownTerritoryIds(actor);
}

/** Whether the whole of the invitation lies in the actor's reach: the policy asks for one territory, sending and revoking for each of them. */
export function coversInvitation(actor: Actor, invitation: { role: Role; territoryIds: readonly string[] }): boolean {
  const reach = invitingTerritoryIds(actor);
  return (
    invitableRoles(actor).includes(invitation.role) &&
    (reach === 'all' ||
      (invitation.territoryIds.length > 0 && invitation.territoryIds.every((id) => reach.includes(id))))
  );
}
