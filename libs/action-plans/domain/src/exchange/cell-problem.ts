import type { PlanProblem } from '../input-problem.rules.js';

/** What is wrong in a cell, with what its sentence needs. */
export interface CellProblemData {
  /** An error of the spreadsheet, or a formula never computed (empty text). */
  CELL_ERROR: { text: string };
  NOT_A_DAY: Record<string, never>;
  NOT_A_NUMBER: Record<string, never>;
  NOT_WHOLE: Record<string, never>;
  NOT_AN_AMOUNT: Record<string, never>;
  TAX_INCLUDED: Record<string, never>;
  TOO_MANY_DECIMALS: { most: number };
  NOT_YES_OR_NO: Record<string, never>;
  UNKNOWN_CHOICE: { choices: readonly string[] };
  UNKNOWN_MEMBER: { part: string };
  UNKNOWN_ORIENTATION: { axis: string };
  UNKNOWN_INDICATOR: Record<string, never>;
  MISSING_VALUE: Record<string, never>;
  /** No action of the plan nor of the file has this code. */
  UNKNOWN_ACTION: Record<string, never>;
  /** No row of the plan has this identifier. */
  UNKNOWN_IDENTIFIER: Record<string, never>;
  REMOVED_ACTION: Record<string, never>;
  ROW_TWICE: { line: number };
  /** The person may not write the group that the column belongs to, on this action. */
  GROUP_NOT_ALLOWED: Record<string, never>;
  /** A rule of the plan refuses the value. */
  RULE: { problem: PlanProblem; data?: Record<string, unknown> };
}
export type CellProblemCode = keyof CellProblemData;

export interface CellProblem<C extends CellProblemCode = CellProblemCode> {
  code: C;
  data: CellProblemData[C];
}

export function cellProblem<C extends CellProblemCode>(code: C, data: CellProblemData[C]): CellProblem<C> {
  return { code, data };
}
