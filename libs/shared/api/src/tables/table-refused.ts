import {
  tableProblem,
  tableProblemSentence,
  type TableProblem,
  type TableProblemCode,
  type TableProblemData,
} from '@binome/shared/domain';

/** Thrown as soon as a file turns out to be one that is not opened. */
export class TableRefused extends Error {
  constructor(readonly problem: TableProblem) {
    super(tableProblemSentence(problem));
    this.name = 'TableRefused';
  }
}

export function refuseTable<C extends TableProblemCode>(code: C, data: TableProblemData[C]): never {
  throw new TableRefused(tableProblem(code, data));
}
