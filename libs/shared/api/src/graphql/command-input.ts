import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** Every command's input carries the intent of the person, so that a retry is not done twice. */
@InputType({ isAbstract: true })
export abstract class CommandInput {
  @Field(() => ID, { description: 'Identifier of the intent, made by the client and kept across retries' })
  clientMutationId: string;
}

/** The input of a command on an existing row: it says the version the person was looking at. */
@InputType({ isAbstract: true })
export abstract class VersionedInput extends CommandInput {
  @Field(() => Int, { description: 'Version of the row that the change started from' }) version: number;
}
