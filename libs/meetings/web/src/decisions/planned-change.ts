import {
  AXES,
  differenceOfAmounts,
  isAmount,
  lineFieldOf,
  sumOfAmounts,
  type Axis,
  type BudgetNature,
} from '@binome/action-plans/domain';
import {
  addedLines,
  amountOf,
  amountProblem,
  lineProblems,
  NO_LINES,
  plain,
  type TypedLines,
  type TypedProblems,
} from './planned-lines.js';

/** What the sheet of an action says of what a committee usually decides. */
export interface ActionNow {
  id: string;
  code: string;
  title: string;
  ownerName?: string | null;
  milestones: readonly { id: string; label: string; dueOn?: string | null; doneOn?: string | null }[];
  budgetLines: readonly {
    id: string;
    label?: string | null;
    year: number;
    nature: BudgetNature;
    planned?: string | null;
  }[];
  fundingLines: readonly { id: string; funder: string; amount?: string | null }[];
}

/** What is typed for an action: amounts and days by line, and the lines that are added. */
export interface TypedChange extends TypedLines {
  ownerName: string;
  /** Planned amounts, by budget line. */
  planned: Readonly<Record<string, string>>;
  /** Amounts asked, by funding line. */
  asked: Readonly<Record<string, string>>;
  /** Days at which milestones are due, then done. */
  dueOn: Readonly<Record<string, string | null>>;
  doneOn: Readonly<Record<string, string | null>>;
}

/** What is typed for an action that is added. */
export interface TypedDraft extends TypedLines {
  title: string;
  mainAxis: Axis;
  orientationId: string | null;
  ownerName: string;
}

/** A field that a change already writes, by its name in the history. */
export interface WrittenField {
  field: string;
  to?: unknown;
}

/** The form as the action stands. */
export function typedFrom({ ownerName, milestones, budgetLines, fundingLines }: ActionNow): TypedChange {
  return {
    ...NO_LINES,
    ownerName: ownerName ?? '',
    planned: Object.fromEntries(budgetLines.map(({ id, planned }) => [id, plain(planned)])),
    asked: Object.fromEntries(fundingLines.map(({ id, amount }) => [id, plain(amount)])),
    dueOn: Object.fromEntries(milestones.map(({ id, dueOn }) => [id, dueOn ?? null])),
    doneOn: Object.fromEntries(milestones.map(({ id, doneOn }) => [id, doneOn ?? null])),
  };
}

/** The form of an action to add, before anything is typed: an amount and a milestone are asked at once. */
export function blankDraft(makeId: () => string, year: string): TypedDraft {
  return {
    ...{ title: '', mainAxis: AXES[0], orientationId: null, ownerName: '', funding: [] },
    budget: [{ id: makeId(), label: '', year, nature: 'investment', planned: '' }],
    milestones: [{ id: makeId(), label: '', dueOn: null }],
  };
}

/** The form with what a change that is prepared already writes. `left` names what the form cannot show. */
export function typedAgain<Typed extends TypedChange | TypedDraft>(
  typed: Typed,
  fields: readonly WrittenField[],
): { typed: Typed; left: string[] } {
  return fields.reduce<{ typed: Typed; left: string[] }>(
    (so, { field, to }) => {
      const next = written(so.typed, field, to ?? null);
      return next ? { ...so, typed: next } : { ...so, left: [...so.left, field] };
    },
    { typed, left: [] },
  );
}

const OF_DRAFTS = ['title', 'mainAxis', 'orientationId'];
const OF_LINES: Record<string, keyof TypedChange> = {
  'budgetLines.planned': 'planned',
  'fundingLines.amount': 'asked',
  'milestones.dueOn': 'dueOn',
  'milestones.doneOn': 'doneOn',
};

function written<Typed extends TypedChange | TypedDraft>(typed: Typed, field: string, to: unknown): Typed | null {
  if (field === 'ownerName') return { ...typed, ownerName: textOf(to) };
  if ('title' in typed && OF_DRAFTS.includes(field)) return { ...typed, [field]: to };
  const part = lineFieldOf(field);
  if (!part) return null;
  if (part.name === null) return to === null ? null : withLine(typed, part.kind, to as Record<string, unknown>);
  const kept = OF_LINES[`${part.kind}.${part.name}`];
  if (!kept || !(kept in typed)) return null;
  const value = part.name.endsWith('On') ? to : plain(to as string | null);
  return { ...typed, [kept]: { ...(typed as TypedChange)[kept as 'planned'], [part.id]: value } };
}

