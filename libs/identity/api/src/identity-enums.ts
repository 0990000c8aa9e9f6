import { registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role } from '@binome/shared/domain';
import { OPERATORS, type InvitationState, type Operator } from '@binome/identity/domain';

function asEnum<T extends string>(values: readonly T[]): { [K in T]: K } {
  return Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };
}

export const RoleEnum = asEnum<Role>(ROLES);
registerEnumType(RoleEnum, { name: 'Role', description: 'What a person may be; rights come from one role at a time' });

export const OperatorEnum = asEnum<Operator>(OPERATORS);
registerEnumType(OperatorEnum, { name: 'Operator', description: 'A public operator that supports territories' });

export const InvitationStateEnum = asEnum<InvitationState>(['pending', 'expired', 'accepted', 'revoked']);
registerEnumType(InvitationStateEnum, {
  name: 'InvitationState',
  description: 'Computed from the dates of the invitation',
});
