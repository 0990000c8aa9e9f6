import { Exposed } from '@binome/shared/api';
import { ID, ObjectType } from '@nestjs/graphql';

@ObjectType('TerritoryMember', { description: 'A person whose right in the territory holds today' })
export class TerritoryMemberType {
  @Exposed('internal', () => ID, { description: 'Account' }) accountId: string;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
}

@ObjectType({
  description: 'What is offered to who edits an action; the texts are those of the actions that the reader reads',
})
export class ActionChoices {
  @Exposed('internal', () => [TerritoryMemberType], { description: 'People who may lead it, by name' })
  members: TerritoryMemberType[];
  @Exposed('internal', () => [String], { description: 'Tags of the plan, the most used first' }) tags: string[];
  @Exposed('internal', () => [String], { description: 'Partners of the plan, the most used first' }) partners: string[];
  @Exposed('internal', () => [String], {
    description: 'Committees of the governance, then those that the plan says, the most used first',
  })
  committees: string[];
  @Exposed('internal', () => [String], { description: 'Owners of the plan, the most used first' }) owners: string[];
  @Exposed('confidential', () => [String], { description: 'Funders of the plan, the most used first' })
  funders: string[];
}
