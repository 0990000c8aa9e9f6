import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { showToast, useCommand, type Problem } from '@binome/shared/web';

const READ = new Set(['Decision', 'Decisions', 'DecisionsOf', 'ActionHistory', 'Meeting', 'MeetingRoom']);

/** Reads again what is on screen of decisions; what cannot be read now will be at the next occasion. */
export async function readDecisionsAgain(client: ApolloClient, names: ReadonlySet<string> = READ): Promise<void> {
  const shown = [...client.getObservableQueries('active')].filter(({ queryName }) => names.has(queryName ?? ''));
  await Promise.all(shown.map((query) => query.refetch().catch(() => undefined)));
}

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
    await readDecisionsAgain(client);
    return outcome;
  };
  return { act, pending, problem };
}
