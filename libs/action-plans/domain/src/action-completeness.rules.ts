import type { ActionValues } from './action.js';

/** What an action card is expected to say once the plan is begun, in the order of the card. */
export const EXPECTED_ON_CARD = [
  'orientation',
  'description',
  'objectives',
  'owner',
  'elected_lead',
  'industrial_lead',
  'dates',
] as const;
export type ExpectedOnCard = (typeof EXPECTED_ON_CARD)[number];

/** What the card does not say yet; groups with a visibility of their own are left out, so that nothing hidden is told. */
export function missingOnCard(action: ActionValues): ExpectedOnCard[] {
  const said: Record<ExpectedOnCard, unknown> = {
    orientation: action.orientationId,
    description: action.description,
    objectives: action.objectives,
    owner: action.ownerName,
    elected_lead: action.electedLead,
    industrial_lead: action.industrialLead,
    dates: action.startsOn && action.endsOn,
  };
  return EXPECTED_ON_CARD.filter((expected) => !said[expected]);
}
