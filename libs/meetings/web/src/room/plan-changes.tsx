import { sayChange } from '@binome/action-plans/domain';
import { Link } from 'react-router';
import { useDecisionPlace } from '../decisions/decision-place.js';
import styles from './room.module.css';

/** A field of the plan that was changed from an item. */
export interface PlanChange {
  id: string;
  action: { id: string; code: string };
  field: string;
  line?: string | null;
  from?: unknown;
  to?: unknown;
}

/** A change of the plan in words. */
export interface SaidPlanChange {
  actionId: string;
  code: string;
  what: string;
  from?: string | null;
  to?: string | null;
}

/** What was changed of the plan at an item, before and after. */
export function PlanChanges({ changes }: { changes: readonly PlanChange[] }) {
  const told = changes.map(({ action, ...change }) => ({ actionId: action.id, code: action.code, ...said(change) }));
  return <SaidChanges title="Changé dans le plan à ce point" level="h3" changes={told} />;
}

/** Changes of the plan in words, each with the way to its action. */
export function SaidChanges({
  title,
  level: Title,
  changes,
}: {
  title: string;
  level: 'h3' | 'h4' | 'h5';
  changes: readonly SaidPlanChange[];
}) {
  const place = useDecisionPlace();
  if (changes.length === 0) return null;
  return (
    <div>
      <Title className={styles.changesTitle}>{title}</Title>
      <ul className={styles.changes}>
        {changes.map(({ actionId, code, what, from, to }) => (
          <li key={`${actionId} ${what} ${to ?? ''}`}>
            <Link to={`${place.plan}/actions/${actionId}`}>{code}</Link> {what}
            {(from ?? to) && ' : '}
            {from && <del>{from}</del>}
            {from && to && ' → '}
            {to && <ins>{to}</ins>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function said({ field, line, from, to }: Omit<PlanChange, 'id' | 'action'>) {
  const lines = new Map<string, string>(line ? [[field.split('.')[1] ?? '', line]] : []);
  return sayChange({ field, from, to }, { identified: new Map<string, string>(), lines });
}
