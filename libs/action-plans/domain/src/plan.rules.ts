import type { InputProblem } from '@binome/shared/domain';
import { AXES, type Axis } from './axis.rules.js';
import { problem, textProblems, tidy, tidyOrNull } from './input-problem.rules.js';

/** Longest portrait of a territory, in characters. */
export const PORTRAIT = { max: 20_000 };

/** Longest texts of an orientation, in characters. */
export const ORIENTATION_TEXTS = { title: { max: 200, required: true }, description: { max: 5_000 } };

/** What people write on an orientation. */
export interface OrientationContent {
  title: string;
  description: string | null;
}

/** What is wrong with the portrait given; an absent one is not judged. */
export function planProblems(patch: { portrait?: string | null }): InputProblem[] {
  return textProblems(patch, { portrait: PORTRAIT });
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

/** The portrait written in the one way that is stored. */
export function tidyPortrait(portrait: string | null | undefined): string | null | undefined {
  return portrait === undefined ? undefined : tidyOrNull(portrait);
}
