import { useState } from 'react';
import { VOTE_CHOICES, type VoteChoice } from '@binome/governance/domain';
import { Button, Cluster, ProblemNote, TextAreaField, type Problem } from '@binome/shared/web';
import styles from './decisions.module.css';

export interface VoteFormProps {
  /** What is asked, as it is read aloud before the choices. */
  question: string;
  label: string;
  words: Record<VoteChoice, string>;
  /** Whether who objects says why. */
  objectionSaysWhy: boolean;
  pending: boolean;
  problem: Problem | null;
  onSend: (choice: VoteChoice, reason: string | null) => void;
}

/** A choice, its reason when one is asked for, then a confirmation, as a vote is given once. */
export function VoteForm({ question, label, words, objectionSaysWhy, pending, problem, onSend }: VoteFormProps) {
  const [choice, setChoice] = useState<VoteChoice | null>(null);
  const [reason, setReason] = useState('');
  const [told, setTold] = useState(false);
  const saysWhy = choice === 'against' && objectionSaysWhy;
  const missing = saysWhy && reason.trim() === '';
  const send = () => {
    if (!choice) return;
    if (missing) return setTold(true);
    onSend(choice, reason.trim() || null);
  };
  return (
    <div role="group" aria-label={label} className={styles.vote}>
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
            <Button tone="primary" isPending={pending} onPress={send}>
              Donner cette réponse
            </Button>
            <small>Une réponse ne se donne qu’une fois.</small>
          </Cluster>
        </>
      )}
    </div>
  );
}
