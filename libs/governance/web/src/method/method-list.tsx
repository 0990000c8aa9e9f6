import { useId, useState } from 'react';
import type { MethodKind } from '@binome/governance/domain';
import { Button } from '@binome/shared/web';
import { Plus } from 'lucide-react';
import type { MethodLine } from '../overview/governance-query.js';
import { METHOD_KIND_WORDS } from '../words/committee-words.js';
import { MethodItem } from './method-item.js';
import { MethodItemForm } from './method-item-form.js';
import { useMethodActs } from './use-method-acts.js';
import styles from './method.module.css';

export interface MethodListProps {
  kind: MethodKind;
  territoryId: string;
  items: readonly MethodLine[];
  mayEdit: boolean;
  accountId: string;
}

/** The items of one kind, in the territory's order. */
export function MethodList({ kind, territoryId, items, mayEdit, accountId }: MethodListProps) {
  const id = useId();
  const [adding, setAdding] = useState(false);
  const acts = useMethodActs(territoryId);
  const words = METHOD_KIND_WORDS[kind];
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {words.title}
      </h3>
      {items.length === 0 ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <ul className={styles.items}>
          {items.map((item, at) => (
            <MethodItem
              key={item.id}
              item={item}
              accountId={accountId}
              mayEdit={mayEdit}
              onUp={at > 0 ? () => acts.move(item, items[at - 2]?.id ?? null) : undefined}
              onDown={at < items.length - 1 ? () => acts.move(item, items[at + 1]?.id ?? null) : undefined}
              onRemove={() => acts.remove(item, items[at - 1]?.id ?? null)}
            />
          ))}
        </ul>
      )}
      {mayEdit && !adding && (
        <Button small icon={<Plus size={16} aria-hidden />} onPress={() => setAdding(true)}>
          {words.add}
        </Button>
      )}
      {adding && <MethodItemForm kind={kind} territoryId={territoryId} onEnd={() => setAdding(false)} />}
    </section>
  );
}
