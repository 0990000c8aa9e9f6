import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CommandInput, connectionOf, Exposed, LocalDateScalar, VersionedInput } from '@binome/shared/api';
import type { Role } from '@binome/shared/domain';
import { OperatorEnum, RoleEnum } from './identity-enums.js';
import type { Account } from './account.entity.js';
import type { Posting, RoleAssignment } from './rights.entity.js';

@ObjectType('RoleAssignment', { description: 'A role held by an account over a scope, with its dates' })
export class RoleAssignmentType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Version, to be sent back with a change' }) version: number;
  @Exposed('internal', () => RoleEnum, { description: 'The role' }) role: Role;
  @Exposed('internal', () => [ID], { description: 'Territories of a territorial role' }) territoryIds: string[];
  @Exposed('internal', () => [String], { description: 'INSEE codes of the régions of a regional reviewer' })
  regionCodes: string[];
  @Exposed('internal', () => OperatorEnum, { nullable: true, description: 'Operator of an operator’s agent' })
  operator: string | null;
  @Exposed('internal', () => LocalDateScalar, { description: 'First day' }) startsOn: string;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'Last day, included; null until further notice',
  })
  endsOn: string | null;
}

@ObjectType('Posting', { description: 'The post of a project lead, with its dates' })
export class PostingType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Version, to be sent back with a change' }) version: number;
  @Exposed('internal', () => String, { description: 'Name of the project lead' }) personName: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Organisation that employs the project lead' })
  employer: string | null;
  @Exposed('internal', () => [ID], { description: 'Territories of the post' }) territoryIds: string[];
  @Exposed('internal', () => LocalDateScalar, { description: 'First day' }) startsOn: string;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'Last day, included; null until further notice',
  })
  endsOn: string | null;
}

@ObjectType('Account', { description: 'A person who may sign in' })
export class AccountType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Version, to be sent back with a change' }) version: number;
  @Exposed('internal', () => String, { description: 'Name of the person' }) name: string;
  @Exposed('confidential', () => String, { description: 'E-mail address, which receives the sign-in links' })
  email: string;
  @Exposed('internal', () => Date, {
    nullable: true,
    description: 'Since when the account is shut out; null when it is not',
  })
  suspendedAt: Date | null;
}

export const AccountConnection = connectionOf(AccountType, 'Account');

@InputType({ description: 'Shuts an account out' })
export class SuspendAccountInput extends VersionedInput {
  @Field(() => ID, { description: 'The account' }) accountId: string;
}

@InputType({ description: 'Lets a suspended account in again' })
export class RestoreAccountInput extends VersionedInput {
  @Field(() => ID, { description: 'The account' }) accountId: string;
}

@InputType({ description: 'Gives a role assignment its last day' })
export class EndRoleAssignmentInput extends VersionedInput {
  @Field(() => ID, { description: 'The role assignment' }) roleAssignmentId: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, included; at once when absent' }) endsOn?:
    string | null;
}

@InputType({ description: 'Posts a project lead to territories' })
export class OpenPostingInput extends CommandInput {
  @Field(() => ID, { description: 'Account of the project lead' }) accountId: string;
  @Field(() => String, { nullable: true, description: 'Organisation that employs the project lead' }) employer?:
    string | null;
  @Field(() => [ID], { description: 'Territories of the post, one at least' }) territoryIds: string[];
  @Field(() => LocalDateScalar, { description: 'First day' }) startsOn: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, included; absent until further notice' })
  endsOn?: string | null;
}

@InputType({ description: 'Gives a posting its last day' })
export class EndPostingInput extends VersionedInput {
  @Field(() => ID, { description: 'The posting' }) postingId: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, included; at once when absent' }) endsOn?:
    string | null;
}

@ObjectType({ description: 'Answer of the commands on an account' })
export class AccountPayload {
  @Exposed('internal', () => AccountType, { description: 'The account after the command' }) account: Account;
}

@ObjectType({ description: 'Answer of endRoleAssignment' })
export class RoleAssignmentPayload {
  @Exposed('internal', () => RoleAssignmentType, { description: 'The role assignment after the command' })
  roleAssignment: RoleAssignment;
}

@ObjectType({ description: 'Answer of the commands on a posting' })
export class PostingPayload {
  @Exposed('internal', () => PostingType, { description: 'The posting after the command' }) posting: Posting;
}
