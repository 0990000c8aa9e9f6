import type { ActionContent, ActionPatch } from './action.js';
import type { ActionLinesPatch, LineChange } from './action-lines.js';
import type { LinesByKind } from './action-lines.rules.js';
import type { Axis } from './axis.rules.js';

/** Where a copied action comes from, in words kept with the copy. */
export interface CopyCredit {
  territoryName: string;
  /** First year of the plan that it was in. */
  year: number;
  code: string;
  title: string;
}

/** What another territory gives of a shared action of its open plan. */
export interface OpenAction extends CopyCredit {
  axis: Axis;
  context: string | null;
  description: string | null;
  objectives: string | null;
  partners: string[];
  tags: string[];
  milestones: string[];
  indicators: { name: string; unit: string | null }[];
}

/** What a copy takes of an action of another territory: what it wants and how, never its people, its money or its dates. */
export function copyOfOpenAction(action: OpenAction, newId: () => string): ActionPatch & { title: string } {
  const { title, context, description, objectives, partners, tags } = action;
  return {
    ...{ title, context, description, objectives, partners, tags },
    milestones: action.milestones.map((label) => ({ id: newId(), label })),
    indicators: action.indicators.map((indicator) => ({ id: newId(), ...indicator })),
  };
}

const COPIED = [
  'title',
  'context',
  'description',
  'objectives',
  'secondaryAxes',
  'ownerName',
  'ownerSiret',
  'ownerContact',
  'electedLead',
  'industrialLead',
  'leads',
  'partners',
  'perimeter',
  'committee',
  'tags',
  'phase',
  'commitment',
  'priority',
  'visibility',
  'moneyVisibility',
  'companyNoteVisibility',
] as const satisfies readonly (keyof ActionContent)[];

/**
 * What a copy takes of an action of its own territory: all that it is and plans, nothing of its progress. Status, days of milestones reached,
 * blockers, what was paid or granted, measured values and jobs observed begin again.
 */
export function copyOfOwnAction(
  action: ActionContent,
  lines: LinesByKind,
  { money, companyNote }: { money: boolean; companyNote: boolean },
  newId: () => string,
): ActionPatch & { title: string } {
  const taken = Object.fromEntries(COPIED.map((field) => [field, action[field]])) as unknown as ActionContent;
  return {
    ...taken,
    ...(companyNote && { companyNote: action.companyNote }),
    ...(money && { productiveInvestment: action.productiveInvestment }),
    jobsCreatedPlanned: action.jobsCreatedPlanned,
    jobsMaintainedPlanned: action.jobsMaintainedPlanned,
    ...copyOfLines(lines, money, newId),
  };
}

function copyOfLines(lines: LinesByKind, money: boolean, newId: () => string): ActionLinesPatch {
  const ids = new Map((lines.indicators ?? []).map(({ id }) => [id, newId()]));
  const targets = (lines.indicatorValues ?? []).filter(({ kind }) => kind === 'target');
  const plain: ActionLinesPatch = {
    milestones: lines.milestones?.map(({ label, dueOn }) => ({ id: newId(), label, dueOn })),
    indicators: lines.indicators?.map((indicator) => ({ ...indicator, id: ids.get(indicator.id) ?? newId() })),
    indicatorValues: targets.map((value) => ({ ...value, id: newId(), indicatorId: ids.get(value.indicatorId) ?? '' })),
    environmentalEffects: again(lines.environmentalEffects, newId),
    supportNeeds: again(lines.supportNeeds, newId),
  };
  if (!money) return plain;
  return {
    ...plain,
    budgetLines: lines.budgetLines?.map(({ label, year, nature, planned }) => ({
      id: newId(),
      label,
      year,
      nature,
      planned,
    })),
    fundingLines: lines.fundingLines?.map(({ funder, scheme, amount }) => ({
      id: newId(),
      ...{ funder, scheme, amount },
      state: 'envisaged' as const,
    })),
  };
}

function again<L extends LineChange>(lines: readonly L[] | undefined, newId: () => string): L[] | undefined {
  return lines?.map((line) => ({ ...line, id: newId() }));
}
