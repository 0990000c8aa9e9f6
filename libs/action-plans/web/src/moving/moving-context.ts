import type { Axis } from '@binome/action-plans/domain';
import { createContext, use, useEffect } from 'react';
import type { MovedAction, Moving } from './moving.js';
import type { PlaceGroup } from './places.js';

export interface MovingContextValue {
  moving: Moving;
  /** Where the explanation of the keys is. */
  helpId: string;
  /** Puts down what is held, where it is held. */
  putDown: () => void;
  giveUp: () => void;
  /** Opens « Déplacer vers… ». */
  choose: (action: MovedAction) => void;
}

/** Null where actions do not move: the reader may not, or what is shown is not the order of the plan. */
export const MovingContext = createContext<MovingContextValue | null>(null);

/** Says which places an axis shows, for as long as it shows them. */
export function useShownPlaces(axis: Axis, groups: readonly PlaceGroup[]): void {
  const moving = use(MovingContext)?.moving;
  useEffect(() => moving?.show(axis, groups));
}
