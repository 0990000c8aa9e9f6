import { connectionOf, Exposed, JsonScalar } from '@binome/shared/api';
import { ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A field of a governance that went from one value to another' })
export class GovernanceFieldChange {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => String, { description: 'Name of the field, such as noticeDays' }) field: string;
  @Exposed('internal', () => JsonScalar, { nullable: true, description: 'Value before' }) from: unknown;
  @Exposed('internal', () => JsonScalar, { nullable: true, description: 'Value after' }) to: unknown;
}

@ObjectType('GovernanceEntry', { description: 'Something that happened in a governance' })
export class GovernanceEntryType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => String, { description: 'What happened, such as seat_holder.appointed' }) event: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Whom or what it is about' }) about: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Name of the committee concerned' })
  committeeName: string | null;
  @Exposed('internal', () => String, { description: 'Name of the person or program' }) who: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Role in which the person acted' }) capacity:
    string | null;
  @Exposed('internal', () => Date, { description: 'When' }) when: Date;
  @Exposed('internal', () => String, { nullable: true, description: 'Why, when it was said' }) reason: string | null;
  @Exposed('internal', () => String, { description: 'Where it came from: form, undo, seed or job' }) origin: string;
  @Exposed('internal', () => [GovernanceFieldChange], { description: 'What changed' })
  changes: GovernanceFieldChange[];
}

export const GovernanceEntryConnection = connectionOf(GovernanceEntryType, 'GovernanceEntry');

@ObjectType({ description: 'A hint that something of a governance changed: read it again to know what it became' })
export class GovernanceHint {
  @Exposed('internal', () => String, { description: 'What happened, such as committee.edited' }) event: string;
  @Exposed('internal', () => String, { description: 'Kind of object, such as Committee' }) entity: string;
  @Exposed('internal', () => ID, { description: 'The object' }) id: string;
  @Exposed('internal', () => Int, { nullable: true, description: 'Its version after the change' }) version:
    number | null;
  @Exposed('internal', () => ID, {
    description: 'Identifier of the change, the same in governanceChangesSince: what was already had is known by it',
  })
  sequence: string;
  @Exposed('internal', () => ID, { nullable: true, description: 'Account that made the change, null for a program' })
  by: string | null;
}

@ObjectType({ description: 'What changed in a governance since a cursor' })
export class GovernanceChanges {
  @Exposed('internal', () => String, { description: 'Cursor for the next question' }) cursor: string;
  @Exposed('internal', () => [GovernanceHint], { description: 'Changes, oldest first; some may be told twice' })
  changes: GovernanceHint[];
  @Exposed('internal', () => Boolean, { description: 'Whether too much changed to be told: read everything again' })
  truncated: boolean;
}
