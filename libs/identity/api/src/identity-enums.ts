import { OPERATORS, type InvitationState, type Operator } from '@binome/identity/domain';
import { enumOf } from '@binome/shared/api';
import { ROLES, type Role } from '@binome/shared/domain';

export const RoleEnum = enumOf<Role>(ROLES, 'Role', 'What a person may be; rights come from one role at a time', {
  elected: 'An elected official of a pair',
  industrial: 'An industrialist of a pair',
  project_lead: 'A project lead',
  contributor: 'Somebody who writes the actions they lead',
  observer: 'Somebody who reads',
  operator_agent: 'An agent of an operator',
  regional_reviewer: 'A reviewer of the State in a région',
  national_coordinator: 'A coordinator of the State for the country',
  administrator: 'An administrator of the product',
});
export const OperatorEnum = enumOf<Operator>(OPERATORS, 'Operator', 'A public operator that supports territories', {
  ademe: 'ADEME',
  banque_des_territoires: 'Banque des Territoires',
  france_travail: 'France Travail',
  bpifrance: 'Bpifrance',
  business_france: 'Business France',
  action_logement: 'Action Logement',
});
export const InvitationStateEnum = enumOf<InvitationState>(
  ['pending', 'expired', 'accepted', 'revoked'],
  'InvitationState',
  'Computed from the dates of the invitation',
  { pending: 'Waiting for an answer', accepted: 'Accepted', expired: 'Out of date', revoked: 'Taken back' },
);