function withLine<Typed extends TypedLines>(typed: Typed, kind: string, line: Record<string, unknown>): Typed | null {
  const id = textOf(line.id);
  if (kind === 'budgetLines') {
    const given = { label: textOf(line.label), year: textOf(line.year), planned: plain(line.planned as string | null) };
    return { ...typed, budget: [...typed.budget, { id, nature: line.nature as 'investment', ...given }] };
  }
  if (kind === 'fundingLines') {
    const given = { funder: textOf(line.funder), amount: plain(line.amount as string | null) };
    return { ...typed, funding: [...typed.funding, { id, ...given }] };
  }
  if (kind !== 'milestones') return null;
  const given = { label: textOf(line.label), dueOn: (line.dueOn as string | null | undefined) ?? null };
  return { ...typed, milestones: [...typed.milestones, { id, ...given }] };
}

/** Only what differs from the action, in the words of its sheet. */
export function editOf(action: ActionNow, typed: TypedChange) {
  const ownerName = typed.ownerName.trim() || null;
  const added = addedLines(typed);
  const moved = <Line extends { id: string }>(lines: readonly Line[], changes: (line: Line) => object) =>
    lines.flatMap((line) => {
      const change = changes(line);
      return Object.keys(change).length > 0 ? [{ id: line.id, ...change }] : [];
    });
  const budgetLines = [
    ...moved(action.budgetLines, ({ id, planned }) => amountIf('planned', planned, typed.planned[id])),
    ...added.budgetLines,
  ];
  const fundingLines = [
    ...moved(action.fundingLines, ({ id, amount }) => amountIf('amount', amount, typed.asked[id])),
    ...added.fundingLines,
  ];
  const milestones = [
    ...moved(action.milestones, ({ id, dueOn, doneOn }) => ({
      ...dayIf('dueOn', dueOn, typed.dueOn[id]),
      ...dayIf('doneOn', doneOn, typed.doneOn[id]),
    })),
    ...added.milestones,
  ];
  return {
    id: action.id,
    ...(ownerName === (action.ownerName ?? null) ? {} : { ownerName }),
    ...(budgetLines.length > 0 ? { budgetLines } : {}),
    ...(fundingLines.length > 0 ? { fundingLines } : {}),
    ...(milestones.length > 0 ? { milestones } : {}),
  };
}

/** An action to add, as the plan takes it. */
export function draftOf({ title, mainAxis, orientationId, ownerName, ...lines }: TypedDraft) {
  const given = { title: title.trim(), mainAxis, orientationId, ownerName: ownerName.trim() || null };
  return { ...given, ...addedLines(lines) };
}

/** What is wrong with what was typed for an action, or nothing when it may be sent. */
export function editProblems(action: ActionNow, typed: TypedChange): TypedProblems {
  const amounts = { ...typed.planned, ...typed.asked };
  const problems = {
    ...lineProblems(typed),
    ...Object.fromEntries(
      Object.entries(amounts).flatMap(([id, amount]) => {
        const problem = amountProblem(amount);
        return problem ? [[id, problem]] : [];
      }),
    ),
  };
  if (Object.keys(problems).length > 0 || Object.keys(editOf(action, typed)).length > 1) return problems;
  return { nothing: 'Modifiez au moins une valeur de cette action, ou retirez-la du changement.' };
}

/** What is wrong with an action to add. */
export function draftProblems(typed: TypedDraft): TypedProblems {
  return { ...lineProblems(typed), ...(typed.title.trim() ? {} : { title: 'Donnez un titre à l’action.' }) };
}

/** By how much the planned budget of an action grows, below zero when it shrinks; what is no amount yet counts for nothing. */
export function budgetMove(action: ActionNow | null, typed: TypedChange | TypedDraft): string {
  const counted = (amount: string | null) => (amount !== null && isAmount(amount) ? amount : null);
  const kept = 'planned' in typed ? Object.values(typed.planned).map((amount) => counted(amountOf(amount))) : [];
  const added = addedLines(typed).budgetLines.map(({ planned }) => counted(planned));
  const before = sumOfAmounts((action?.budgetLines ?? []).map(({ planned }) => planned));
  return differenceOfAmounts(sumOfAmounts([...kept, ...added]), before);
}

function amountIf(name: string, now: string | null | undefined, typed = ''): object {
  return typed.trim() === plain(now) ? {} : { [name]: amountOf(typed) };
}

function dayIf(name: string, now: string | null | undefined, typed: string | null | undefined): object {
  return (typed ?? null) === (now ?? null) ? {} : { [name]: typed ?? null };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
