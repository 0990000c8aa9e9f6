import { NOTES_LENGTH } from '@binome/meetings/domain';
import { RichTextField } from '@binome/shared/web';
import { ItemOutcome, type RecordedOutcome } from './item-outcome.js';
import styles from './room.module.css';

interface ItemRecordProps {
  item: RecordedOutcome & { notes: string | null };
  /** Its rank, where several items are recorded on one page. */
  number?: number;
  accountId: string;
  mayRecord: boolean;
}

/** What is noted of an item by whoever holds the meeting or keeps its minutes, together, and what comes out of it in a sentence. */
export function ItemRecord({ item, number, accountId, mayRecord }: ItemRecordProps) {
  const room = { subjectType: 'AgendaItem', subjectId: item.id, field: 'notes', accountId };
  const of = number ? ` du point ${number}` : '';
  return (
    <div className={styles.record}>
      <RichTextField
        label={`Notes${of}`}
        value={item.notes}
        room={room}
        maxLength={NOTES_LENGTH}
        emptyLabel="Rien n’est encore noté"
        lockedBecause={mayRecord ? null : 'Seuls le binôme et le chef de projet notent la séance.'}
      />
      {mayRecord ? (
        <ItemOutcome item={item} label={number ? `Ce qui sort${of}` : 'Ce qui en sort'} accountId={accountId} />
      ) : (
        item.outcome && <p className={styles.outcome}>{item.outcome}</p>
      )}
    </div>
  );
}
