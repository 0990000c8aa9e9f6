import { FUNDING_STATES, type BudgetLine, type FundingLine, type FundingState } from './action-lines.js';

/** Cents of an amount such as 1234.50, exact; nothing said counts for nothing. */
function centsOf(amount: string | null | undefined): bigint {
  if (!amount) return 0n;
  const negative = amount.startsWith('-');
  const [units = '0', decimals = ''] = amount.replace('-', '').split('.');
  const cents = BigInt(units) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2));
  return negative ? -cents : cents;
}

function amountOf(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The exact sum of amounts in euros, such as 1234.50. */
export function sumOfAmounts(amounts: readonly (string | null | undefined)[]): string {
  return amountOf(amounts.reduce((sum, amount) => sum + centsOf(amount), 0n));
}

/** What is left when an amount is taken from another; below zero when it is more. */
export function differenceOfAmounts(amount: string, taken: string): string {
  return amountOf(centsOf(amount) - centsOf(taken));
}

/** Negative, zero or positive, as the first amount is below, equal to or above the second. */
export function compareAmounts(a: string | null, b: string | null): number {
  const difference = centsOf(a) - centsOf(b);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** States in which a funder has said yes. */
export const SECURED_STATES: readonly FundingState[] = ['granted', 'contracted', 'paid'];
/** States in which a funder has still to answer. */
export const HOPED_STATES: readonly FundingState[] = ['envisaged', 'requested', 'under_instruction'];

/** What a line brings to the plan: what was granted once it was, else what is planned or asked; nothing once refused. */
export function amountBrought({ amount, granted, state }: Pick<FundingLine, 'amount' | 'granted' | 'state'>): string {
  if (state === 'refused') return '0.00';
  return sumOfAmounts([SECURED_STATES.includes(state) ? (granted ?? amount) : amount]);
}

/** Money of one action or of many, in euros excluding tax. */
export interface MoneyTotals {
  planned: string;
  actual: string;
  /** What the lines bring, by state; a refused line counts what was asked. */
  byState: Record<FundingState, string>;
  /** Granted, contracted or paid. */
  secured: string;
  /** Envisaged, requested or under instruction. */
  hoped: string;
  /** Planned cost that no line covers; below zero when the lines bring more than the cost. */
  uncovered: string;
}

/** The sums of budget and funding lines, of one action or of many together. */
export function moneyTotals(
  budget: readonly Pick<BudgetLine, 'planned' | 'actual'>[],
  funding: readonly Pick<FundingLine, 'amount' | 'granted' | 'state'>[],
): MoneyTotals {
  const byState = Object.fromEntries(
    FUNDING_STATES.map((state) => [
      state,
      sumOfAmounts(
        funding
          .filter((line) => line.state === state)
          .map((line) => (state === 'refused' ? line.amount : amountBrought(line))),
      ),
    ]),
  ) as Record<FundingState, string>;
  return totalsOf({
    planned: sumOfAmounts(budget.map(({ planned }) => planned)),
    actual: sumOfAmounts(budget.map(({ actual }) => actual)),
    byState,
  });
}

/** The totals that follow from the costs and from the funding by state. */
export function totalsOf({
  planned,
  actual,
  byState,
}: Pick<MoneyTotals, 'planned' | 'actual' | 'byState'>): MoneyTotals {
  const secured = sumOfAmounts(SECURED_STATES.map((state) => byState[state]));
  const hoped = sumOfAmounts(HOPED_STATES.map((state) => byState[state]));
  const uncovered = differenceOfAmounts(planned, sumOfAmounts([secured, hoped]));
  return { planned, actual, byState, secured, hoped, uncovered };
}

/** Why the funding plan of an action asks for a look. */
export const FUNDING_WARNINGS = [
  'funding_below_cost',
  'funding_above_cost',
  'reference_used_twice',
  'granted_above_requested',
] as const;
export type FundingWarningKind = (typeof FUNDING_WARNINGS)[number];

export interface FundingWarning {
  kind: FundingWarningKind;
  /** The line that it is about, null when it is the whole funding plan. */
  lineId: string | null;
  /** By how much, in euros excluding tax; null when it is no amount. */
  amount: string | null;
  /** Codes of the actions that bear the same reference, this one left out. */
  codes: string[];
}

/**
 * What is odd in a funding plan, with why: its lines do not add up to the planned cost (once there is a cost and a line),
 * a reference stands twice (here, or in the actions of `elsewhere`, by reference), more was granted than was asked.
 */
export function fundingWarnings(
  budget: readonly BudgetLine[],
  funding: readonly FundingLine[],
  elsewhere: ReadonlyMap<string, readonly string[]> = new Map(),
): FundingWarning[] {
  const { uncovered, planned } = moneyTotals(budget, funding);
  const judged = compareAmounts(planned, '0') > 0 && funding.some(({ state }) => state !== 'refused');
  const balance = judged ? compareAmounts(uncovered, '0') : 0;
  return [
    ...(balance > 0 ? [warning('funding_below_cost', { amount: uncovered })] : []),
    ...(balance < 0 ? [warning('funding_above_cost', { amount: differenceOfAmounts('0', uncovered) })] : []),
    ...funding.flatMap((line) => [...twice(line, funding, elsewhere), ...aboveRequested(line)]),
  ];
}

/** A reference as it is compared: capitals and spaces do not count. */
export function comparableReference(reference: string | null): string {
  return (reference ?? '').replace(/\s+/g, '').toUpperCase();
}

function twice(
  line: FundingLine,
  funding: readonly FundingLine[],
  elsewhere: ReadonlyMap<string, readonly string[]>,
): FundingWarning[] {
  const reference = comparableReference(line.reference);
  if (!reference) return [];
  const codes = [...(elsewhere.get(reference) ?? [])];
  const here = funding.some((other) => other !== line && comparableReference(other.reference) === reference);
  return here || codes.length > 0 ? [warning('reference_used_twice', { lineId: line.id, codes })] : [];
}

function aboveRequested({ id, amount, granted }: FundingLine): FundingWarning[] {
  if (amount === null || granted === null || compareAmounts(granted, amount) <= 0) return [];
  return [warning('granted_above_requested', { lineId: id, amount: differenceOfAmounts(granted, amount) })];
}

function warning(kind: FundingWarningKind, values: Partial<FundingWarning>): FundingWarning {
  return { kind, lineId: null, amount: null, codes: [], ...values };
}
