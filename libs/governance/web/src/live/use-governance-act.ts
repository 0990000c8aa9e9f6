import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { showToast, useCommand, type Problem } from '@binome/shared/web';
import { readGovernanceAgain } from './read-again.js';

/** An act on the governance: sent once, then what is on screen is read again. A refusal is told where nothing else tells it. */
export function useGovernanceAct<Input extends { clientMutationId: string | number }, Result>(
  send: (client: ApolloClient, input: Input) => Promise<Result>,
  { quiet = false } = {},
) {
  const client = useApolloClient();
  const { run, pending, problem } = useCommand((input: Input) => send(client, input));
  const act = async (input: Omit<Input, 'clientMutationId'>): Promise<{ result?: Result; problem?: Problem }> => {
    const outcome = await run(input);
    if (outcome.problem && !quiet) showToast({ tone: 'bad', title: outcome.problem.message });
    if (!outcome.problem) await readGovernanceAgain(client);
    return outcome;
  };
  return { act, pending, problem };
}
