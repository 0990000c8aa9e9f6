import { useState } from 'react';
import { Check } from 'lucide-react';
import { Block, Button, EmptyState, formatDay, Note, StateMark } from '@binome/shared/web';
import { useSwitchCapacity } from '../frame/use-switch-capacity.js';
import type { HeldCapacity } from '../frame/viewer-query.js';
import { ROLE_HINTS, rightWords } from '../words/role-words.js';
import styles from './capacity-list.module.css';

/** The hats that the person may wear; rights come from one at a time, taken knowingly. */
export function CapacityList({
  capacities,
  currentId,
}: {
  capacities: readonly HeldCapacity[];
  currentId: string | null;
}) {
  const switchCapacity = useSwitchCapacity();
  const [taking, setTaking] = useState<string | null>(null);
  const take = async (id: string) => {
    setTaking(id);
    await switchCapacity(id);
    setTaking(null);
  };
  return (
    <Block title="Mes casquettes" note="Vos droits viennent d’une seule à la fois">
      {capacities.length === 0 && (
        <EmptyState title="Vous n’avez aucune fonction en cours.">
          Votre fonction a pris fin ou n’a pas commencé. Demandez une invitation au chef de projet de votre territoire.
        </EmptyState>
      )}
      {capacities.length > 1 && currentId === null && (
        <Note tone="warn">Choisissez la casquette sous laquelle vous voulez agir.</Note>
      )}
      <ul className={styles.capacities}>
        {capacities.map((capacity) => (
          <li key={capacity.id}>
            <div>
              <strong>{rightWords(capacity)}</strong>
              <p className="secondary">
                {ROLE_HINTS[capacity.role]}. {termWords(capacity)}
              </p>
            </div>
            {capacity.id === currentId ? (
              <StateMark tone="ok" icon={<Check size={16} aria-hidden />}>
                En cours
              </StateMark>
            ) : (
              <Button
                isPending={taking === capacity.id}
                aria-label={`Prendre la casquette ${rightWords(capacity)}`}
                onPress={() => void take(capacity.id)}
              >
                Prendre cette casquette
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Block>
  );
}

function termWords({ startsOn, endsOn }: HeldCapacity): string {
  return endsOn ? `Du ${formatDay(startsOn)} au ${formatDay(endsOn)}.` : `Depuis le ${formatDay(startsOn)}.`;
}
