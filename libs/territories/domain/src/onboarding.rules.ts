import { vacantSides, type PairSeatFacts } from './pair.rules.js';

/** The steps by which a territory settles in; each is computed from facts, never ticked. */
export const ONBOARDING_STEPS = [
  'members_imported',
  'elected_named',
  'industrial_named',
  'lead_posted',
  'contacts_given',
  'plan_begun',
  'orientation_added',
  'action_drafted',
] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

/** What the checklist is computed from. */
export interface OnboardingFacts {
  memberCount: number;
  seats: readonly PairSeatFacts[];
  leadPosted: boolean;
  contactCount: number;
  /** How far the plan has come; null while it is not begun. */
  plan: PlanProgress | null;
}

/** What a plan holds already. */
export interface PlanProgress {
  hasOrientation: boolean;
  hasAction: boolean;
}

/** The checklist of a territory on a day (YYYY-MM-DD): each step, done or not. */
export function onboardingChecklist(facts: OnboardingFacts, day: string): { step: OnboardingStep; done: boolean }[] {
  const vacant = vacantSides(facts.seats, day);
  const done: Record<OnboardingStep, boolean> = {
    members_imported: facts.memberCount > 0,
    elected_named: !vacant.includes('elected'),
    industrial_named: !vacant.includes('industrial'),
    lead_posted: facts.leadPosted,
    contacts_given: facts.contactCount > 0,
    plan_begun: facts.plan !== null,
    orientation_added: facts.plan?.hasOrientation ?? false,
    action_drafted: facts.plan?.hasAction ?? false,
  };
  return ONBOARDING_STEPS.map((step) => ({ step, done: done[step] }));
}
