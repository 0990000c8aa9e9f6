/** Events by name, with the data each carries (identifiers and small facts, never secrets). A topic adds its own by declaration merging. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface DomainEvents {}

export type DomainEventName = keyof DomainEvents & string;

/** Where a change came from. */
export const ORIGINS = ['form', 'import', 'restore', 'undo', 'seed', 'job', 'decision'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The row that a change follows from, such as the decision of a committee. */
export interface ChangeSource {
  type: string;
  id: string;
}

/** An event as handlers receive it. */
export interface RecordedEvent<N extends DomainEventName = DomainEventName> {
  id: string;
  name: N;
  data: DomainEvents[N];
  /** When it was written (ISO 8601, database clock). */
  at: string;
  actorAccountId: string | null;
  actorName: string;
  territoryId: string | null;
  subjectType: string;
  subjectId: string;
}
