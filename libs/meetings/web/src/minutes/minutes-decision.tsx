import { outcomeSentence } from '@binome/meetings/domain';
import { formatCounted } from '@binome/shared/web';
import { Link } from 'react-router';
import { useDecisionPlace } from '../decisions/decision-place.js';
import { CHOICE_WORDS, CONSENT_SEAT_WORDS, METHOD_SENTENCES } from '../decisions/decision-words.js';
import { SaidChanges } from '../room/plan-changes.js';
import type { MinutesDecision } from './minutes-query.js';
import styles from './minutes.module.css';

/** A decision as the minutes tell it: its number and its words, the quorum at the vote, and what each seat said. */
export function MinutesDecisionBlock({ decision }: { decision: MinutesDecision }) {
  const place = useDecisionPlace();
  const { decisionId, number, title, statement, conditions, method, votes, quorumReached, attending, of, silent } =
    decision;
  const words = method === 'consent' ? CONSENT_SEAT_WORDS : CHOICE_WORDS;
  const room = attending === null || of === null ? '' : `, ${attending} sièges sur ${of}`;
  return (
    <section className={styles.decision} aria-label={`Décision ${number ?? title}`}>
      <h4>
        Décision <Link to={`${place.address}/${decisionId}`}>{number ?? 'sans numéro'}</Link> : {title}
      </h4>
      <p className={styles.statement}>{statement}</p>
      {conditions && <p className={styles.statement}>À condition que : {conditions}</p>}
      <p className={styles.outcome}>{resultOf(decision)}</p>
      <p className={styles.facts}>
        {METHOD_SENTENCES[method]} Quorum {quorumReached ? 'atteint' : 'non atteint'} au moment du vote{room}.
        {silent > 0 && ` ${formatCounted(silent, 'siège présent', 'sièges présents')} sans vote.`}
      </p>
      <ul className={styles.votes}>
        {votes.map(({ body, person, choice, reason }) => (
          <li key={body + person}>
            {body}, {person} : {words[choice].toLowerCase()}
            {reason && ` « ${reason} »`}
          </li>
        ))}
      </ul>
      <SaidChanges title="Changé dans le plan par cette décision" level="h5" changes={decision.changes} />
    </section>
  );
}

function resultOf({ outcome, method, abstentions, silent, against, ...votes }: MinutesDecision): string {
  if (outcome === 'no_quorum') return 'Rien n’est décidé, faute de quorum.';
  const tally = { for: votes.for, against, abstentions, missing: silent };
  return outcomeSentence(outcome === 'adopted', null, method, tally);
}
