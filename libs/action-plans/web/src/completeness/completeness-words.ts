import { AXIS_SHORT_NAMES, type Axis, type ExpectedOnCard, type ExpectedOnPlan } from '@binome/action-plans/domain';

export const EXPECTED_ON_CARD_WORDS: Record<ExpectedOnCard, string> = {
  orientation: 'l’orientation',
  description: 'la description',
  objectives: 'les objectifs',
  owner: 'le porteur',
  elected_lead: 'l’élu référent',
  industrial_lead: 'l’industriel référent',
  leads: 'un pilote',
  dates: 'les dates',
  milestones: 'un jalon',
  budget: 'le budget prévu',
  funding: 'le plan de financement',
  indicator_target: 'un indicateur et sa cible',
};

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
