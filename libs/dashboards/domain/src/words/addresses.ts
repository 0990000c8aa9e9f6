import { PHASE_FACTS, type ProgrammePhase } from '@binome/territories/domain';
import type { Addresses } from './act-words.js';

/** Where the sheet and the plan of a territory are. */
export function addressesOf({ phase, code }: { phase: ProgrammePhase; code: string }): Addresses {
  const sheet = `/territoires/${PHASE_FACTS[phase].slug}/${code}`;
  return { sheet, plan: `${sheet}/plan` };
}
