/** A failure that its reader can act on: its message is one line that says what to do, printed without a stack. */
export class PlainFailure extends Error {}

/** What to print for any failure: the line alone when it was written for the reader, the whole error otherwise. */
export function failureText(error: unknown): string {
  if (error instanceof PlainFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
