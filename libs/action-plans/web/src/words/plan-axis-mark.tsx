import type { Axis } from '@binome/action-plans/domain';
import { AxisMark, type Axis as AxisToken } from '@binome/shared/web';

const TOKENS: Record<Axis, AxisToken> = {
  ecological_transition: 'transition',
  innovation: 'innovation',
  skills: 'competences',
  land: 'foncier',
};

/** The mark of an axis of the plan. */
export function PlanAxisMark({ axis, ...props }: { axis: Axis; large?: boolean; nameHidden?: boolean }) {
  return <AxisMark axis={TOKENS[axis]} {...props} />;
}
