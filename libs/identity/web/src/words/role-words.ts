import type { Role } from '@binome/shared/domain';
import type { InvitationState, Operator } from '@binome/identity/domain';

/** The name of each role on screen. */
export const ROLE_WORDS: Record<Role, string> = {
  elected: 'Élu du binôme',
  industrial: 'Industriel du binôme',
  project_lead: 'Chef de projet',
  contributor: 'Contributeur',
  observer: 'Observateur',
  operator_agent: 'Agent d’opérateur',
  regional_reviewer: 'Référent régional',
  national_coordinator: 'Coordination nationale',
  administrator: 'Administration',
};

/** What a role opens, in one line, for those who give it. */
export const ROLE_HINTS: Record<Role, string> = {
  elected: 'Lit et modifie le plan, invite dans le territoire, côté des élus',
  industrial: 'Lit et modifie le plan, invite dans le territoire, côté des industriels',
  project_lead: 'Lit et modifie le plan, invite dans le territoire',
  contributor: 'Lit le plan, modifie les actions dont il a la charge',
  observer: 'Lit le plan',
  operator_agent: 'Reçoit les demandes adressées à son opérateur',
  regional_reviewer: 'Lit ce que les territoires de ses régions partagent avec l’État',
  national_coordinator: 'Lit ce que tous les territoires partagent avec l’État',
  administrator: 'Gère les comptes et les données de référence, sans lire les plans',
};

export const OPERATOR_WORDS: Record<Operator, string> = {
  ademe: 'ADEME',
  banque_des_territoires: 'Banque des Territoires',
  bpifrance: 'Bpifrance',
  france_travail: 'France Travail',
  business_france: 'Business France',
  action_logement: 'Action Logement',
};

export const INVITATION_STATE_WORDS: Record<InvitationState, string> = {
  pending: 'En attente',
  expired: 'Expirée',
  accepted: 'Acceptée',
  revoked: 'Retirée',
};

/** Where a right holds: its territories, régions or operator; empty when it holds everywhere. */
export function scopeWords({ places, operator }: { places: readonly string[]; operator?: Operator | null }): string {
  return operator ? OPERATOR_WORDS[operator] : places.join(', ');
}

/** A right in one line: « Chef de projet, Nevers Val de Loire ». */
export function rightWords(right: { role: Role; places: readonly string[]; operator?: Operator | null }): string {
  const scope = scopeWords(right);
  return scope ? `${ROLE_WORDS[right.role]}, ${scope}` : ROLE_WORDS[right.role];
}
