import type { Role } from '@binome/shared/domain';
import { Button, EmptyState } from '@binome/shared/web';
import { ROLE_HINTS } from '../words/role-words.js';
import styles from './persona-list.module.css';

export interface PersonaListProps {
  personas: readonly { key: string; name: string; role: Role }[];
  /** Key of the persona being entered. */
  entering: string | null;
  onChoose: (key: string) => void;
}

// The demonstration's people have a gender; the product's roles have none.
const TITLES: Record<Role, string> = {
  elected: 'Élue du binôme',
  industrial: 'Industriel du binôme',
  project_lead: 'Cheffe de projet',
  contributor: 'Contributeur',
  observer: 'Observatrice',
  operator_agent: 'Agent d’un opérateur',
  regional_reviewer: 'Référente régionale',
  national_coordinator: 'Coordination nationale',
  administrator: 'Administratrice',
};

/** Each persona with what it may do, and the way in. */
export function PersonaList({ personas, entering, onChoose }: PersonaListProps) {
  if (personas.length === 0) {
    return (
      <EmptyState title="La démonstration n’a pas encore de personnages.">Ils arrivent avec ses données.</EmptyState>
    );
  }
  return (
    <ul className={styles.personas}>
      {personas.map(({ key, name, role }) => (
        <li key={key}>
          <h2>{TITLES[role]}</h2>
          <p className="secondary">{ROLE_HINTS[role]}</p>
          <div className={styles.foot}>
            <span>{name}</span>
            <Button
              tone="primary"
              isPending={entering === key}
              isDisabled={entering !== null && entering !== key}
              aria-label={`Entrer comme ${name}, ${TITLES[role]}`}
              onPress={() => onChoose(key)}
            >
              Entrer
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
