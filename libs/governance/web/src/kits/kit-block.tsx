import { Block, Button, Explained, formatDate } from '@binome/shared/web';
import { Info } from 'lucide-react';
import type { AppliedKit } from '../overview/governance-query.js';
import { KitChanges } from './kit-changes.js';
import { useUndoKit } from './use-undo-kit.js';
import styles from './kits.module.css';

/** The kit that the territory works from: its version, what a newer one brings, the way back while nothing was changed. */
export function KitBlock({ kit, mayEdit }: { kit: AppliedKit; mayEdit: boolean }) {
  const undo = useUndoKit();
  const { id, title, kitVersion, latestVersion, appliedAt, canUndo, changes } = kit;
  return (
    <Block title="Modèle suivi">
      <p>
        <strong>{title}</strong>, version {kitVersion}
        <span className={styles.detail}>mis en place le {formatDate(appliedAt)}</span>
      </p>
      {changes.length > 0 && (
        <KitChanges kitApplicationId={id} version={latestVersion} changes={changes} mayEdit={mayEdit} />
      )}
      {mayEdit && (
        <div className={styles.undo}>
          {canUndo ? (
            <Button small onPress={() => void undo(id)}>
              Annuler le modèle
            </Button>
          ) : (
            <span className={styles.detail}>
              Modifié depuis par le territoire{' '}
              <Explained explanation="Le modèle ne s’annule en bloc que tant que rien n’a changé. Modifiez ou retirez les comités un à un.">
                <Info size={14} aria-hidden />
              </Explained>
            </span>
          )}
        </div>
      )}
    </Block>
  );
}
