import type { PairSide } from '@binome/territories/domain';
import { PAIR_SIDES } from '@binome/territories/domain';
import { attends, roomOf, type Room, type RoomFacts, type RoomSeat } from './room.rules.js';

/** Which chairs must be in the room: none, any of them, or one of each side of the pair. */
export const CHAIR_RULES = ['none', 'any', 'both_sides'] as const;
export type ChairRule = (typeof CHAIR_RULES)[number];

/** What makes a meeting able to decide. */
export interface QuorumRule {
  /** Share of the voting seats that must attend, in percent; 0 asks for none. */
  percent: number;
  /** Whether a seat represented by proxy attends. */
  countsProxies: boolean;
  /** Whether vacant seats count in the whole that the share is taken of. */
  countsVacant: boolean;
  chairs: ChairRule;
  /** Fewest voting seats of a college. */
  colleges: readonly { collegeId: string; minimum: number }[];
}

/** One condition of the quorum, met or not, with its figures. */
export type QuorumReason =
  | { code: 'nobody'; met: boolean }
  | { code: 'share'; met: boolean; attending: number; needed: number; of: number; percent: number }
  | { code: 'college'; met: boolean; collegeId: string; attending: number; needed: number }
  | { code: 'chair'; met: boolean }
  | { code: 'chair_of_side'; met: boolean; side: PairSide };

export interface QuorumResult {
  reached: boolean;
  reasons: QuorumReason[];
}

/** Whether the room can decide, and each condition with its figures. The same facts give the same answer for ever. */
export function quorumOf(rule: QuorumRule, facts: RoomFacts): QuorumResult {
  return quorumIn(rule, roomOf(facts));
}

/** The same, for a room already read. */
export function quorumIn(rule: QuorumRule, { seats }: Room): QuorumResult {
  const voting = seats.filter((seat) => seat.voting);
  const attending = voting.filter((seat) => attends(seat, rule.countsProxies));
  const reasons: QuorumReason[] = [
    ...(attending.length === 0 ? [{ code: 'nobody' as const, met: false }] : []),
    ...shareReasons(rule, voting, attending),
    ...rule.colleges.filter(({ minimum }) => minimum > 0).map((college) => collegeReason(college, attending)),
    ...chairReasons(rule.chairs, seats),
  ];
  return { reached: reasons.every(({ met }) => met), reasons };
}

/** Voting seats needed out of a whole; never none where a share is asked for. */
export function seatsNeeded(percent: number, whole: number): number {
  return percent === 0 ? 0 : Math.max(1, Math.ceil((percent * whole) / 100));
}

function shareReasons(
  { percent, countsVacant }: QuorumRule,
  voting: readonly RoomSeat[],
  attending: readonly RoomSeat[],
): QuorumReason[] {
  if (percent === 0) return [];
  const of = voting.filter(({ state }) => countsVacant || state !== 'vacant').length;
  const needed = seatsNeeded(percent, of);
  return [{ code: 'share', met: attending.length >= needed, attending: attending.length, needed, of, percent }];
}

function collegeReason(
  { collegeId, minimum }: QuorumRule['colleges'][number],
  attending: readonly RoomSeat[],
): QuorumReason {
  const count = attending.filter((seat) => seat.collegeId === collegeId).length;
  return { code: 'college', met: count >= minimum, collegeId, attending: count, needed: minimum };
}

// A chair presides in person, or by the substitute of its seat: a proxy does not.
function chairReasons(rule: ChairRule, seats: readonly RoomSeat[]): QuorumReason[] {
  const chairs = seats.filter((seat) => seat.chair && attends(seat, false));
  if (rule === 'any') return [{ code: 'chair', met: chairs.length > 0 }];
  if (rule === 'none') return [];
  return PAIR_SIDES.map((side) => ({
    code: 'chair_of_side',
    met: chairs.some((chair) => chair.side === side),
    side,
  }));
}
