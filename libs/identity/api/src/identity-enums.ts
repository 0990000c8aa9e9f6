import { OPERATORS, type InvitationState, type Operator } from '@binome/identity/domain';
import { enumOf } from '@binome/shared/api';
import { ROLES, type Role } from '@binome/shared/domain';

export const RoleEnum = enumOf<Role>(ROLES, 'Role', 'What a person may be; rights come from one role at a time');
export const OperatorEnum = enumOf<Operator>(OPERATORS, 'Operator', 'A public operator that supports territories');
export const InvitationStateEnum = enumOf<InvitationState>(
  ['pending', 'expired', 'accepted', 'revoked'],
  'InvitationState',
  'Computed from the dates of the invitation',
);
