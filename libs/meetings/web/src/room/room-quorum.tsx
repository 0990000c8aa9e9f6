import { CircleAlert, CircleCheck } from 'lucide-react';
import { conditionWords } from './quorum-words.js';
import type { Room } from './room-query.js';
import styles from './room.module.css';

/** The conditions of the quorum, each met or not, with its figure. */
export function RoomQuorum({ room: { conditions } }: { room: Room }) {
  return (
    <section aria-labelledby="quorum">
      <h2 id="quorum" className="block-title">
        Quorum
      </h2>
      {conditions.length === 0 && <p>Aucun quorum : une personne qui vote suffit.</p>}
      <ul className={styles.conditions}>
        {conditions.map((condition) => {
          const { name, detail } = conditionWords(condition);
          const Icon = condition.met ? CircleCheck : CircleAlert;
          return (
            <li key={`${condition.code}${condition.college ?? ''}${condition.side ?? ''}`} data-met={condition.met}>
              <Icon size={18} aria-hidden />
              <span>
                {name}
                <small>
                  {detail}
                  {condition.attending === null && (condition.met ? ' : oui' : ' : non')}
                </small>
              </span>
              {condition.attending !== null && <b>{condition.attending}</b>}
              <span className="visually-hidden">{condition.met ? 'condition remplie' : 'condition non remplie'}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
