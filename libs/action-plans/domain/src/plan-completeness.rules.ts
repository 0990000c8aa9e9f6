import type { Completeness } from './action-completeness.rules.js';
import { AXES, type Axis } from './axis.rules.js';
import { STRATEGY_FIELDS, type PlanTexts } from './plan.rules.js';

/** What a plan is expected to say besides its cards; the last three are expected under each axis. */
export const EXPECTED_ON_PLAN = ['portrait', 'method', 'strategy', 'orientation', 'action'] as const;
export type ExpectedOnPlan = (typeof EXPECTED_ON_PLAN)[number];

/** Something that the plan does not say yet, with the axis where it is expected. */
export interface MissingOnPlan {
  what: ExpectedOnPlan;
  axis: Axis | null;
}

/** How much a plan says: its own sections, and its cards together. */
export interface PlanCompleteness {
  said: number;
  expected: number;
  missing: MissingOnPlan[];
  cards: Pick<Completeness, 'said' | 'expected'> & { incomplete: number };
}

/** How far a plan says what is expected: its texts, a strategy, an orientation and an action under each axis, and all that its cards are asked. */
export function planCompleteness(
  texts: PlanTexts,
  held: Record<Axis, { orientations: number; actions: number }>,
  cards: readonly Completeness[],
): PlanCompleteness {
  const sections: [MissingOnPlan, boolean][] = [
    [{ what: 'portrait', axis: null }, Boolean(texts.portrait)],
    [{ what: 'method', axis: null }, Boolean(texts.method)],
    ...AXES.flatMap((axis): [MissingOnPlan, boolean][] => [
      [{ what: 'strategy', axis }, Boolean(texts[STRATEGY_FIELDS[axis]])],
      [{ what: 'orientation', axis }, held[axis].orientations > 0],
      [{ what: 'action', axis }, held[axis].actions > 0],
    ]),
  ];
  const missing = sections.filter(([, isSaid]) => !isSaid).map(([what]) => what);
  const said = cards.reduce((sum, card) => sum + card.said, 0);
  const expected = cards.reduce((sum, card) => sum + card.expected, 0);
  return {
    said: sections.length - missing.length + said,
    expected: sections.length + expected,
    missing,
    cards: { said, expected, incomplete: cards.filter((card) => card.missing.length > 0).length },
  };
}
