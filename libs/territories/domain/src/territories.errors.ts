import type { ImportProblem } from './import-problem.js';

declare module '@binome/shared/domain' {
  interface DomainErrorCodes {
    /** The import is not in a state that allows the act. */
    IMPORT_WRONG_STATE: { status: string };
    /** The files were refused while they were received; nothing was kept. */
    IMPORT_REFUSED: { problems: ImportProblem[] };
    /** The seat already has a last day. */
    SEAT_ALREADY_ENDED: { endsOn: string };
    /** The same person already holds a seat of this side on these days. */
    SEAT_ALREADY_HELD: { personName: string };
  }
}

export {};
