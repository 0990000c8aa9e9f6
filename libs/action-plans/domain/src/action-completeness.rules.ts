import type { ActionPhase, ActionValues } from './action.js';

/** What an action card is expected to say, in the order of the card. This list is the published rule. */
export const EXPECTED_ON_CARD = [
  'orientation',
  'description',
  'objectives',
  'owner',
  'elected_lead',
  'industrial_lead',
  'leads',
  'dates',
  'milestones',
  'budget',
  'funding',
  'indicator_target',
] as const;
export type ExpectedOnCard = (typeof EXPECTED_ON_CARD)[number];

/** What is not asked yet of an idea, and of a study: its milestones, its money, its results come later. */
const NOT_YET: Record<ActionPhase, readonly ExpectedOnCard[]> = {
  idea: ['milestones', 'budget', 'funding', 'indicator_target'],
  study: ['funding'],
  operation: [],
};
const ON_MONEY: readonly ExpectedOnCard[] = ['budget', 'funding'];

/** Which sub-tables of an action say something. */
export interface FilledLines {
  milestones: boolean;
  /** A budget line with a planned cost. */
  budget: boolean;
  funding: boolean;
  /** An indicator with a target. */
  indicatorTarget: boolean;
}

type Said = Pick<
  ActionValues,
  | 'orientationId'
  | 'description'
  | 'objectives'
  | 'ownerName'
  | 'electedLead'
  | 'industrialLead'
  | 'leads'
  | 'startsOn'
  | 'endsOn'
  | 'phase'
  | 'status'
>;

/** How much of what is expected is said. */
export interface Completeness<Expected extends string = string> {
  said: number;
  expected: number;
  missing: Expected[];
}

/**
 * How far a card says what is expected of its phase; nothing is expected of an abandoned action. Money that the reader does not see
 * is not judged, so that nothing hidden is told.
 */
export function cardCompleteness(action: Said, lines: FilledLines, seesMoney: boolean): Completeness<ExpectedOnCard> {
  const said: Record<ExpectedOnCard, boolean> = {
    orientation: action.orientationId !== null,
    description: Boolean(action.description),
    objectives: Boolean(action.objectives),
    owner: Boolean(action.ownerName),
    elected_lead: Boolean(action.electedLead),
    industrial_lead: Boolean(action.industrialLead),
    leads: action.leads.length > 0,
    dates: Boolean(action.startsOn && action.endsOn),
    milestones: lines.milestones,
    budget: lines.budget,
    funding: lines.funding,
    indicator_target: lines.indicatorTarget,
  };
  const asked =
    action.status === 'abandoned' ? [] : EXPECTED_ON_CARD.filter((one) => isAsked(one, action.phase, seesMoney));
  const missing = asked.filter((one) => !said[one]);
  return { said: asked.length - missing.length, expected: asked.length, missing };
}

function isAsked(expected: ExpectedOnCard, phase: ActionPhase, seesMoney: boolean): boolean {
  return !NOT_YET[phase].includes(expected) && (seesMoney || !ON_MONEY.includes(expected));
}

/** The share said, in whole percents rounded down: 100 means that nothing is missing. Null when nothing is expected. */
export function completenessPercent({ said, expected }: Pick<Completeness, 'said' | 'expected'>): number | null {
  return expected === 0 ? null : Math.floor((said * 100) / expected);
}
