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

export const CommitteeLevelEnum = enumOf(COMMITTEE_LEVELS, 'CommitteeLevel', 'Where a committee works');
export const CadenceEnum = enumOf(CADENCES, 'Cadence', 'How often a committee means to meet');
export const AgendaKindEnum = enumOf(AGENDA_KINDS, 'AgendaKind', 'What an item of an agenda is for');
export const BodyKindEnum = enumOf(BODY_KINDS, 'BodyKind', 'Kinds of bodies that sit in committees');
export const ChairRuleEnum = enumOf(CHAIR_RULES, 'ChairRule', 'Which chairs the quorum asks for');
export const DecisionMethodEnum = enumOf(DECISION_METHODS, 'DecisionMethod', 'How a committee decides');
export const HolderKindEnum = enumOf(HOLDER_KINDS, 'HolderKind', 'Holds a seat, or replaces its holder');
export const MethodKindEnum = enumOf(METHOD_KINDS, 'MethodKind', 'What a method is made of');
export const KitKeyEnum = enumOf(KIT_KEYS, 'GovernanceKitKey', 'The governance kits');
export const KitStandingEnum = enumOf(KIT_STANDINGS, 'KitStanding', 'How a change of a kit stands to the territory');
export const SeatAlertKindEnum = enumOf(SEAT_ALERT_KINDS, 'SeatAlertKind', 'What a seat calls for');
export const CharterExpectationEnum = enumOf(
  CHARTER_EXPECTATIONS,
  'CharterExpectation',
  'What the programme always expects',
);
export const CharterStateEnum = enumOf(CHARTER_STATES, 'CharterState', 'Whether an expectation of the charter is met');
