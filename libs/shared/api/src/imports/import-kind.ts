/** A kind of import: where its rows are kept, and which of its states wait for a job. */
export interface ImportKind {
  /** Queue of its jobs. */
  queue: string;
  table: string;
  progressTable: string;
  /** Kind of object that live updates name. */
  entity: string;
  /** States that a job takes further. */
  waiting: readonly string[];
}
