import type { ActionStatus } from './action.js';
import type { Blocker } from './action-lines.js';

/** Where a blocker stands: it waits, it waits past the day for which an answer was expected, or it was answered. */
export const BLOCKER_STATES = ['open', 'overdue', 'answered'] as const;
export type BlockerState = (typeof BLOCKER_STATES)[number];

type Dated = Pick<Blocker, 'dueOn' | 'answeredOn'>;

const CLOSED: readonly ActionStatus[] = ['done', 'abandoned'];

/** Where a blocker stands on a day: the day of an answer closes it, and it is overdue from the day after the expected one on. */
export function blockerStateOf({ dueOn, answeredOn }: Dated, day: string): BlockerState {
  if (answeredOn !== null) return 'answered';
  return dueOn !== null && dueOn < day ? 'overdue' : 'open';
}

/** What an action still waits for, the oldest expected day first, then what has none; what is done or abandoned waits for nothing. */
export function openBlockersOf<B extends Dated>({
  status,
  blockers,
}: {
  status: ActionStatus;
  blockers: readonly B[];
}): B[] {
  if (CLOSED.includes(status)) return [];
  return blockers
    .filter(({ answeredOn }) => answeredOn === null)
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
}

/** Those of the open blockers whose answer is overdue on a day. */
export function overdueBlockersOf<B extends Dated>(
  action: { status: ActionStatus; blockers: readonly B[] },
  day: string,
): B[] {
  return openBlockersOf(action).filter((blocker) => blockerStateOf(blocker, day) === 'overdue');
}
