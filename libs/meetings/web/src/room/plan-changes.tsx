import { sayChange } from '@binome/action-plans/web';
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

/** What was changed of the plan at an item, before and after. */
export function PlanChanges({ changes }: { changes: readonly PlanChange[] }) {
  const place = useDecisionPlace();
  if (changes.length === 0) return null;
  return (
    <div>
      <h3 className={styles.changesTitle}>Changé dans le plan à ce point</h3>
      <ul className={styles.changes}>
        {changes.map(({ id, action, ...change }) => {
          const { what, from, to } = said(change);
          return (
            <li key={id}>
              <Link to={`${place.plan}/actions/${action.id}`}>{action.code}</Link> {what} :{' '}
              {from !== null && (
                <>
                  <del>{from}</del> →{' '}
                </>
              )}
              <ins>{to ?? 'vide'}</ins>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function said({ field, line, from, to }: Omit<PlanChange, 'id' | 'action'>) {
  const lines = new Map<string, string>(line ? [[field.split('.')[1] ?? '', line]] : []);
  return sayChange({ id: '', restorable: false, field, from, to }, { identified: new Map<string, string>(), lines });
}
