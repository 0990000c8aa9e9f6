import {
  createSourceEventStream,
  execute,
  executeSync,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { ANONYMOUS } from '@binome/shared/domain';
import { LiveStream, type LiveHint } from '../live/live-stream.js';
import type { GraphqlContext } from './graphql-context.js';

/** A subscription as the WebSocket door takes it. */
export interface Subscribed extends ExecutionArgs {
  /** The operation and its variables: who asks the same is answered the same. */
  asked: string;
  /** Sends an answer, written as JSON. */
  send(answer: string): void;
}

/** What a client is told of an execution: codes and sentences instead of faults. */
type AsTold = (result: ExecutionResult) => { errors?: readonly GraphQLFormattedError[]; data?: unknown };

/**
 * Answers subscriptions. Whether a hint is for a reader is decided for each of them; what it then says is the same for all who ask the same:
 * it is worked out and written once, in nobody's name, so that it can hold nothing that only some of them may read.
 */
export class LiveAnswers {
  private readonly written = new WeakMap<LiveHint, Map<string, string>>();

  constructor(private readonly asTold: AsTold) {}

  async subscribe(subscribed: Subscribed): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
    const source = await createSourceEventStream(subscribed);
    if (source instanceof LiveStream) {
      const told = source.toldTo((hint) => subscribed.send(this.answer(subscribed, hint)));
      return told as AsyncIterable<never>;
    }
    return Symbol.asyncIterator in source ? eachAnswered(source, subscribed) : source;
  }

  private answer(subscribed: Subscribed, hint: LiveHint): string {
    const answers = this.written.get(hint) ?? new Map<string, string>();
    this.written.set(hint, answers);
    const known = answers.get(subscribed.asked);
    if (known !== undefined) return known;
    const answer = JSON.stringify(this.asTold(executeSync({ ...subscribed, rootValue: hint, contextValue: nobody() })));
    answers.set(subscribed.asked, answer);
    return answer;
  }
}

function nobody(): GraphqlContext {
  return { actor: ANONYMOUS, freshActor: () => ANONYMOUS, loaders: new Map() };
}

/** What is read for one reader is answered to it alone. */
function eachAnswered(source: AsyncIterable<unknown>, args: ExecutionArgs): AsyncIterable<ExecutionResult> {
  const events = source[Symbol.asyncIterator]();
  const answered = {
    async next() {
      const { done, value } = await events.next();
      return done ? { done, value: undefined } : { value: await execute({ ...args, rootValue: value }) };
    },
    async return() {
      await events.return?.();
      return { done: true as const, value: undefined };
    },
    [Symbol.asyncIterator]: () => answered,
  };
  return answered;
}
