import { useState } from 'react';
import { AGENDA_KIND_WORDS } from '@binome/governance/domain';
import { Block, Button, EmptyState, formatCounted } from '@binome/shared/web';
import { Pencil } from 'lucide-react';
import { AgendaDialog } from './agenda-dialog.js';
import type { Committee } from './committee-query.js';
import styles from './committee.module.css';

/** What every agenda of the committee begins with. */
export function AgendaBlock({ committee }: { committee: Committee }) {
  const [open, setOpen] = useState(false);
  const { agendaTemplate: items, viewerCan } = committee;
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0);
  const change = viewerCan.edit && (
    <Button small icon={<Pencil size={16} aria-hidden />} onPress={() => setOpen(true)}>
      Modifier
    </Button>
  );
  return (
    <Block
      title="Ordre du jour type"
      note={items.length > 0 && formatCounted(total, 'minute')}
      aside={items.length > 0 && change}
    >
      {items.length === 0 ? (
        <EmptyState title="Aucun point prévu d’avance." acts={change}>
          Les séances de ce comité commenceront avec les points écrits ici.
        </EmptyState>
      ) : (
        <ol className={styles.agenda}>
          {items.map(({ kind, title, minutes }, rank) => (
            <li key={rank}>
              <span>{title}</span>
              <span className={styles.detail}>
                {AGENDA_KIND_WORDS[kind]}, {minutes} min
              </span>
            </li>
          ))}
        </ol>
      )}
      {open && <AgendaDialog committee={committee} onClose={() => setOpen(false)} />}
    </Block>
  );
}
