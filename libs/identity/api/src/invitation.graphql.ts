import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CommandInput, connectionOf, Exposed, LocalDateScalar, VersionedInput } from '@binome/shared/api';
import type { Role } from '@binome/shared/domain';
import type { InvitationState, Operator } from '@binome/identity/domain';
import { InvitationStateEnum, OperatorEnum, RoleEnum } from './identity-enums.js';
import type { Invitation } from './rights.entity.js';
import { ViewerType } from './viewer.graphql.js';

@ObjectType('Invitation', { description: 'A person asked by e-mail to take a role' })
export class InvitationType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Version, to be sent back with a change' }) version: number;
  @Exposed('confidential', () => String, { description: 'E-mail address that received it' }) email: string;
  @Exposed('internal', () => String, { description: 'Name of the invited person, as the sender wrote it' })
  name: string;
  @Exposed('internal', () => RoleEnum, { description: 'Role that it gives' }) role: Role;
  @Exposed('internal', () => [String], { description: 'INSEE codes of the régions of a regional reviewer' })
  regionCodes: string[];
  @Exposed('internal', () => OperatorEnum, { nullable: true, description: 'Operator of an operator’s agent' })
  operator: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Function of the person in its organisation' })
  position: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Organisation of the person' }) employer:
    string | null;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'First day of the role; the day of acceptance when null',
  })
  startsOn: string | null;
  @Exposed('internal', () => LocalDateScalar, { nullable: true, description: 'Last day of the role, included' })
  endsOn: string | null;
  @Exposed('internal', () => String, { description: 'Name of the person who sent it' }) invitedByName: string;
  @Exposed('internal', () => Int, { description: 'How many times the mail left' }) sentCount: number;
  @Exposed('internal', () => Date, { description: 'When it was first sent' }) createdAt: Date;
  @Exposed('internal', () => Date, { description: 'Until when it may be accepted' }) expiresAt: Date;
}

export const InvitationConnection = connectionOf(InvitationType, 'Invitation');

@ObjectType('InvitationPreview', {
  description: 'What the invited person reads before accepting; known by the token of the mail alone',
})
export class InvitationPreviewType {
  @Exposed('confidential', () => String, { description: 'E-mail address that received it' }) email: string;
  @Exposed('confidential', () => String, { description: 'Name of the invited person, as the sender wrote it' })
  name: string;
  @Exposed('confidential', () => RoleEnum, { description: 'Role that it gives' }) role: Role;
  @Exposed('confidential', () => [String], { description: 'Names of its territories or régions' }) places: string[];
  @Exposed('confidential', () => [String], { description: 'INSEE codes of the régions of a regional reviewer' })
  regionCodes: string[];
  @Exposed('confidential', () => OperatorEnum, { nullable: true, description: 'Operator of an operator’s agent' })
  operator: string | null;
  @Exposed('confidential', () => String, { description: 'Name of the person who sent it' }) invitedByName: string;
  @Exposed('confidential', () => Date, { description: 'Until when it may be accepted' }) expiresAt: Date;
  @Exposed('confidential', () => InvitationStateEnum, { description: 'Whether it may still be accepted' })
  state: InvitationState;
}

@InputType({ description: 'Invites a person by e-mail' })
export class SendInvitationInput extends CommandInput {
  @Field(() => String, { description: 'E-mail address of the person' }) email: string;
  @Field(() => String, { description: 'Name of the person' }) name: string;
  @Field(() => RoleEnum, { description: 'Role to give' }) role: Role;
  @Field(() => [ID], { nullable: true, description: 'Territories, for a territorial role' }) territoryIds?:
    string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of régions, for a regional reviewer' })
  regionCodes?: string[] | null;
  @Field(() => OperatorEnum, { nullable: true, description: 'Operator, for an operator’s agent' })
  operator?: Operator | null;
  @Field(() => String, { nullable: true, description: 'Function of the person in its organisation' }) position?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Organisation of the person' }) employer?: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day of the role; the day of acceptance when absent',
  })
  startsOn?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the role, included' }) endsOn?:
    string | null;
}

@InputType({ description: 'Mails an invitation again, with a new link and fourteen more days' })
export class ResendInvitationInput extends VersionedInput {
  @Field(() => ID, { description: 'The invitation' }) invitationId: string;
}

@InputType({ description: 'Takes an invitation back' })
export class RevokeInvitationInput extends VersionedInput {
  @Field(() => ID, { description: 'The invitation' }) invitationId: string;
}

@InputType({ description: 'Accepts an invitation' })
export class AcceptInvitationInput extends CommandInput {
  @Field(() => String, { description: 'What follows # in the mailed address' }) token: string;
  @Field(() => String, { description: 'Name of the person, as it wants to be called' }) name: string;
}

@ObjectType({ description: 'Answer of the commands on an invitation' })
export class InvitationPayload {
  @Exposed('internal', () => InvitationType, { description: 'The invitation after the command' })
  invitation: Invitation;
}

@ObjectType({ description: 'Answer of acceptInvitation' })
export class AcceptInvitationPayload {
  @Exposed('internal', () => ViewerType, {
    nullable: true,
    description: 'The person now signed in; null when the account existed and nobody was signed in as it',
  })
  viewer: ViewerType | null;
  @Exposed('confidential', () => Boolean, {
    description: 'Whether a sign-in link left for the mailbox, because the account existed already',
  })
  signInMailed: boolean;
}
