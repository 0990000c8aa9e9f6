import { useState } from 'react';
import { Button } from '@binome/shared/web';
import { PencilLine } from 'lucide-react';
import { Link } from 'react-router';
import { useDecisionPlace } from '../decisions/decision-place.js';
import { ChangeActionDialog } from './change-action-dialog.js';
import { PlanChanges } from './plan-changes.js';
import type { RoomItem } from './room-query.js';
import styles from './room.module.css';

/** The actions that an item speaks of, one click away, and what those who hold the meeting changed of them there. */
export function LinkedActions({ item, mayChange }: { item: RoomItem; mayChange: boolean }) {
  const place = useDecisionPlace();
  const [asked, setAsked] = useState<string | null>(null);
  const action = item.actions.find(({ id }) => id === asked);
  if (item.actions.length === 0) return null;
  return (
    <>
      <ul className={styles.links}>
        {item.actions.map(({ id, code, title }) => (
          <li key={id}>
            <Link to={`${place.plan}/actions/${id}`}>
              {code} {title}
            </Link>
            {mayChange && (
              <Button
                small
                tone="quiet"
                icon={<PencilLine size={16} aria-hidden />}
                aria-label={`Changer l’action ${code}`}
                onPress={() => setAsked(id)}
              >
                Changer l’action
              </Button>
            )}
          </li>
        ))}
      </ul>
      <PlanChanges changes={item.changes} />
      {action && <ChangeActionDialog itemId={item.id} action={action} onClose={() => setAsked(null)} />}
    </>
  );
}
