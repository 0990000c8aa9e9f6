import { NOTES_LENGTH } from '@binome/meetings/domain';
import { Button, RichTextField, TextField } from '@binome/shared/web';
import { useState } from 'react';
import type { RoomItem } from './room-query.js';
import type { RoomActs } from './use-room-acts.js';
import styles from './room.module.css';

interface ItemRecordProps {
  item: RoomItem;
  accountId: string;
  mayRecord: boolean;
  acts: RoomActs;
}

/** What is noted of an item by whoever holds the meeting, together, and what comes out of it in a sentence. */
export function ItemRecord({ item, accountId, mayRecord, acts }: ItemRecordProps) {
  const room = { subjectType: 'AgendaItem', subjectId: item.id, field: 'notes', accountId };
  return (
    <div className={styles.record}>
      <RichTextField
        label="Notes"
        value={item.notes}
        room={room}
        maxLength={NOTES_LENGTH}
        emptyLabel="Rien n’est encore noté"
        lockedBecause={mayRecord ? null : 'Seuls le binôme et le chef de projet notent la séance.'}
      />
      {mayRecord ? <OutcomeForm key={item.outcome ?? ''} item={item} acts={acts} /> : <Outcome item={item} />}
    </div>
  );
}

function Outcome({ item: { outcome } }: Pick<ItemRecordProps, 'item'>) {
  return outcome && <p className={styles.outcome}>{outcome}</p>;
}

function OutcomeForm({ item, acts }: Pick<ItemRecordProps, 'item' | 'acts'>) {
  const [text, setText] = useState(item.outcome ?? '');
  return (
    <form
      className={styles.outcomeForm}
      onSubmit={(event) => {
        event.preventDefault();
        void acts.conclude(item, text);
      }}
    >
      <TextField label="Ce qui en sort, en une phrase" optional value={text} onChange={setText} maxLength={500} />
      <Button type="submit" isPending={acts.isConcluding} isDisabled={text.trim() === (item.outcome ?? '')}>
        Consigner
      </Button>
    </form>
  );
}
