import { EmptyState, formatCounted, Note, RichTextView } from '@binome/shared/web';
import { ITEM_KINDS } from '../room/item-kinds.js';
import { PROGRESS_WORDS } from '../words/meeting-words.js';
import { MinutesDecisionBlock } from './minutes-decision.js';
import type { MinutesRead } from './minutes-query.js';
import styles from './minutes.module.css';

/** The items of the agenda, with what was noted and what came out of them. */
export function MinutesItems({ minutes: { items, hiddenItems } }: { minutes: MinutesRead }) {
  return (
    <>
      {items.length === 0 && hiddenItems === 0 && <EmptyState title="Aucun point à l’ordre du jour." />}
      {items.map((item) => (
        <div key={item.id} className={styles.item}>
          <h3>
            {item.number}. {item.title}
          </h3>
          <p className={styles.facts}>
            {[
              ITEM_KINDS[item.kind],
              PROGRESS_WORDS[item.progress].toLowerCase(),
              item.presenter && `présenté par ${item.presenter}`,
              item.confidential && 'confidentiel',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {item.outcome && <p className={styles.outcome}>{item.outcome}</p>}
          {item.decisions.map((decision) => (
            <MinutesDecisionBlock key={decision.decisionId} decision={decision} />
          ))}
          {item.notes && <RichTextView html={item.notes} />}
        </div>
      ))}
      {hiddenItems > 0 && (
        <Note>
          {formatCounted(hiddenItems, 'point confidentiel', 'points confidentiels')} ne vous sont pas ouverts.
        </Note>
      )}
    </>
  );
}
