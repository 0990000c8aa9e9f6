import type { CastVoteInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { useDecisionAct } from './use-decision-act.js';

const CastVoteMutation = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
      decision {
        id
        version
        state
      }
    }
  }
`);

/** Casts the vote of a seat, once. */
export function useCastVote() {
  const { act, pending, problem } = useDecisionAct(
    (client, input: CastVoteInput) => client.mutate({ mutation: CastVoteMutation, variables: { input } }),
    { quiet: true },
  );
  return { cast: act, pending, problem };
}
