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
  { phase_1: 'Temps I, 2018 to 2023', phase_2: 'Temps II, 2023 to 2027' },
);
export const PairSideEnum = enumOf(PAIR_SIDES, 'PairSide', 'The two sides of the pair', {
  elected: 'The elected officials',
  industrial: 'The industrialists',
});
export const MemberTypeEnum = enumOf(
  MEMBER_TYPES,
  'MemberType',
  'Kinds of authority that may be a member of a territory',
  { commune: 'A municipality', epci: 'An intercommunality', ept: 'A public territorial body of the Paris metropolis' },
);
export const SectorEnum = enumOf(SECTOR_CODES, 'Sector', 'Industrial sectors', {
  aeronautics: 'Aeronautics and space',
  agrifood: 'Food',
  automotive: 'Cars',
  ceramics: 'Ceramics and glass',
  chemistry: 'Chemistry',
  construction: 'Building materials',
  cosmetics: 'Cosmetics',
  defence: 'Defence',
  electronics: 'Electronics',
  energy: 'Energy',
  leather: 'Leather',
  luxury: 'Luxury goods',
  machinery: 'Machines',
  metallurgy: 'Metals',
  nuclear: 'Nuclear power',
  paper: 'Paper and cardboard',
  pharmacy: 'Medicines and health',
  plastics: 'Plastics',
  rail: 'Railways',
  recycling: 'Recycling',
  shipbuilding: 'Ships',
  textile: 'Textiles',
  wood: 'Wood',
});
export const OnboardingStepEnum = enumOf(ONBOARDING_STEPS, 'OnboardingStep', 'Steps by which a territory settles in', {
  members_imported: 'Its member authorities are known',
  lead_posted: 'A project lead is posted',
  elected_named: 'An elected official is named in the pair',
  industrial_named: 'An industrialist is named in the pair',
  contacts_given: 'Somebody to write to is given',
  plan_begun: 'The plan is begun',
  orientation_added: 'The plan has an orientation',
  action_drafted: 'The plan has an action',
});
export const TerritoryActEnum = enumOf(TERRITORY_ACTS, 'TerritoryAct', 'Acts on the sheet of a territory', {
  edit: 'Edit the sheet',
  name_seat: 'Name somebody in the pair',
});
export const TerritorySortEnum = enumOf(
  TERRITORY_SORTS,
  'TerritorySort',
  'Orders of the list of territories; relevance needs a search',
  {
    relevance: 'What answers the search best first',
    name: 'By name',
    code: 'By code',
    population: 'The most people first',
  },
);
export const ImportStatusEnum = enumOf(IMPORT_STATUSES, 'ImportStatus', 'Where an import stands', {
  uploaded: 'Received',
  previewed: 'Compared, nothing is written',
  refused: 'Refused, with the reasons',
  confirmed: 'Confirmed, being written',
  applied: 'Written',
  failed: 'Failed, nothing is written',
  undo_asked: 'Being undone',
  undone: 'Undone',
});
export const ImportShapeEnum = enumOf(IMPORT_SHAPES, 'ImportShape', 'What a file of an import brings', {
  territories: 'Territories',
  members: 'Member authorities',
  communes: 'Municipalities',
  contours: 'Contours on the map',
  departements: 'Départements',
});
