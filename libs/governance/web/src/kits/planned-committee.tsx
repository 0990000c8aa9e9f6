import { Badge, Checkbox, Disclosure, formatCounted } from '@binome/shared/web';
import type { Planned } from './kit-preview.js';
import styles from './kits.module.css';

/** A committee that a kit would create, with its seats; it can be left out. */
export function PlannedCommittee({
  committee: { name, code, mandate, seats, exists },
  taken,
  onTake,
}: {
  committee: Planned;
  taken: boolean;
  onTake: (take: boolean) => void;
}) {
  return (
    <li className={styles.plannedCommittee}>
      <div className={styles.plannedHead}>
        <Checkbox checked={taken} disabled={exists} onChange={onTake}>
          <strong>{name}</strong>
        </Checkbox>
        <Badge>{code}</Badge>
      </div>
      <p className={styles.detail}>{exists ? 'Un comité porte déjà ce sigle : il reste tel qu’il est.' : mandate}</p>
      {!exists && (
        <Disclosure title={formatCounted(seats.length, 'siège')}>
          <ul className={styles.seats}>
            {seats.map((seat, rank) => (
              <li key={rank}>
                <span>{[seat.body, seat.position].filter(Boolean).join(', ')}</span>
                <span className={styles.detail}>{seatDetails(seat)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

function seatDetails({ holderName, chair, voting, collegeName }: Planned['seats'][number]): string {
  return [
    holderName ?? 'à pourvoir',
    chair && 'préside',
    voting ? 'voix délibérative' : 'voix consultative',
    collegeName && `collège ${collegeName}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
