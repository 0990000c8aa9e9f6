import type { DemonstrationLead } from '@binome/identity/api';
import { fictitiousPerson } from './people.js';
import { DEMONSTRATION_TERRITORIES } from './territories.facts.js';

/**
 * The fictitious project leads of the demonstration. As in real life one post in six was never filled, and one in six is vacant
 * since its holder left; `except` are the territories where a persona is posted.
 */
export function demonstrationLeads(
  territories: ReadonlyMap<string, string>,
  except: readonly string[],
): DemonstrationLead[] {
  return DEMONSTRATION_TERRITORIES.flatMap(({ code }, rank): DemonstrationLead[] => {
    const territoryId = territories.get(code);
    if (!territoryId || except.includes(code) || rank % 6 === 2) return [];
    const { name, organisation } = fictitiousPerson(rank * 5 + 200, 'elected');
    const startsOn = `2024-${String(2 + (rank % 10)).padStart(2, '0')}-01`;
    const endsOn = rank % 6 === 5 ? '2026-08-31' : null;
    return [
      {
        name,
        email: `cheffe-de-projet.${code}@demonstration.example`,
        employer: organisation,
        territoryId,
        startsOn,
        endsOn,
      },
    ];
  });
}
