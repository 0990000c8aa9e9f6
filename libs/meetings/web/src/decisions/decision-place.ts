import { phaseOfSlug, type ProgrammePhase } from '@binome/territories/domain';
import { useParams } from 'react-router';

/** Where decisions are: the territory of the address. */
export interface DecisionPlace {
  phase: ProgrammePhase;
  code: string;
  territory: string;
  governance: string;
  /** Address of the register. */
  address: string;
  plan: string;
  /** Address of the meetings. */
  meetings: string;
}

export function useDecisionPlace(): DecisionPlace {
  const { phase: slug = '', code = '' } = useParams();
  const territory = `/territoires/${slug}/${code}`;
  return {
    phase: phaseOfSlug(slug) ?? 'phase_2',
    code,
    territory,
    governance: `${territory}/gouvernance`,
    address: `${territory}/decisions`,
    plan: `${territory}/plan`,
    meetings: `${territory}/seances`,
  };
}
