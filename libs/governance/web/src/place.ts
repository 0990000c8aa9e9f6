import { phaseOfSlug, type ProgrammePhase } from '@binome/territories/domain';
import { useParams } from 'react-router';

/** Where a governance is: the territory of the address. */
export interface GovernancePlace {
  phase: ProgrammePhase;
  code: string;
  /** Address of the territory's sheet. */
  territory: string;
  /** Address of its governance. */
  address: string;
}

/** The place that the address names; an unknown phase never comes here. */
export function useGovernancePlace(): GovernancePlace {
  const { phase: slug = '', code = '' } = useParams();
  const territory = `/territoires/${slug}/${code}`;
  return { phase: phaseOfSlug(slug) ?? 'phase_2', code, territory, address: `${territory}/gouvernance` };
}

export function committeeAddress(address: string, committeeId: string): string {
  return `${address}/comites/${committeeId}`;
}

/** The address of a seat: its committee with the seat open over it. */
export function seatAddress(address: string, committeeId: string, seatId: string): string {
  return `${committeeAddress(address, committeeId)}?siege=${seatId}`;
}
