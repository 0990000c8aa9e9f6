import type { VoteChoice } from '@binome/governance/domain';
import type { AskedSeat, Ballot } from './decision-query.js';
import { useCastVote } from './use-cast-vote.js';
import { VoteForm } from './vote-form.js';

/** Answers for a seat, with its account or by who notes the answer. */
export function CastVoteForm({
  decisionId,
  ballot,
  seat,
  words,
}: {
  decisionId: string;
  ballot: Ballot;
  seat: AskedSeat;
  words: Record<VoteChoice, string>;
}) {
  const { cast, pending, problem } = useCastVote();
  const question = seat.viewerVotes ? 'Votre réponse' : `Réponse de ${seat.person ?? seat.body}, que vous notez`;
  return (
    <VoteForm
      question={question}
      label={`${question}, siège ${seat.body}`}
      words={words}
      objectionSaysWhy={ballot.objectionSaysWhy}
      pending={pending}
      problem={problem}
      onSend={(choice, reason) => void cast({ decisionId, committeeSeatId: seat.seatId, choice, reason })}
    />
  );
}
