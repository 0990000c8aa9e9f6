import { phaseOfSlug, type ProgrammePhase } from '@binome/territories/domain';
import { useParams } from 'react-router';

/** Where meetings are: the territory of the address. */
export interface MeetingsPlace {
  phase: ProgrammePhase;
  code: string;
  /** Address of the territory's sheet. */
  territory: string;
  /** Address of its meetings. */
  address: string;
}

/** The place that the address names; an unknown phase never comes here. */
export function useMeetingsPlace(): MeetingsPlace {
  const { phase: slug = '', code = '' } = useParams();
  const territory = `/territoires/${slug}/${code}`;
  return { phase: phaseOfSlug(slug) ?? 'phase_2', code, territory, address: `${territory}/seances` };
}
