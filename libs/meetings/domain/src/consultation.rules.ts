import {
  decide,
  roomOf,
  voicesOf,
  type DecisionFacts,
  type DecisionResult,
  type RoomFacts,
  type SeatFacts,
} from '@binome/governance/domain';
import type { BallotFacts, CastVote } from './decision.js';

/** Shortest and longest written consultation, in hours. */
export const CONSULTATION_HOURS = { min: 1, max: 24 * 60 } as const;

/**
 * The room of a written consultation: every seat of which somebody can answer is asked, by its holder or else by who replaces it; a person
 * is asked once. Chairs that do not vote are held to be there. No proxies: everybody answers from where it is.
 */
export function consultedRoom(day: string, seats: readonly SeatFacts[]): RoomFacts {
  const asked = new Set<string>();
  const presences = seats.flatMap(({ seatId, voting, chair, holder, substitutes }) => {
    const person = [holder, ...substitutes].find((one) => one !== null && !asked.has(one));
    if (!person || !(voting || chair)) return [];
    asked.add(person);
    return [{ seatId, person }];
  });
  return { day, seats, presences, proxies: [], proxyCap: 0 };
}

/** Seats that have a voice in a vote. */
export function askedSeats({ room }: BallotFacts): string[] {
  return voicesOf(roomOf(room)).map(({ seatId }) => seatId);
}

/** Seats that have not said anything yet. */
export function missingSeats(facts: BallotFacts, votes: readonly CastVote[]): string[] {
  const said = new Set(votes.map(({ seatId }) => seatId));
  return askedSeats(facts).filter((seatId) => !said.has(seatId));
}

/**
 * What a consultation is decided on. Under consent silence says yes: all those asked take part. Under any other method those who answered do,
 * and the quorum counts them alone.
 */
export function consultationFacts(facts: BallotFacts, votes: readonly CastVote[], closed: boolean): DecisionFacts {
  if (facts.decision.method === 'consent') return { ...facts, votes, closed };
  const said = new Set(votes.map(({ seatId }) => seatId));
  const silent = new Set(askedSeats(facts).filter((seatId) => !said.has(seatId)));
  const presences = facts.room.presences.filter(({ seatId }) => !silent.has(seatId));
  return { ...facts, room: { ...facts.room, presences }, votes, closed };
}

/** Where a consultation stands: certain once no answer to come, nor silence, can change its outcome. */
export function consultationResult(facts: BallotFacts, votes: readonly CastVote[]): DecisionResult {
  const ended = decide(consultationFacts(facts, votes, true));
  const open = decide({ ...facts, votes, closed: false });
  if (open.tally.missing === 0) return ended;
  const { quorum } = ended;
  // A quorum that answers have reached stays reached; one that they have not may come, or not.
  if (quorum.reached && open.certain) return { ...open, quorum };
  return { ...open, outcome: 'undecided', certain: false, quorum };
}
