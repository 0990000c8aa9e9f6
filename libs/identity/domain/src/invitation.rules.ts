import {
  hasUnsafeCharacters,
  isTerritorial,
  ROLES,
  roleOf,
  TERRITORIAL_ROLES,
  type Actor,
  type InputProblem,
  type Role,
} from '@binome/shared/domain';
import { termProblems } from './capacity.rules.js';
import { isOperator } from './operator.js';
import { isRegionCode } from './region.js';

/** Days during which an invitation may be accepted, counted from its last sending. */
export const INVITATION_DAYS = 14;

const PAIR_AND_LEAD = ['elected', 'industrial', 'project_lead'] as const satisfies readonly Role[];

const INVITABLE: Record<Role, readonly Role[]> = {
  elected: TERRITORIAL_ROLES,
  industrial: TERRITORIAL_ROLES,
  project_lead: TERRITORIAL_ROLES,
  contributor: [],
  observer: [],
  operator_agent: [],
  regional_reviewer: PAIR_AND_LEAD,
  national_coordinator: [...PAIR_AND_LEAD, 'regional_reviewer'],
  administrator: ROLES,
};

/** Roles that the actor may give by invitation, within its scope. */
export function invitableRoles(actor: Actor): readonly Role[] {
  if (actor.kind === 'system') return ROLES;
  const role = roleOf(actor);
  return role ? INVITABLE[role] : [];
}

export type InvitationState = 'pending' | 'expired' | 'accepted' | 'revoked';

export interface InvitationDates {
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** The state of an invitation at this instant, computed from its dates. */
export function invitationState(invitation: InvitationDates, now: Date): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt.getTime() <= now.getTime() ? 'expired' : 'pending';
}

/** An invitation may be sent again while nobody accepted or revoked it; an expired one starts anew. */
export function canResend(state: InvitationState): boolean {
  return state === 'pending' || state === 'expired';
}

/** Who is invited, to be what, where; the last four describe the posting of a project lead or the seat of a pair's member. */
export interface InvitationDraft {
  email: string;
  name: string;
  role: Role;
  territoryIds: readonly string[];
  regionCodes: readonly string[];
  operator: string | null;
  position: string | null;
  employer: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

// Deliberately loose: the mail that arrives is the proof. Refuses what would break a header or a link.
const EMAIL = /^[^\s@<>(),;:"\\]{1,64}@[^\s@<>(),;:"\\]+\.[^\s@<>(),;:"\\.]{2,}$/;

/** Whether the text can be an e-mail address. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text) && !hasUnsafeCharacters(text);
}

/** Why a person's name cannot be kept. */
export function personNameProblems(field: string, name: string): InputProblem[] {
  if (name.trim() === '') return [{ field, problem: 'required' }];
  if (name.length > 120) return [{ field, problem: 'too_long', data: { max: 120 } }];
  return hasUnsafeCharacters(name) || /[\r\n\t]/.test(name) ? [{ field, problem: 'unsafe_characters' }] : [];
}

/** Why an invitation cannot be sent as it is written. */
export function invitationProblems(draft: InvitationDraft): InputProblem[] {
  return [
    ...(isEmailAddress(draft.email) ? [] : [{ field: 'email', problem: 'email_invalid' }]),
    ...personNameProblems('name', draft.name),
    ...scopeProblems(draft),
    ...(['position', 'employer'] as const).flatMap((field) => shortTextProblems(field, draft[field])),
    ...(draft.startsOn ? termProblems({ startsOn: draft.startsOn, endsOn: draft.endsOn }) : []),
  ];
}

function scopeProblems({ role, territoryIds, regionCodes, operator }: InvitationDraft): InputProblem[] {
  const problems: InputProblem[] = [];
  const present = (field: string, wanted: boolean, given: boolean) => {
    if (wanted && !given) problems.push({ field, problem: 'required' });
    if (!wanted && given) problems.push({ field, problem: 'not_for_this_role' });
  };
  present('territoryIds', isTerritorial(role), territoryIds.length > 0);
  present('regionCodes', role === 'regional_reviewer', regionCodes.length > 0);
  present('operator', role === 'operator_agent', operator !== null);
  if (role === 'operator_agent' && operator && !isOperator(operator))
    problems.push({ field: 'operator', problem: 'unknown' });
  if (territoryIds.length > 20) problems.push({ field: 'territoryIds', problem: 'too_many', data: { max: 20 } });
  if (!regionCodes.every(isRegionCode)) problems.push({ field: 'regionCodes', problem: 'unknown' });
  return problems;
}

/** Why a short text of a form, such as an employer, cannot be kept. */
export function shortTextProblems(field: string, text: string | null | undefined): InputProblem[] {
  if (text === null || text === undefined) return [];
  if (text.length > 200) return [{ field, problem: 'too_long', data: { max: 200 } }];
  return hasUnsafeCharacters(text) ? [{ field, problem: 'unsafe_characters' }] : [];
}
