import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { showToast, useCommand, type Problem } from '@binome/shared/web';

const QUERIES = new Set([
  'Meetings',
  'Meeting',
  'MeetingRoom',
  'MeetingMinutes',
  'ProposedAgenda',
  'AgendaItemDocuments',
  'DocumentVersions',
  'MeetingReplies',
  'CalendarFeeds',
  'MeetingSeries',
  'DecisionsOf',
]);

/** Reads again what is on screen of meetings; what cannot be read now will be at the next occasion. */
export async function readMeetingsAgain(client: ApolloClient): Promise<void> {
  const shown = [...client.getObservableQueries('active')].filter(({ queryName }) => QUERIES.has(queryName ?? ''));
  await Promise.all(shown.map((query) => query.refetch().catch(() => undefined)));
}

/** An act on a meeting: sent once, then what is on screen is read again. A refusal is told where nothing else tells it. */
export function useMeetingAct<Input extends { clientMutationId: string | number }, Result>(
  send: (client: ApolloClient, input: Input) => Promise<Result>,
  { quiet = false } = {},
) {
  const client = useApolloClient();
  const { run, pending, problem } = useCommand((input: Input) => send(client, input));
  const act = async (input: Omit<Input, 'clientMutationId'>): Promise<{ result?: Result; problem?: Problem }> => {
    const outcome = await run(input);
    if (outcome.problem && !quiet) showToast({ tone: 'bad', title: outcome.problem.message });
    if (!outcome.problem) await readMeetingsAgain(client);
    return outcome;
  };
  return { act, pending, problem };
}
