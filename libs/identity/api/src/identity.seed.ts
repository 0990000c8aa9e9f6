import type { Tx, UnitOfWork } from '@binome/shared/api';
import { systemActor, type Role } from '@binome/shared/domain';
import { PERSONAS, type PersonaKey } from '@binome/identity/domain';
import { Account } from './account.entity.js';
import { Posting, RoleAssignment } from './rights.entity.js';

/** Where the personas live: the rest of the demonstration is laid around it. */
export interface PersonaPlaces {
  /** Territory of the pair, the contributor and the observer. */
  territoryId: string;
  /** Territories of the project lead, the first of which is `territoryId`. */
  postedTerritoryIds: string[];
  /** Régions of the regional reviewer. */
  regionCodes: string[];
}

interface Fiction {
  name: string;
  email: string;
}

// Fictitious people: any likeness is chance. `.example` receives no mail anywhere.
const PEOPLE: Record<PersonaKey, Fiction> = {
  elue: { name: 'Hélène Marchand', email: 'helene.marchand@demonstration.example' },
  industriel: { name: 'Karim Benali', email: 'karim.benali@demonstration.example' },
  'cheffe-de-projet': { name: 'Camille Rousset', email: 'camille.rousset@demonstration.example' },
  contributeur: { name: 'Thomas Legrand', email: 'thomas.legrand@demonstration.example' },
  observatrice: { name: 'Nadia Fofana', email: 'nadia.fofana@demonstration.example' },
  'agent-operateur': { name: 'Julien Perrin', email: 'julien.perrin@demonstration.example' },
  'referente-regionale': { name: 'Sophie Vidal', email: 'sophie.vidal@demonstration.example' },
  'coordination-nationale': { name: 'Antoine Mercier', email: 'antoine.mercier@demonstration.example' },
  administratrice: { name: 'Claire Dumont', email: 'claire.dumont@demonstration.example' },
};

const ACTOR = systemActor('démonstration');
/** The personas hold their roles since then. */
const SINCE = '2024-01-15';

/** Makes the nine personas with their roles, and returns their accounts by key. Done again, it changes nothing. */
export function seedIdentity(unitOfWork: UnitOfWork, places: PersonaPlaces): Promise<Map<PersonaKey, string>> {
  return unitOfWork.run(
    ACTOR,
    async (tx) => {
      const accounts = new Map<PersonaKey, string>();
      for (const { key, role } of PERSONAS) accounts.set(key, await seedPersona(tx, key, role, places));
      return accounts;
    },
    { origin: 'seed' },
  );
}

async function seedPersona(tx: Tx, key: PersonaKey, role: Role, places: PersonaPlaces): Promise<string> {
  const known = await tx.manager.findOneBy(Account, { persona: key });
  if (known) return known.id;
  const account = await tx.insert(Account, { version: 1, ...PEOPLE[key], suspendedAt: null, persona: key });
  const term = { version: 1, accountId: account.id, startsOn: SINCE, endsOn: null };
  if (role === 'project_lead') {
    const territoryIds = places.postedTerritoryIds;
    await tx.insert(Posting, {
      ...term,
      personName: account.name,
      employer: 'Communauté de communes (démonstration)',
      territoryIds,
    });
    return account.id;
  }
  const local = ['elected', 'industrial', 'contributor', 'observer'].includes(role);
  await tx.insert(RoleAssignment, {
    ...term,
    role,
    territoryIds: local ? [places.territoryId] : [],
    regionCodes: role === 'regional_reviewer' ? places.regionCodes : [],
    operator: role === 'operator_agent' ? 'ademe' : null,
  });
  return account.id;
}

/** A fictitious project lead of a territory where no persona is posted; past when it has a last day. */
export interface DemonstrationLead {
  name: string;
  email: string;
  employer: string;
  territoryId: string;
  startsOn: string;
  endsOn: string | null;
}

/** Posts fictitious project leads. A person who has an account already is left as it is. */
export function seedLeads(unitOfWork: UnitOfWork, leads: readonly DemonstrationLead[]): Promise<void> {
  return unitOfWork.run(
    ACTOR,
    async (tx) => {
      for (const { name, email, employer, territoryId, startsOn, endsOn } of leads) {
        if (await tx.manager.existsBy(Account, { email })) continue;
        const account = await tx.insert(Account, { version: 1, name, email, suspendedAt: null, persona: null });
        const post = {
          version: 1,
          accountId: account.id,
          personName: name,
          employer,
          territoryIds: [territoryId],
          startsOn,
          endsOn,
        };
        await tx.insert(Posting, post);
      }
    },
    { origin: 'seed' },
  );
}
