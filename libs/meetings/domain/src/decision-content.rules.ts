import { emptiedProblems, textProblems } from '@binome/governance/domain';
import type { InputProblem } from '@binome/shared/domain';
import type { DecisionContent } from './decision.js';

/** Fields of a decision that hold words. */
export const DECISION_TEXTS = ['title', 'statement', 'conditions', 'ownerName'] as const;

/** What may still be written of a decision once it is adopted: who carries it out, and its days. */
export const FOLLOWED_FIELDS = ['ownerName', 'effectOn', 'reviewOn'] as const;

const RULES = {
  title: { max: 200, required: true },
  statement: { max: 5000, required: true, lines: true },
  conditions: { max: 2000, lines: true },
  ownerName: { max: 200 },
};

/** What is wrong with the given fields of a decision; absent ones are not judged. `whole` is the decision once they are applied. */
export function decisionProblems(patch: Partial<DecisionContent>, whole: DecisionContent): InputProblem[] {
  return [
    ...textProblems(patch, RULES),
    ...emptiedProblems(patch, ['visibility', 'toState']),
    ...(whole.toState && whole.visibility !== 'shared'
      ? [{ field: 'visibility', problem: 'shared_with_the_state' }]
      : []),
    ...(whole.effectOn && whole.reviewOn && whole.reviewOn < whole.effectOn
      ? [{ field: 'reviewOn', problem: 'review_before_effect' }]
      : []),
  ];
}
