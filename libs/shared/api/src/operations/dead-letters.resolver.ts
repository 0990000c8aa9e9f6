import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@binome/shared/domain';
import { CommandInput } from '../graphql/command-input.js';
import { connectionOf, PageArgs, pageOf, type Connection } from '../graphql/connection.js';
import { Exposed } from '../graphql/exposed.js';
import { CurrentActor } from '../graphql/graphql-context.js';
import type { DeadLetter } from './dead-letter.entity.js';
import { DeadLettersService } from './dead-letters.service.js';

@ObjectType('DeadLetter', { description: 'A job given up after its last attempt' })
export class DeadLetterType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => String, { description: 'Queue of the job' }) queue: string;
  @Exposed('internal', () => String, { description: 'Identifier of the row that the job was about' }) reference: string;
  @Exposed('internal', () => String, { description: 'Why the last attempt failed' }) error: string;
  @Exposed('internal', () => Int, { description: 'Number of attempts made' }) attempts: number;
  @Exposed('internal', () => Date, { description: 'When the last attempt failed' }) failedAt: Date;
  @Exposed('internal', () => Date, { nullable: true, description: 'When an administrator sent it again' })
  retriedAt: Date | null;
}

const DeadLetterConnection = connectionOf(DeadLetterType, 'DeadLetter');

@InputType({ description: 'Sends a job given up again' })
export class RetryDeadLetterInput extends CommandInput {
  @Field(() => ID, { description: 'The job given up' }) id: string;
}

@ObjectType({ description: 'Answer of retryDeadLetter' })
export class RetryDeadLetterPayload {
  @Exposed('internal', () => DeadLetterType, { description: 'The job, sent again' }) deadLetter: DeadLetter;
}

@Resolver()
export class DeadLettersResolver {
  constructor(@Inject(DeadLettersService) private readonly deadLetters: DeadLettersService) {}

  @Query(() => DeadLetterConnection, {
    name: 'deadLetters',
    description: 'Jobs given up, latest first; empty but for administrators',
  })
  listDeadLetters(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Connection<DeadLetter>> {
    return this.deadLetters.list(actor, pageOf(page));
  }

  @Mutation(() => RetryDeadLetterPayload, {
    description: 'Sends a job given up again. NOT_FOUND but for administrators',
  })
  async retryDeadLetter(
    @CurrentActor() actor: Actor,
    @Args('input') input: RetryDeadLetterInput,
  ): Promise<RetryDeadLetterPayload> {
    return { deadLetter: await this.deadLetters.retry(actor, input) };
  }
}
