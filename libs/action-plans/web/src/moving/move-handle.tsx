import { GripVertical } from 'lucide-react';
import { use, useCallback, useSyncExternalStore, type KeyboardEvent } from 'react';
import { MovingContext, type MovingContextValue } from './moving-context.js';
import type { MovedAction } from './moving.js';
import styles from './moving.module.css';
import { useDrag } from './use-drag.js';

/** Takes an action to move it: dragged, carried by the keys, or pressed to choose its place in a list. */
export function MoveHandle({ action }: { action: MovedAction }) {
  const context = use(MovingContext);
  return context && <Handle action={action} context={context} />;
}

function Handle({ action, context }: { action: MovedAction; context: MovingContextValue }) {
  const { moving, helpId, putDown, giveUp, choose } = context;
  const isHeld = useSyncExternalStore(
    moving.subscribe,
    useCallback(() => moving.held()?.action.id === action.id, [moving, action.id]),
  );
  const { isClickOfDrag, ...drag } = useDrag(context, action);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isHeld) {
      if (event.key !== ' ') return;
      event.preventDefault();
      moving.take(action, 'keys');
      return;
    }
    if (event.key === ' ' || event.key === 'Enter') putDown();
    else if (event.key === 'Escape') giveUp();
    else if (!moving.step(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={`Déplacer ${action.code} ${action.title}`}
      aria-describedby={helpId}
      title="Glisser pour déplacer, ou cliquer pour choisir la place"
      data-move={action.id}
      data-held={isHeld || undefined}
      {...drag}
      onKeyDown={onKeyDown}
      // The key that took it is not also a press.
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      onClick={() => {
        if (!isClickOfDrag()) choose(action);
      }}
      onBlur={() => moving.held()?.by === 'keys' && giveUp()}
    >
      <GripVertical size={16} aria-hidden />
    </button>
  );
}
