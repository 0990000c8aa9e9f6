import {
  AGENDA_KINDS,
  BODY_KINDS,
  CADENCES,
  CHAIR_RULES,
  CHARTER_EXPECTATIONS,
  CHARTER_STATES,
  COMMITTEE_LEVELS,
  DECISION_METHODS,
  HOLDER_KINDS,
  KIT_KEYS,
  KIT_STANDINGS,
  METHOD_KINDS,
  SEAT_ALERT_KINDS,
} from '@binome/governance/domain';
import { enumOf } from '@binome/shared/api';

export const CommitteeLevelEnum = enumOf(COMMITTEE_LEVELS, 'CommitteeLevel', 'Where a committee works', {
  local: 'In the territory',
  industrial: 'Among industrialists',
  technical: 'Among those who prepare',
  departmental: 'In the département',
  regional: 'In the région',
});
export const CadenceEnum = enumOf(CADENCES, 'Cadence', 'How often a committee means to meet', {
  weekly: 'Each week',
  monthly: 'Each month',
  two_months: 'Every two months',
  quarterly: 'Each quarter',
  half_yearly: 'Twice a year',
  yearly: 'Once a year',
  on_demand: 'When it is asked for',
});
export const AgendaKindEnum = enumOf(AGENDA_KINDS, 'AgendaKind', 'What an item of an agenda is for', {
  information: 'To inform',
  debate: 'To debate',
  decision: 'To decide',
  follow_up: 'To follow up',
});
export const BodyKindEnum = enumOf(BODY_KINDS, 'BodyKind', 'Kinds of bodies that sit in committees', {
  territory: 'The territory itself',
  member_authority: 'A member authority',
  region: 'A région',
  departement: 'A département',
  state: 'The State',
  operator: 'An operator',
  consular: 'A chamber',
  company: 'A company',
  union: 'An employers’ or workers’ union',
  training: 'A school or training centre',
  other: 'Another body',
});
export const ChairRuleEnum = enumOf(CHAIR_RULES, 'ChairRule', 'Which chairs the quorum asks for', {
  none: 'No chair is needed',
  any: 'One chair is enough',
  both_sides: 'A chair of each side of the pair',
});
export const DecisionMethodEnum = enumOf(DECISION_METHODS, 'DecisionMethod', 'How a committee decides', {
  consent: 'Nobody objects',
  simple_majority: 'More for than against',
  two_thirds: 'Two thirds for',
  unanimity: 'Nobody against',
  pair_agreement: 'Both sides of the pair agree',
});
export const HolderKindEnum = enumOf(HOLDER_KINDS, 'HolderKind', 'Holds a seat, or replaces its holder', {
  holder: 'Holds the seat',
  substitute: 'Replaces its holder',
});
export const MethodKindEnum = enumOf(METHOD_KINDS, 'MethodKind', 'What a method is made of', {
  role: 'Who does what',
  ritual: 'What comes back',
  step: 'What comes next',
  document: 'What is written',
});
export const KitKeyEnum = enumOf(KIT_KEYS, 'GovernanceKitKey', 'The governance kits', {
  small_territory: 'A small territory',
  many_authorities: 'Many member authorities',
  industry_led: 'Led by industrialists',
  co_presidents: 'Several presidents',
});
export const KitStandingEnum = enumOf(KIT_STANDINGS, 'KitStanding', 'How a change of a kit stands to the territory', {
  open: 'May be taken',
  done: 'Is so already',
  changed_here: 'The territory made it otherwise',
  gone: 'What it changes is no longer there',
});
export const SeatAlertKindEnum = enumOf(SEAT_ALERT_KINDS, 'SeatAlertKind', 'What a seat calls for', {
  vacant: 'Nobody holds it',
  term_ending: 'Its term ends soon',
});
export const CharterExpectationEnum = enumOf(
  CHARTER_EXPECTATIONS,
  'CharterExpectation',
  'What the programme always expects',
  {
    local_committee: 'A local committee',
    elected_chair: 'An elected chair',
    industrial_chair: 'An industrial chair',
    region: 'The région sits',
    state: 'The State sits',
    member_president: 'The presidents of the member authorities sit',
  },
);
export const CharterStateEnum = enumOf(CHARTER_STATES, 'CharterState', 'Whether an expectation of the charter is met', {
  met: 'Met',
  vacant: 'A seat is there, nobody holds it',
  missing: 'No seat is there',
});
