import { Link } from 'react-router';
import { classNames } from '@binome/shared/web';
import styles from './plan-import.module.css';

/** The steps of an import, as its addresses name them. */
export const STAGES = [
  { id: 'fichier', label: 'Fichier' },
  { id: 'colonnes', label: 'Colonnes' },
  { id: 'valeurs', label: 'Valeurs' },
  { id: 'apercu', label: 'Aperçu' },
  { id: 'resultat', label: 'Résultat' },
] as const;
export type Stage = (typeof STAGES)[number]['id'];

export interface ImportStagesProps {
  current: Stage;
  /** Address of each step that may be opened now. */
  addresses: Partial<Record<Stage, string>>;
}

/** Where the import stands among its steps; those that can be opened again are links. */
export function ImportStages({ current, addresses }: ImportStagesProps) {
  return (
    <nav aria-label="Étapes de l’import">
      <ol className={styles.stages}>
        {STAGES.map(({ id, label }, rank) => {
          const to = addresses[id];
          const words = `${rank + 1}. ${label}`;
          return (
            <li key={id} className={classNames(styles.stage, id === current && styles.stageCurrent)}>
              {to && id !== current ? (
                <Link to={to}>{words}</Link>
              ) : (
                <span aria-current={id === current ? 'step' : undefined}>{words}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
