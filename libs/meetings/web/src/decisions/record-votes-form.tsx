import { useState } from 'react';
import { VOTE_CHOICES, type VoteChoice } from '@binome/governance/domain';
import { Button, Cluster, formatCounted, ProblemNote, TextField } from '@binome/shared/web';
import type { AskedSeat, Ballot } from './decision-query.js';
import { CHOICE_WORDS, CONSENT_SEAT_WORDS } from './decision-words.js';
import { useCastVote } from './use-cast-vote.js';
import styles from './decisions.module.css';

/** Records what seats say in the room, several at once: those that are left may be noted together. */
export function RecordVotesForm({ decisionId, ballot }: { decisionId: string; ballot: Ballot }) {
  const [choices, setChoices] = useState<Record<string, VoteChoice>>({});
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [told, setTold] = useState(false);
  const { cast, pending, problem } = useCastVote();
  const awaited = ballot.seats.filter(({ viewerRecords, viewerVotes }) => viewerRecords || viewerVotes);
  const noted = awaited.filter(({ seatId }) => choices[seatId]);
  const saysWhy = (seat: AskedSeat) => choices[seat.seatId] === 'against' && ballot.objectionSaysWhy;
  const lacksReason = (seat: AskedSeat) => saysWhy(seat) && !reasons[seat.seatId]?.trim();
  const others = (choice: VoteChoice) =>
    setChoices((now) => ({ ...Object.fromEntries(awaited.map(({ seatId }) => [seatId, choice])), ...now }));
  const send = async () => {
    if (noted.some(lacksReason)) return setTold(true);
    for (const { seatId } of noted) {
      const choice = choices[seatId];
      const reason = reasons[seatId]?.trim() || null;
      if (choice && (await cast({ decisionId, committeeSeatId: seatId, choice, reason })).problem) return;
    }
    setChoices({});
    setReasons({});
  };
  if (awaited.length === 0) return null;
  return (
    <section aria-label="Noter les votes" className={styles.record}>
      <h3>Noter les votes</h3>
      {awaited.map((seat) => (
        <div key={seat.seatId} className={styles.recordSeat}>
          <SeatChoice
            seat={seat}
            method={ballot.method}
            value={choices[seat.seatId] ?? null}
            onChange={(choice) => setChoices((now) => ({ ...now, [seat.seatId]: choice }))}
          />
          {saysWhy(seat) && (
            <TextField
              label={`Pourquoi, siège ${seat.body}`}
              maxLength={2000}
              value={reasons[seat.seatId] ?? ''}
              onChange={(text) => setReasons((now) => ({ ...now, [seat.seatId]: text }))}
              error={told && lacksReason(seat) ? 'Écrivez ce qui fait objecter ce siège.' : undefined}
            />
          )}
        </div>
      ))}
      <ProblemNote problem={problem} />
      <Cluster>
        <Button tone="quiet" onPress={() => others('for')}>
          {ballot.method === 'consent' ? 'Tous les autres consentent' : 'Tous les autres : pour'}
        </Button>
        <Button tone="primary" isPending={pending} isDisabled={noted.length === 0} onPress={() => void send()}>
          {noted.length === 0 ? 'Noter les votes' : `Noter ${formatCounted(noted.length, 'vote')}`}
        </Button>
        <small>Un vote noté ne se change plus.</small>
      </Cluster>
    </section>
  );
}

function SeatChoice({
  seat: { body, person },
  method,
  value,
  onChange,
}: {
  seat: AskedSeat;
  method: Ballot['method'];
  value: VoteChoice | null;
  onChange: (choice: VoteChoice) => void;
}) {
  const words = method === 'consent' ? CONSENT_SEAT_WORDS : CHOICE_WORDS;
  return (
    <div role="group" aria-label={`Vote du siège ${body}`} className={styles.seatHead}>
      <span>
        <strong>{person ?? body}</strong>
        {person && ` · ${body}`}
      </span>
      <Cluster>
        {VOTE_CHOICES.map((choice) => (
          <Button
            key={choice}
            small
            tone={value === choice ? 'primary' : undefined}
            aria-pressed={value === choice}
            onPress={() => onChange(choice)}
          >
            {words[choice]}
          </Button>
        ))}
      </Cluster>
    </div>
  );
}
