import type { InputProblem } from '@binome/shared/domain';
import { AXES, type Axis } from './axis.rules.js';
import { problem, textProblems, tidy, tidyOrNull, tidyRich, type TextRule } from './input-problem.rules.js';

/** The strategy of each axis, a field of the plan. */
export const STRATEGY_FIELDS = {
  ecological_transition: 'strategyEcologicalTransition',
  innovation: 'strategyInnovation',
  skills: 'strategySkills',
  land: 'strategyLand',
} as const satisfies Record<Axis, string>;
export type StrategyField = (typeof STRATEGY_FIELDS)[Axis];

/** Longest texts of a plan, in characters of their words; several people may write each of them at once. */
export const PLAN_TEXTS = {
  portrait: { max: 20_000, rich: true },
  method: { max: 20_000, rich: true },
  strategyEcologicalTransition: { max: 20_000, rich: true },
  strategyInnovation: { max: 20_000, rich: true },
  strategySkills: { max: 20_000, rich: true },
  strategyLand: { max: 20_000, rich: true },
} as const satisfies Record<string, TextRule>;
export type PlanTexts = Record<keyof typeof PLAN_TEXTS, string | null>;

/** Longest texts of an orientation, in characters. */
export const ORIENTATION_TEXTS = { title: { max: 200, required: true }, description: { max: 5_000 } };

/** What people write on an orientation. */
export interface OrientationContent {
  title: string;
  description: string | null;
}

/** What is wrong with the texts given; absent ones are not judged. */
export function planProblems(patch: Partial<PlanTexts>): InputProblem[] {
  return textProblems(patch, PLAN_TEXTS);
}

/** What is wrong with the given fields of an orientation; absent ones are not judged. */
export function orientationInputProblems(patch: Partial<OrientationContent> & { axis?: Axis }): InputProblem[] {
  const axisProblems = patch.axis !== undefined && !AXES.includes(patch.axis) ? [problem('axis', 'not_a_choice')] : [];
  return [...textProblems(patch, ORIENTATION_TEXTS), ...axisProblems];
}

/** The given fields of an orientation written in the one way that is stored. */
export function tidyOrientation<T extends Partial<OrientationContent>>(patch: T): T {
  return {
    ...patch,
    ...(typeof patch.title === 'string' && { title: tidy(patch.title) }),
    ...(patch.description !== undefined && { description: tidyOrNull(patch.description) }),
  };
}

/** The given texts written in the one way that is stored. */
export function tidyPlan(patch: Partial<PlanTexts>): Partial<PlanTexts> {
  const given = (Object.keys(PLAN_TEXTS) as (keyof PlanTexts)[]).flatMap((field) => {
    const text = patch[field];
    return text === undefined ? [] : [[field, tidyRich(text)]];
  });
  return Object.fromEntries(given) as Partial<PlanTexts>;
}
