import { useState } from 'react';
import { Block, Button, EmptyState, Note } from '@binome/shared/web';
import { Plus } from 'lucide-react';
import type { Item, Meeting } from '../meeting/meeting-query.js';
import type { MeetingsPlace } from '../place.js';
import { durationWords } from '@binome/meetings/domain';
import { AgendaChangedNote } from './agenda-changed-note.js';
import { AgendaLine } from './agenda-line.js';
import { useItemActs } from './agenda-mutations.js';
import { ItemDialog } from './item-dialog.js';
import styles from './agenda.module.css';

/** What the meeting speaks of, in order, and what members propose to speak of. */
export function AgendaBlock({
  meeting,
  place,
  accountId,
}: {
  meeting: Meeting;
  place: MeetingsPlace;
  accountId: string;
}) {
  const [edited, setEdited] = useState<Item | 'new' | null>(null);
  const { agenda, viewerCan, minutes } = meeting;
  const accepted = agenda.filter(({ standing }) => standing === 'accepted');
  const proposed = agenda.filter(({ standing }) => standing === 'proposed');
  const mayWrite = viewerCan.includes('agenda');
  const mayAdd = mayWrite || viewerCan.includes('propose');
  const total = accepted.reduce((sum, item) => sum + item.minutes, 0);
  const add = mayAdd && (
    <Button small icon={<Plus size={16} aria-hidden />} onPress={() => setEdited('new')}>
      {mayWrite ? 'Ajouter un point' : 'Proposer un point'}
    </Button>
  );
  const lines = { mayWrite, place, meeting, accountId, onEdit: setEdited };
  return (
    <Block
      title="Ordre du jour"
      note={total > 0 && `${durationWords(total)} prévues sur ${durationWords(minutes)}`}
      aside={accepted.length > 0 && add}
    >
      <AgendaChangedNote meeting={meeting} />
      {total > minutes && mayWrite && (
        <Note tone="warn">
          L’ordre du jour dépasse la séance de {durationWords(total - minutes)} : raccourcissez un point, ou
          reportez-le.
        </Note>
      )}
      {accepted.length === 0 ? (
        <EmptyState title="Aucun point à l’ordre du jour." acts={add}>
          {mayWrite && 'Écrivez un point, ou gardez ceux que le plan propose ci-dessous.'}
        </EmptyState>
      ) : (
        <OrderedItems items={accepted} {...lines} />
      )}
      {proposed.length > 0 && (
        <div className={styles.below}>
          <Block title="Proposés par des membres" level={3}>
            <ol className={styles.items}>
              {proposed.map((item) => (
                <AgendaLine key={item.id} item={item} {...lines} />
              ))}
            </ol>
          </Block>
        </div>
      )}
      {edited && (
        <ItemDialog
          meeting={meeting}
          item={edited === 'new' ? null : edited}
          place={place}
          onClose={() => setEdited(null)}
        />
      )}
    </Block>
  );
}

interface LinesProps {
  mayWrite: boolean;
  place: MeetingsPlace;
  meeting: Meeting;
  accountId: string;
  onEdit: (item: Item) => void;
}

/** Items put in order by dragging them, or by the arrows of each. */
function OrderedItems({ items, mayWrite, ...props }: LinesProps & { items: readonly Item[] }) {
  const { move } = useItemActs();
  const [dragged, setDragged] = useState<Item | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const place = ({ id: itemId, version }: Item, afterId: string | null) => void move.act({ itemId, version, afterId });
  const drop = (at: number) => {
    const others = items.filter((item) => item !== dragged);
    const target = items[at];
    if (dragged && target && target !== dragged) place(dragged, others[others.indexOf(target) - 1]?.id ?? null);
    setDragged(null);
    setOver(null);
  };
  return (
    <ol className={styles.items}>
      {items.map((item, at) => (
        <AgendaLine
          key={item.id}
          item={item}
          number={at + 1}
          mayWrite={mayWrite}
          isOver={over === item.id && dragged !== item}
          onUp={at > 0 ? () => place(item, items[at - 2]?.id ?? null) : undefined}
          onDown={at < items.length - 1 ? () => place(item, items[at + 1]?.id ?? null) : undefined}
          drag={
            mayWrite
              ? {
                  draggable: true,
                  onDragStart: () => setDragged(item),
                  onDragEnter: () => setOver(item.id),
                  onDragOver: (event) => event.preventDefault(),
                  onDragEnd: () => setOver(null),
                  onDrop: () => drop(at),
                }
              : undefined
          }
          {...props}
        />
      ))}
    </ol>
  );
}
