import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { showToast, useCommand, type Problem } from '@binome/shared/web';

const READ = new Set(['Decision', 'Decisions', 'CommitteeDecisions', 'ActionDecisions', 'ActionHistory']);

/** An act on a decision: sent once, then what is on screen of decisions is read again. */
export function useDecisionAct<Input extends { clientMutationId: string | number }, Result>(
  send: (client: ApolloClient, input: Input) => Promise<Result>,
  { quiet = false } = {},
) {
  const client = useApolloClient();
  const { run, pending, problem } = useCommand((input: Input) => send(client, input));
  const act = async (input: Omit<Input, 'clientMutationId'>): Promise<{ result?: Result; problem?: Problem }> => {
    const outcome = await run(input);
    if (outcome.problem && !quiet) showToast({ tone: 'bad', title: outcome.problem.message });
    const shown = [...client.getObservableQueries('active')].filter(({ queryName }) => READ.has(queryName ?? ''));
    await Promise.all(shown.map((query) => query.refetch().catch(() => undefined)));
    return outcome;
  };
  return { act, pending, problem };
}
