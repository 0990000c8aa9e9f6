import { useState } from 'react';
import { VOTE_CHOICES, type VoteChoice } from '@binome/governance/domain';
import { Button, Cluster, ProblemNote, TextAreaField } from '@binome/shared/web';
import type { AskedSeat, Ballot } from './decision-query.js';
import { useCastVote } from './use-cast-vote.js';

/** Answers for a seat: a choice, its reason when one is asked for, then a confirmation, as a vote is given once. */
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
  const [choice, setChoice] = useState<VoteChoice | null>(null);
  const [reason, setReason] = useState('');
  const [told, setTold] = useState(false);
  const { cast, pending, problem } = useCastVote();
  const saysWhy = choice === 'against' && ballot.objectionSaysWhy;
  const missing = saysWhy && reason.trim() === '';
  const send = async () => {
    if (!choice) return;
    if (missing) return setTold(true);
    await cast({ decisionId, committeeSeatId: seat.seatId, choice, reason: reason.trim() || null });
  };
  const question = seat.viewerVotes ? 'Votre réponse' : `Réponse de ${seat.person ?? seat.body}, que vous notez`;
  return (
    <div role="group" aria-label={`${question}, siège ${seat.body}`}>
      <p>{question} :</p>
      <Cluster>
        {VOTE_CHOICES.map((one) => (
          <Button
            key={one}
            small
            tone={choice === one ? 'primary' : undefined}
            aria-pressed={choice === one}
            onPress={() => setChoice(one)}
          >
            {words[one]}
          </Button>
        ))}
      </Cluster>
      {choice && (
        <>
          <TextAreaField
            label={saysWhy ? 'Pourquoi' : 'Pourquoi, pour le compte rendu'}
            optional={!saysWhy}
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={setReason}
            error={told && missing ? 'Dites ce qui vous fait objecter : les autres en tiendront compte.' : undefined}
          />
          <ProblemNote problem={problem} />
          <Cluster>
            <Button tone="primary" isPending={pending} onPress={() => void send()}>
              Donner cette réponse
            </Button>
            <small>Une réponse ne se donne qu’une fois.</small>
          </Cluster>
        </>
      )}
    </div>
  );
}
