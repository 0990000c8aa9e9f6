import { Button } from '@binome/shared/web';
import { Circle, CircleCheck, CircleDashed } from 'lucide-react';
import { Link } from 'react-router';
import type { CharterLine } from '../overview/governance-query.js';
import { seatAddress, type GovernancePlace } from '../place.js';
import { charterFix, charterReason, charterTitle } from './charter-words.js';
import styles from './charter.module.css';

export interface CharterItemProps {
  item: CharterLine;
  mayEdit: boolean;
  place: GovernancePlace;
  pending: boolean;
  onAdd: (item: CharterLine) => void;
}

const ICONS = { met: CircleCheck, vacant: CircleDashed, missing: Circle };
const STATES = { met: 'en place', vacant: 'siège à pourvoir', missing: 'manque' };

/** One expectation: met, waiting for somebody, or missing; why, and the act that meets it. */
export function CharterItem({ item, mayEdit, place, pending, onAdd }: CharterItemProps) {
  const { state, committeeId, seatId } = item;
  const Icon = ICONS[state];
  return (
    <li className={styles[state]}>
      <Icon size={18} aria-hidden />
      <div>
        <span>
          {charterTitle(item)}
          <span className={styles.state}> · {STATES[state]}</span>
        </span>
        {state !== 'met' && <span className={styles.reason}>{charterReason(item)}</span>}
        {state === 'vacant' && committeeId && seatId && (
          <Link to={seatAddress(place.address, committeeId, seatId)}>
            {mayEdit ? 'Nommer quelqu’un' : 'Voir le siège'}
            <span className="visually-hidden"> : {charterTitle(item)}</span>
          </Link>
        )}
        {state === 'missing' && mayEdit && (
          <Button
            small
            isDisabled={pending}
            aria-label={`${charterFix(item)} : ${charterTitle(item)}`}
            onPress={() => onAdd(item)}
          >
            {charterFix(item)}
          </Button>
        )}
      </div>
    </li>
  );
}
