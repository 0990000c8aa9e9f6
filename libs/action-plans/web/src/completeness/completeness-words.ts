import { AXIS_SHORT_NAMES, type Axis, type ExpectedOnPlan } from '@binome/action-plans/domain';

const EXPECTED_ON_PLAN_WORDS: Record<ExpectedOnPlan, string> = {
  portrait: 'Écrire le portrait du territoire',
  method: 'Écrire la méthode',
  strategy: 'Écrire la stratégie',
  orientation: 'Ajouter une orientation',
  action: 'Ajouter une action',
};

interface MissingOnPlan {
  what: ExpectedOnPlan;
  axis?: Axis | null;
}

/** Something that the plan lacks, as an act. */
export function planMissingWords({ what, axis }: MissingOnPlan): string {
  return axis ? `${EXPECTED_ON_PLAN_WORDS[what]} · ${AXIS_SHORT_NAMES[axis]}` : EXPECTED_ON_PLAN_WORDS[what];
}

/** Where on the page of the plan the missing thing is written. */
export function planMissingPlace({ what, axis }: MissingOnPlan): string {
  if (axis) return `#axe-${axis}`;
  return what === 'method' ? '#methode' : '#portrait';
}
