import { enumOf } from '@binome/shared/api';
import {
  IMPORT_SHAPES,
  IMPORT_STATUSES,
  MEMBER_TYPES,
  ONBOARDING_STEPS,
  PAIR_SIDES,
  PROGRAMME_PHASES,
  SECTOR_CODES,
  TERRITORY_ACTS,
} from '@binome/territories/domain';
import { TERRITORY_SORTS } from './territory.queries.js';

export const ProgrammePhaseEnum = enumOf(
  PROGRAMME_PHASES,
  'ProgrammePhase',
  'Phases of the programme: temps I (2018-2023), temps II (2023-2027)',
);
export const PairSideEnum = enumOf(PAIR_SIDES, 'PairSide', 'The two sides of the pair');
export const MemberTypeEnum = enumOf(
  MEMBER_TYPES,
  'MemberType',
  'Kinds of authority that may be a member of a territory',
);
export const SectorEnum = enumOf(SECTOR_CODES, 'Sector', 'Industrial sectors');
export const OnboardingStepEnum = enumOf(ONBOARDING_STEPS, 'OnboardingStep', 'Steps by which a territory settles in');
export const TerritoryActEnum = enumOf(TERRITORY_ACTS, 'TerritoryAct', 'Acts on the sheet of a territory');
export const TerritorySortEnum = enumOf(
  TERRITORY_SORTS,
  'TerritorySort',
  'Orders of the list of territories; relevance needs a search',
);
export const ImportStatusEnum = enumOf(IMPORT_STATUSES, 'ImportStatus', 'Where an import stands');
export const ImportShapeEnum = enumOf(IMPORT_SHAPES, 'ImportShape', 'What a file of an import brings');
