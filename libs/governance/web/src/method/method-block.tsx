import { METHOD_KINDS } from '@binome/governance/domain';
import { Block } from '@binome/shared/web';
import type { MethodLine } from '../overview/governance-query.js';
import { MethodList } from './method-list.js';
import styles from './method.module.css';

/** The territory's own way of working, in four lists edited in place. */
export function MethodBlock({
  territoryId,
  items,
  mayEdit,
  accountId,
}: {
  territoryId: string;
  items: readonly MethodLine[];
  mayEdit: boolean;
  accountId: string;
}) {
  return (
    <Block title="Démarche" note="étapes, rituels, rôles et documents du territoire">
      <div className={styles.lists}>
        {METHOD_KINDS.map((kind) => (
          <MethodList
            key={kind}
            kind={kind}
            territoryId={territoryId}
            items={items.filter((item) => item.kind === kind)}
            mayEdit={mayEdit}
            accountId={accountId}
          />
        ))}
      </div>
    </Block>
  );
}
