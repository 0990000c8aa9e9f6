import { ROLES, isTerritorial, type Role } from '@binome/shared/domain';
import { OPERATORS } from '@binome/identity/domain';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';

/** The roles whose person sits in a pair: its function and organisation are asked too. */
export function isOfPair(role: Role | null): boolean {
  return role === 'elected' || role === 'industrial';
}

const day = z.string().nullable();

/** An invitation as it is written; where it holds depends on the role. */
export const inviteSchema = z
  .object({
    name: z.string().trim().min(1).max(120),
    email: z.string().trim().min(1).max(254).email(),
    role: z.enum(ROLES).nullable(),
    territoryIds: z.array(z.string()).max(20),
    regionCodes: z.array(z.string()),
    operator: z.enum(OPERATORS).nullable(),
    position: z.string().trim().max(200),
    employer: z.string().trim().max(200),
    startsOn: day,
    endsOn: day,
  })
  .superRefine((draft, context) => {
    const ask = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (draft.role === null) ask('role', 'Choisissez une fonction.');
    else if (isTerritorial(draft.role) && draft.territoryIds.length === 0)
      ask('territoryIds', 'Choisissez au moins un territoire.');
    if (draft.role === 'regional_reviewer' && draft.regionCodes.length === 0)
      ask('regionCodes', 'Choisissez au moins une région.');
    if (draft.role === 'operator_agent' && draft.operator === null) ask('operator', 'Choisissez l’opérateur.');
    if (draft.startsOn && draft.endsOn && draft.endsOn < draft.startsOn)
      ask('endsOn', 'Le dernier jour vient avant le premier.');
  });

export type InviteDraft = z.output<typeof inviteSchema>;

/** What is sent: only what goes with the role, whatever was typed before the role was changed. */
export function inviteInput(draft: InviteDraft & { role: Role }) {
  const { role, name, email } = draft;
  const withOrganisation = isOfPair(role) || role === 'project_lead';
  return {
    name,
    email,
    role,
    territoryIds: isTerritorial(role) ? draft.territoryIds : [],
    regionCodes: role === 'regional_reviewer' ? draft.regionCodes : [],
    operator: role === 'operator_agent' ? draft.operator : null,
    position: (isOfPair(role) && draft.position) || null,
    employer: (withOrganisation && draft.employer) || null,
    startsOn: role === 'project_lead' ? draft.startsOn : null,
    endsOn: role === 'project_lead' ? draft.endsOn : null,
  };
}

/** The form of an invitation. */
export type InviteFormState = UseFormReturn<z.input<typeof inviteSchema>, unknown, InviteDraft>;
