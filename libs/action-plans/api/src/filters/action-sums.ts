import { FUNDING_SUMS, JOB_FIELDS } from '@binome/action-plans/domain';
import type { ActionStatement } from './action-statement.js';

const MONEY_SUMS = [
  'productiveInvestment',
  'plannedBudget',
  'actualBudget',
  'fundingSecured',
  'fundingHoped',
  'fundingGap',
  ...(Object.keys(FUNDING_SUMS) as (keyof typeof FUNDING_SUMS)[]),
] as const;
type MoneySum = (typeof MONEY_SUMS)[number];
type JobSum = (typeof JOB_FIELDS)[number];

/** Sums over some actions: exact decimals in euros excluding tax, and jobs; null where no action says anything. */
export type ActionSums = Record<MoneySum, string | null> &
  Record<JobSum, number | null> & {
    /** Actions whose money is hidden from the reader, hence in no sum. */
    hiddenMoney: number;
  };

/** The columns of the sums, over the rows where `counted` holds; `money` says whether the reader may read the money of the row. */
export function sumColumns(statement: ActionStatement, counted: string, money: string): string {
  const amounts = MONEY_SUMS.map(
    (sum) => `sum(${statement.column(sum)}) FILTER (WHERE ${counted} AND ${money})::text AS "${sum}"`,
  );
  const jobs = JOB_FIELDS.map((job) => `sum(${statement.column(job)}) FILTER (WHERE ${counted})::integer AS "${job}"`);
  const hidden = `count(*) FILTER (WHERE ${counted} AND NOT ${money})::integer AS "hiddenMoney"`;
  return [...amounts, ...jobs, hidden].join(', ');
}

/** The sums of a row that has their columns. */
export function readSums(row: Record<string, unknown>): ActionSums {
  const money = MONEY_SUMS.map((sum) => [sum, row[sum] ?? null]);
  const jobs = JOB_FIELDS.map((job) => [job, row[job] ?? null]);
  return Object.fromEntries([...money, ...jobs, ['hiddenMoney', row.hiddenMoney ?? 0]]) as ActionSums;
}
