import { PHASE_FACTS, type ProgrammePhase } from '@binome/territories/domain';

/** The address of a territory's sheet. */
export function territoryAddress({ phase, code }: { phase: ProgrammePhase; code: string }): string {
  return `/territoires/${PHASE_FACTS[phase].slug}/${code}`;
}
