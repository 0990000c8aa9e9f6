import type { InputProblem } from '@binome/shared/domain';

/** The two sides of the pair that leads a territory; each side has one seat or more. */
export const PAIR_SIDES = ['elected', 'industrial'] as const;
export type PairSide = (typeof PAIR_SIDES)[number];

/** A person's seat on one side of the pair; days are YYYY-MM-DD, the last day is included. */
export interface PairSeatFacts {
  side: PairSide;
  personName: string;
  startsOn: string;
  endsOn: string | null;
}

/** Whether a period, whose last day is included, holds the day. */
export function isInForce(period: { startsOn: string; endsOn: string | null }, day: string): boolean {
  return period.startsOn <= day && (period.endsOn === null || period.endsOn >= day);
}

/** The seats of one side in force on the day. */
export function seatsInForce<S extends PairSeatFacts>(seats: readonly S[], side: PairSide, day: string): S[] {
  return seats.filter((seat) => seat.side === side && isInForce(seat, day));
}

/** Sides of the pair that nobody holds on the day. */
export function vacantSides(seats: readonly PairSeatFacts[], day: string): PairSide[] {
  return PAIR_SIDES.filter((side) => seatsInForce(seats, side, day).length === 0);
}

/** What is wrong with the dates of a seat. */
export function seatProblems(seat: { startsOn: string; endsOn?: string | null }): InputProblem[] {
  return seat.endsOn && seat.endsOn < seat.startsOn ? [{ field: 'endsOn', problem: 'ends_before_start' }] : [];
}

/** The project lead's post, from its postings: who holds it on the day, or since when it is vacant (null when it was never held). */
export function leadPost<P extends { startsOn: string; endsOn: string | null }>(
  postings: readonly P[],
  day: string,
): { holders: P[]; vacant: boolean; vacantSince: string | null } {
  const holders = postings.filter((posting) => isInForce(posting, day));
  const ends = postings.flatMap((posting) => (posting.endsOn && posting.endsOn < day ? [posting.endsOn] : []));
  const last = ends.sort().at(-1) ?? null;
  return { holders, vacant: holders.length === 0, vacantSince: holders.length === 0 ? last : null };
}

/** Whether a role is that of a side of the pair. */
export function isPairSide(role: string): role is PairSide {
  return (PAIR_SIDES as readonly string[]).includes(role);
}
