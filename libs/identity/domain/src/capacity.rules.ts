import type { Capacity } from '@binome/shared/domain';

/** First and last day of a right, both included (YYYY-MM-DD); no last day means until further notice. */
export interface Term {
  startsOn: string;
  endsOn: string | null;
}

/** Whether a right holds on this day of Paris. */
export function isInForce(term: Term, day: string): boolean {
  return term.startsOn <= day && (term.endsOn === null || day <= term.endsOn);
}

/** Why a term cannot be: it would end before it starts. */
export function termProblems(term: Term): { field: string; problem: string }[] {
  return term.endsOn !== null && term.endsOn < term.startsOn ? [{ field: 'endsOn', problem: 'ends_before_start' }] : [];
}

/**
 * The capacity under which a session acts: the one its owner chose while it holds, else the only one left.
 * With several left nobody is put under another hat unknowingly: null, and the screen asks.
 */
export function currentCapacity<C extends Pick<Capacity, 'id'>>(
  inForce: readonly C[],
  chosenId: string | null,
): C | null {
  const chosen = inForce.find((capacity) => capacity.id === chosenId);
  return chosen ?? (inForce.length === 1 ? (inForce[0] ?? null) : null);
}
