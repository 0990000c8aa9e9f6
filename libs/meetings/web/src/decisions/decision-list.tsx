import { formatDay } from '@binome/shared/web';
import { Link } from 'react-router';
import type { ListedDecision } from './decisions-of.js';
import { StandingMark } from './standing-mark.js';
import { onActionWords } from './on-action-words.js';
import styles from './decisions.module.css';

interface DecisionListProps {
  decisions: readonly ListedDecision[];
  address: string;
  /** The action on whose sheet they are listed. */
  actionId?: string;
}

/** Decisions in a few words each: number, title, where they stand and since when, and what they do to the action they are listed for. */
export function DecisionList({ decisions, address, actionId }: DecisionListProps) {
  return (
    <ul className={styles.list}>
      {decisions.map((decision) => (
        <li key={decision.id} className={styles.line}>
          <div className={styles.what}>
            <Link to={`${address}/${decision.id}`}>
              {decision.number ? `${decision.number} · ${decision.title}` : decision.title}
            </Link>
            <span className={styles.detail}>{detailOf(decision, actionId)}</span>
          </div>
          <StandingMark standing={decision.standing} />
        </li>
      ))}
    </ul>
  );
}

function detailOf(decision: ListedDecision, actionId?: string): string {
  const { decidedOn, committee } = decision;
  const words = [
    decidedOn ? `décidée le ${formatDay(decidedOn)}` : `${committee.code}, pas encore décidée`,
    actionId && onActionWords(decision, actionId),
  ];
  return words.filter(Boolean).join(', ');
}
