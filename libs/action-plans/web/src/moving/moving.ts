import { AXES, type Axis } from '@binome/action-plans/domain';
import { moveTo, nextGroup, nextPlace, placeOf, type Move, type Place, type PlaceGroup } from './places.js';

/** What a move must know of an action. */
export interface MovedAction {
  id: string;
  version: number;
  code: string;
  title: string;
  mainAxis: Axis;
  orientationId?: string | null;
}

/** An action in the hand of who moves it. */
export interface Held {
  action: MovedAction;
  from: Place;
  to: Place;
  by: 'keys' | 'pointer';
}

const STEPS: Partial<Record<string, [typeof nextPlace, -1 | 1]>> = {
  ArrowUp: [nextPlace, -1],
  ArrowDown: [nextPlace, 1],
  ArrowLeft: [nextGroup, -1],
  ArrowRight: [nextGroup, 1],
};

/** The action that is being moved in the plan on screen; nothing changes before it is put down. */
export class Moving {
  private readonly byAxis = new Map<Axis, readonly PlaceGroup[]>();
  private readonly listeners = new Set<() => void>();
  private inHand: Held | null = null;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  held = (): Held | null => this.inHand;

  /** Says what an axis shows; the places are those of what is on screen. */
  show(axis: Axis, groups: readonly PlaceGroup[]): void {
    this.byAxis.set(axis, groups);
  }

  groups(): PlaceGroup[] {
    return AXES.flatMap((axis) => this.byAxis.get(axis) ?? []);
  }

  take(action: MovedAction, by: Held['by']): void {
    const from = placeOf(this.groups(), action.id);
    if (from) this.change({ action, from, to: from, by });
  }

  /** Goes where a key leads; false when the key leads nowhere. */
  step(key: string): boolean {
    const step = STEPS[key];
    if (!this.inHand || !step) return false;
    const [next, way] = step;
    this.change({ ...this.inHand, to: next(this.groups(), this.inHand.action.id, this.inHand.to, way) });
    return true;
  }

  aim(to: Place): void {
    if (this.inHand) this.change({ ...this.inHand, to });
  }

  /** Puts the action down and gives the move to ask for, null when it is where it was. */
  putDown(): Move | null {
    const move = this.inHand && moveTo(this.groups(), this.inHand.action.id, this.inHand.to);
    this.change(null);
    return move;
  }

  giveUp(): void {
    if (this.inHand) this.change(null);
  }

  private change(held: Held | null): void {
    this.inHand = held;
    for (const listener of this.listeners) listener();
  }
}
