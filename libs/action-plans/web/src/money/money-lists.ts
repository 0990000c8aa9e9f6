import {
  addressOfList,
  allOf,
  condition,
  type Axis,
  type BudgetNature,
  type FilterCondition,
  type FundingState,
} from '@binome/action-plans/domain';
import type { ShownSums } from './money-columns.js';

const COLUMNS = ['mainAxis', 'status', 'plannedBudget', 'fundingSecured', 'fundingHoped', 'fundingGap'];
const FIELDS: Record<keyof ShownSums, string> = {
  planned: 'plannedBudget',
  secured: 'fundingSecured',
  hoped: 'fundingHoped',
  uncovered: 'fundingGap',
};

const list = (plan: string, ...conditions: FilterCondition[]) => addressOfList(plan, allOf(...conditions), COLUMNS);

/** Where a sum is cut: everywhere, under an axis, or under an orientation of it, null for what stands directly under the axis. */
export interface MoneyCut {
  axis?: Axis;
  orientationId?: string | null;
}

/** The actions that say something of a sum. */
export function listOfSum(plan: string, sum: keyof ShownSums, { axis, orientationId }: MoneyCut = {}): string {
  return list(
    plan,
    ...(axis ? [condition('mainAxis', 'one_of', [axis])] : []),
    ...(orientationId === undefined
      ? []
      : [orientationId ? condition('orientationId', 'one_of', [orientationId]) : condition('orientationId', 'empty')]),
    condition(FIELDS[sum], 'filled'),
  );
}

/** The actions that have a budget line of this nature in a year, or that spent something in it where no nature is given. */
export function listOfYear(plan: string, year: number, nature: BudgetNature | null): string {
  const lines = [
    { field: 'year', operator: 'equals' as const, values: [String(year)] },
    ...(nature
      ? [
          { field: 'nature', operator: 'one_of' as const, values: [nature] },
          { field: 'planned', operator: 'filled' as const, values: [] },
        ]
      : [{ field: 'actual', operator: 'filled' as const, values: [] }]),
  ];
  return list(plan, condition('budgetLines', 'some', [], lines));
}

/** The actions that a funder funds in a state. */
export function listOfFunder(plan: string, funder: string, state: FundingState): string {
  const lines = [
    { field: 'funder', operator: 'one_of' as const, values: [funder] },
    { field: 'state', operator: 'one_of' as const, values: [state] },
  ];
  return list(plan, condition('fundingLines', 'some', [], lines));
}
