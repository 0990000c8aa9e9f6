import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CommandInput, Exposed, LocalDateScalar } from '@binome/shared/api';
import type { Role } from '@binome/shared/domain';
import { AccountType } from './account.graphql.js';
import type { Account, Session } from './account.entity.js';
import { OperatorEnum, RoleEnum } from './identity-enums.js';

@ObjectType('Capacity', { description: 'A right in force: the hat under which a person acts' })
export class CapacityType {
  @Exposed('internal', () => ID, { description: 'Identifier of the role assignment or of the posting' }) id: string;
  @Exposed('internal', () => RoleEnum, { description: 'The role' }) role: Role;
  @Exposed('internal', () => [ID], { description: 'Territories of a territorial role' }) territoryIds: string[];
  @Exposed('internal', () => [String], { description: 'INSEE codes of the régions of a regional reviewer' })
  regionCodes: string[];
  @Exposed('internal', () => OperatorEnum, { nullable: true, description: 'Operator of an operator’s agent' })
  operator: string | null;
  @Exposed('internal', () => [String], { description: 'Names of its territories or régions' }) places: string[];
  @Exposed('internal', () => LocalDateScalar, { description: 'First day' }) startsOn: string;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'Last day, included; null until further notice',
  })
  endsOn: string | null;
}

@ObjectType('Viewer', { description: 'The person signed in, and the hats that it may wear' })
export class ViewerType {
  @Exposed('internal', () => AccountType, { description: 'The account signed in' }) account: Account;
  @Exposed('internal', () => CapacityType, {
    nullable: true,
    description: 'The capacity in which the person acts now; null when there is none, or when one must be chosen',
  })
  capacity: CapacityType | null;
  @Exposed('internal', () => [CapacityType], { description: 'Every capacity in force today' })
  capacities: CapacityType[];
  @Exposed('internal', () => [RoleEnum], { description: 'Roles that the person may give by invitation, in its scope' })
  invitableRoles: Role[];
  @Exposed('public', () => Boolean, { description: 'Whether this service shows demonstration data' })
  demonstration: boolean;
}

@ObjectType('Session', { description: 'A browser where the person is signed in' })
export class SessionType {
  @Exposed('confidential', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('confidential', () => Date, { description: 'When the person signed in' }) openedAt: Date;
  @Exposed('confidential', () => Date, { description: 'Last request, to within five minutes' }) lastSeenAt: Date;
  @Exposed('confidential', () => String, {
    description: 'Browser and system, such as “Firefox, Windows”; empty when unknown',
  })
  userAgent: string;
}

@ObjectType('Persona', { description: 'A fictitious person of the demonstration' })
export class PersonaType {
  @Exposed('public', () => ID, { description: 'Key of the persona, such as `elue`' }) key: string;
  @Exposed('public', () => String, { description: 'Fictitious name' }) name: string;
  @Exposed('public', () => RoleEnum, { description: 'Role that the persona holds' }) role: Role;
}

@InputType({ description: 'Asks for a sign-in link' })
export class RequestSignInInput extends CommandInput {
  @Field(() => String, { description: 'E-mail address of the account' }) email: string;
}

@InputType({ description: 'Uses a sign-in link' })
export class ConfirmSignInInput extends CommandInput {
  @Field(() => String, { description: 'What follows # in the mailed address' }) token: string;
}

@InputType({ description: 'Enters the demonstration as a persona' })
export class EnterAsPersonaInput extends CommandInput {
  @Field(() => ID, { description: 'Key of the persona' }) key: string;
}

@InputType({ description: 'A command without anything else to say' })
export class PlainInput extends CommandInput {}

@InputType({ description: 'Closes a session of one’s own' })
export class RevokeSessionInput extends CommandInput {
  @Field(() => ID, { description: 'The session' }) sessionId: string;
}

@InputType({ description: 'Changes the hat of the present session' })
export class SwitchCapacityInput extends CommandInput {
  @Field(() => ID, { description: 'One of the capacities in force' }) capacityId: string;
}

@ObjectType({ description: 'Answer of requestSignIn, the same whether or not the address has an account' })
export class RequestSignInPayload {
  @Exposed('public', () => Int, { description: 'Minutes during which the link, if one leaves, may be used' })
  validMinutes: number;
}

@ObjectType({ description: 'Answer of the commands that sign in or change who acts' })
export class ViewerPayload {
  @Exposed('internal', () => ViewerType, { nullable: true, description: 'The person now signed in' })
  viewer: ViewerType | null;
}

@ObjectType({ description: 'Answer of revokeSession' })
export class SessionPayload {
  @Exposed('confidential', () => SessionType, { description: 'The session, closed' }) session: Session;
}

@ObjectType({ description: 'Answer of revokeOtherSessions' })
export class RevokeOtherSessionsPayload {
  @Exposed('confidential', () => [SessionType], { description: 'The sessions that remain: the present one' })
  sessions: Session[];
}

@ObjectType({ description: 'Answer of signOut' })
export class SignOutPayload {
  @Exposed('public', () => Boolean, { description: 'Always true: nobody is signed in any more' }) signedOut: boolean;
}
