import { useRef, useState } from 'react';
import { problemOf, type Problem } from '../problems/problem.js';

type CommandOutcome<Result> = { result: Result; problem?: undefined } | { result?: undefined; problem: Problem };

/** What a command takes besides the key of its intent. */
type Asked<Input> = Omit<Input, 'clientMutationId'>;

/** Sends a command once; asked again after an answer that never came, it carries the same key and is not done twice. */
export function useCommand<Input extends { clientMutationId: string | number }, Result>(
  send: (input: Input) => Promise<Result>,
) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const unanswered = useRef<{ asked: string; key: string } | null>(null);

  const run = async (input: Asked<Input>): Promise<CommandOutcome<Result>> => {
    const asked = JSON.stringify(input);
    const key = unanswered.current?.asked === asked ? unanswered.current.key : crypto.randomUUID();
    unanswered.current = { asked, key };
    setPending(true);
    setProblem(null);
    try {
      const result = await send({ ...input, clientMutationId: key } as Input);
      unanswered.current = null;
      return { result };
    } catch (error) {
      const met = problemOf(error);
      if (met.code !== 'NETWORK' && met.code !== 'INTERNAL') unanswered.current = null;
      setProblem(met);
      return { problem: met };
    } finally {
      setPending(false);
    }
  };

  return { run, pending, problem };
}
