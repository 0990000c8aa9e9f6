import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PlanPlace } from '../plan/plan-place.js';
import { MoveDialog } from './move-dialog.js';
import { MoveLine } from './move-line.js';
import { MovingContext } from './moving-context.js';
import { Moving, type Held, type MovedAction } from './moving.js';
import styles from './moving.module.css';
import { sayPlace } from './place-words.js';
import { countAt } from './places.js';
import { useMoveAction } from './use-move-action.js';

/** The plan whose actions move: by drag, by the keys, or to a place chosen in a list. */
export function PlanMoving({ place, children }: { place: PlanPlace; children: ReactNode }) {
  const { orientations } = place;
  const [moving] = useState(() => new Moving());
  const [told, setTold] = useState('');
  const [choosing, setChoosing] = useState<MovedAction | null>(null);
  const plan = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const send = useMoveAction(orientations);

  const sayWhere = useCallback(
    ({ action, to }: Held) => sayPlace(to, countAt(moving.groups(), action.id, to), orientations),
    [moving, orientations],
  );
  useEffect(
    () =>
      moving.subscribe(() => {
        const held = moving.held();
        if (held) setTold(held.to === held.from ? `${held.action.code} prise. ${sayWhere(held)}` : sayWhere(held));
      }),
    [moving, sayWhere],
  );
  const putDown = useCallback(async () => {
    const held = moving.held();
    const move = moving.putDown();
    if (!held) return;
    setTold(move ? `${held.action.code} posée. ${sayWhere(held)}` : `${held.action.code} reste à sa place.`);
    if (!move) return;
    await send(held.action, move);
    // Its row may have changed place in the page, which takes the focus away.
    if (held.by === 'keys')
      plan.current?.querySelector<HTMLElement>(`[data-move="${held.action.id}"]`)?.focus({ preventScroll: true });
  }, [moving, sayWhere, send]);
  const value = useMemo(
    () => ({
      moving,
      helpId,
      putDown: () => void putDown(),
      giveUp: () => {
        if (moving.held()) setTold('Déplacement abandonné.');
        moving.giveUp();
      },
      choose: setChoosing,
    }),
    [moving, helpId, putDown],
  );
  return (
    <MovingContext value={value}>
      <div ref={plan} className={styles.plan}>
        <span id={helpId} hidden>
          Espace pour la prendre, les flèches pour choisir sa place, Espace pour la poser, Échap pour renoncer. Entrée
          pour choisir sa place dans une liste.
        </span>
        <span role="status" className="visually-hidden">
          {told}
        </span>
        {children}
        <MoveLine moving={moving} orientations={orientations} />
      </div>
      <MoveDialog action={choosing} place={place} onClose={() => setChoosing(null)} />
    </MovingContext>
  );
}
