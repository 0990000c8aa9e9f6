import type { DecisionMethod, VoteChoice } from '@binome/governance/domain';
import { CommandInput, Exposed } from '@binome/shared/api';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BallotMethodEnum, VoteChoiceEnum } from './decision.graphql.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('LinkedBallot', { description: 'The one vote that the link of a call to vote opens, for one seat' })
export class LinkedBallotType {
  @Exposed('internal', () => String, { description: 'Whom the link was sent to' }) name: string;
  @Exposed('internal', () => String, { description: 'The body that the seat belongs to' }) body: string;
  @Exposed('internal', () => String, { description: 'Name of the committee' }) committee: string;
  @Exposed('internal', () => String, { description: 'Name of the territory' }) territory: string;
  @Exposed('internal', () => String, { description: 'Title of the decision' }) title: string;
  @Exposed('confidential', () => String, { description: 'The very words that are voted on' }) statement: string;
  @Exposed('confidential', () => String, nullable('On what conditions')) conditions: string | null;
  @Exposed('internal', () => Int, { description: 'How many actions of the plan it changes or adds' })
  changedActions: number;
  @Exposed('internal', () => BallotMethodEnum, { description: 'How it is counted' }) method: DecisionMethod;
  @Exposed('internal', () => Boolean, { description: 'Whether who objects says why' }) objectionSaysWhy: boolean;
  @Exposed('internal', () => Date, { description: 'Until when answers are taken' }) deadline: Date;
  @Exposed('internal', () => String, { description: 'Time zone where the territory lives' }) timeZone: string;
  @Exposed('internal', () => Boolean, { description: 'Whether an answer is still taken' }) isOpen: boolean;
  @Exposed('internal', () => VoteChoiceEnum, nullable('What the seat said; null until it does'))
  choice: VoteChoice | null;
  @Exposed('confidential', () => String, nullable('Why it said so')) reason: string | null;
}

@InputType({ description: 'Votes for one seat by the link of its call, without session' })
export class VoteByLinkInput extends CommandInput {
  @Field(() => String, { description: 'What follows # in the mailed address' }) token: string;
  @Field(() => VoteChoiceEnum, { description: 'What the seat says' }) choice: VoteChoice;
  @Field(() => String, nullable('Why, 2,000 characters at most')) reason: string | null = null;
}

@ObjectType({ description: 'Answer of voteByLink' })
export class VoteByLinkPayload {
  @Exposed('internal', () => LinkedBallotType, { description: 'The vote with the answer' }) ballot: LinkedBallotType;
}
