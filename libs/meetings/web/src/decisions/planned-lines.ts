import { isAmount, type BudgetNature } from '@binome/action-plans/domain';

/** A budget line that a change adds, as it is typed. */
export interface TypedBudget {
  id: string;
  label: string;
  year: string;
  nature: BudgetNature;
  planned: string;
}

/** A funding that a change adds, as it is typed. */
export interface TypedFunding {
  id: string;
  funder: string;
  amount: string;
}

/** A milestone that a change adds, as it is typed. */
export interface TypedMilestone {
  id: string;
  label: string;
  dueOn: string | null;
}

/** The lines that a change adds to an action. */
export interface TypedLines {
  budget: readonly TypedBudget[];
  funding: readonly TypedFunding[];
  milestones: readonly TypedMilestone[];
}

export const NO_LINES: TypedLines = { budget: [], funding: [], milestones: [] };

/** What is wrong with what was typed, by the identifier of the line and its field. */
export type TypedProblems = Readonly<Record<string, string>>;

const AMOUNT = 'Écrivez un montant en euros, comme 150000 ou 1234,50.';
const NO_AMOUNT = 'Écrivez un montant, ou retirez cette ligne.';

/** Whether a line that was added still says nothing: it is left out. */
function isBlank(line: TypedBudget | TypedFunding | TypedMilestone): boolean {
  if ('planned' in line) return !line.planned.trim() && !line.label.trim();
  if ('funder' in line) return !line.funder.trim() && !line.amount.trim();
  return !line.label.trim() && line.dueOn === null;
}

/** The lines to add as the plan takes them; those that say nothing are left out. */
export function addedLines({ budget, funding, milestones }: TypedLines) {
  return {
    budgetLines: budget
      .filter((line) => !isBlank(line))
      .map(({ id, label, year, nature, planned }) => ({
        ...{ id, label: label.trim() || null, year: Number(year), nature, planned: amountOf(planned) },
      })),
    fundingLines: funding
      .filter((line) => !isBlank(line))
      .map(({ id, funder, amount }) => ({
        ...{ id, funder: funder.trim(), amount: amountOf(amount), state: 'envisaged' as const },
      })),
    milestones: milestones
      .filter((line) => !isBlank(line))
      .map(({ id, label, dueOn }) => ({ id, label: label.trim(), dueOn })),
  };
}

/** What is wrong with the lines to add. */
export function lineProblems({ budget, funding, milestones }: TypedLines): TypedProblems {
  const told = (line: TypedBudget | TypedFunding | TypedMilestone, problems: Record<string, string | null>) =>
    isBlank(line)
      ? []
      : Object.entries(problems).flatMap(([field, problem]) => (problem ? [[`${line.id}.${field}`, problem]] : []));
  return Object.fromEntries([
    ...budget.flatMap((line) =>
      told(line, {
        year: /^20\d\d$/.test(line.year.trim()) ? null : 'Écrivez l’année, comme 2027.',
        planned: line.planned.trim() ? amountProblem(line.planned) : NO_AMOUNT,
      }),
    ),
    ...funding.flatMap((line) =>
      told(line, {
        funder: line.funder.trim() ? null : 'Dites qui finance.',
        amount: line.amount.trim() ? amountProblem(line.amount) : NO_AMOUNT,
      }),
    ),
    ...milestones.flatMap((line) => told(line, { label: line.label.trim() ? null : 'Nommez ce jalon.' })),
  ]) as TypedProblems;
}

/** What is wrong with an amount; nothing typed is no amount, which is allowed. */
export function amountProblem(typed: string): string | null {
  const amount = amountOf(typed);
  return amount === null || isAmount(amount) ? null : AMOUNT;
}

/** An exact amount as it is typed: `150000.00` as `150000`. */
export function plain(amount: string | null | undefined): string {
  return (amount ?? '').replace(/\.00$/, '').replace('.', ',');
}

/** What was typed as the exact decimal that the plan keeps. */
export function amountOf(typed: string): string | null {
  return typed.replace(/[\s\u00A0\u202F€]/g, '').replace(',', '.') || null;
}
