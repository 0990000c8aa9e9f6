import {
  amountBrought,
  compareAmounts,
  differenceOfAmounts,
  FUNDING_STATES,
  sumOfAmounts,
  type FundingState,
} from '@binome/action-plans/domain';
import type { ActionNow, MoveMaker } from './action-now.js';
import type { Move } from './move.js';
import { differingLines, latest, type Difference, type Differences } from './squash.rules.js';

/** Percents from which a change of a budget is worth telling. */
export const TOLD_BUDGET_PERCENT = 15;
/** A funding that is only thought of is no news yet. */
const NEWS: readonly FundingState[] = FUNDING_STATES.filter((state) => state !== 'envisaged');

/** What moved in the money of an action: its planned budget, by 15 % at least, and how far its fundings have come. */
export function moneyMoves(action: ActionNow, moved: MoveMaker, differences: Differences): Move[] {
  return [...budgetMoves(action, moved, differences), ...fundingMoves(action, moved, differences)];
}

function budgetMoves({ planned }: ActionNow, moved: MoveMaker, differences: Differences): Move[] {
  const changes = differingLines(differences, 'budgetLines').flatMap(({ fields }) => fields.get('planned') ?? []);
  if (changes.length === 0) return [];
  const to = sumOfAmounts([planned]);
  const before = sumOfAmounts([
    to,
    ...changes.map((change) => differenceOfAmounts(asAmount(change.from), asAmount(change.to))),
  ]);
  const from = compareAmounts(before, '0') > 0 ? before : null;
  const percent = from === null ? null : percentOf(from, to);
  if (compareAmounts(before, to) === 0 || (percent !== null && !percent.told)) return [];
  const money = { from, to, percent: percent?.rounded ?? null };
  return [moved(from === null ? 'budget_set' : 'budget_changed', latest(changes), { money })];
}

function asAmount(value: Difference['from']): string {
  return typeof value === 'string' ? value : '0.00';
}

/** A change in whole percents, and whether it is worth telling; exact to the cent. */
function percentOf(from: string, to: string): { rounded: number; told: boolean } {
  const [before, change] = [cents(from), cents(differenceOfAmounts(to, from))];
  const size = change < 0n ? -change : change;
  return {
    rounded: Math.round(Number((change * 1_000n) / before) / 10),
    told: size * 100n >= before * BigInt(TOLD_BUDGET_PERCENT),
  };
}

function cents(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

function fundingMoves({ fundingLines }: ActionNow, moved: MoveMaker, differences: Differences): Move[] {
  return differingLines(differences, 'fundingLines').flatMap(({ id, presence, fields }) => {
    const state = fields.get('state');
    const line = fundingLines.find((one) => one.id === id);
    if (!state || !line || presence === 'went' || !NEWS.includes(line.state)) return [];
    const money = { from: null, to: line.state === 'refused' ? line.amount : amountBrought(line), percent: null };
    const from = presence === 'came' ? null : String(state.from);
    return [moved('funding_moved', state, { label: line.funder, from, to: line.state, money })];
  });
}
