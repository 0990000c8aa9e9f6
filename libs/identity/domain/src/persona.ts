import type { Role } from '@binome/shared/domain';

/** The nine people of the demonstration, one for each role; the key stands in addresses and mutations. */
export const PERSONAS = [
  { key: 'elue', role: 'elected' },
  { key: 'industriel', role: 'industrial' },
  { key: 'cheffe-de-projet', role: 'project_lead' },
  { key: 'contributeur', role: 'contributor' },
  { key: 'observatrice', role: 'observer' },
  { key: 'agent-operateur', role: 'operator_agent' },
  { key: 'referente-regionale', role: 'regional_reviewer' },
  { key: 'coordination-nationale', role: 'national_coordinator' },
  { key: 'administratrice', role: 'administrator' },
] as const satisfies readonly { key: string; role: Role }[];
export type PersonaKey = (typeof PERSONAS)[number]['key'];

export function isPersonaKey(key: string): key is PersonaKey {
  return PERSONAS.some((persona) => persona.key === key);
}
