/** A field that went from one value to another, readable by the person who is told of it; values are JSON. */
export interface HeardChange {
  field: string;
  from: unknown;
  to: unknown;
}

/** Something that happened, with what of it the reader may read. */
export interface HeardEvent {
  /** Name of the event, such as `action.edited`. */
  name: string;
  subjectType: string;
  subjectId: string;
  territoryId: string;
  /** The act that wrote it, which may have written others. */
  act: string;
  /** When (ISO 8601), by whom, under which account (null for a program). */
  at: string;
  who: string;
  accountId: string | null;
  /** Role that the event is about, such as that of an accepted invitation; null for most. */
  as: string | null;
  changes: readonly HeardChange[];
}
