import { PAIR_SIDES, type PairSide } from '@binome/territories/domain';
import { quorumIn, type QuorumResult, type QuorumRule } from './quorum.rules.js';
import { roomOf, voicesOf, type RoomFacts, type RoomSeat } from './room.rules.js';

/**
 * How a committee decides. `consent`: nobody objects. `simple_majority`: more for than against. `two_thirds`: of the votes for and against.
 * `unanimity`: somebody for, nobody against. `pair_agreement`: both sides of the pair are for.
 */
export const DECISION_METHODS = ['consent', 'simple_majority', 'two_thirds', 'unanimity', 'pair_agreement'] as const;
export type DecisionMethod = (typeof DECISION_METHODS)[number];

export interface DecisionRule {
  method: DecisionMethod;
  /** Whether the agreement of both sides of the pair is asked for besides the method. */
  pairToo: boolean;
  /** Whether the chairs, when they all vote alike, settle a tie. */
  castingVote: boolean;
}

export const VOTE_CHOICES = ['for', 'against', 'abstain'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

export interface VoteFacts {
  seatId: string;
  choice: VoteChoice;
}

/** Everything that an outcome follows from, frozen at the vote. */
export interface DecisionFacts {
  quorum: QuorumRule;
  decision: DecisionRule;
  room: RoomFacts;
  /** In the order they were cast: the first of a seat counts. */
  votes: readonly VoteFacts[];
  /** Whether the vote is over: who has not voted by then says nothing. */
  closed: boolean;
}

/** One condition of the adoption, met or not by the votes cast so far, with its figures. */
export type DecisionReason =
  | { code: 'no_objection'; met: boolean; against: number }
  | { code: 'majority'; met: boolean; for: number; against: number }
  | { code: 'casting_vote'; met: boolean; chairsFor: number; chairs: number }
  | { code: 'two_thirds'; met: boolean; for: number; needed: number; of: number }
  | { code: 'unanimity'; met: boolean; for: number; against: number }
  | { code: 'side'; met: boolean; side: PairSide; for: number; against: number; voices: number };

export interface IgnoredVote extends VoteFacts {
  why: 'no_voice' | 'voted_twice';
}

export interface Tally {
  for: number;
  against: number;
  abstentions: number;
  /** Voices that have not voted. */
  missing: number;
}

export interface DecisionResult {
  /** `undecided` while the votes to come can change it; `no_quorum` when the room cannot decide. */
  outcome: 'adopted' | 'rejected' | 'undecided' | 'no_quorum';
  /** Whether nothing that is still to come can change the outcome: the vote may be closed at once. */
  certain: boolean;
  reasons: DecisionReason[];
  tally: Tally;
  quorum: QuorumResult;
  ignored: IgnoredVote[];
}

/** A voice of the room and what it said; null while it has said nothing. */
type Ballot = RoomSeat & { choice: VoteChoice | null };

/** The outcome of a vote and its reasons. The same facts give the same answer at each vote, and replayed later. */
export function decide({ quorum: rule, decision, room: facts, votes, closed }: DecisionFacts): DecisionResult {
  const room = roomOf(facts);
  const quorum = quorumIn(rule, room);
  const { ballots, ignored } = ballotsOf(voicesOf(room), votes);
  const reasons = reasonsOf(decision, ballots);
  const tally = tallyOf(ballots);
  if (!quorum.reached) return { outcome: 'no_quorum', certain: closed, reasons, tally, quorum, ignored };
  const verdict = closed ? isAdopted(reasons) : settled(decision, ballots);
  const outcome = verdict === null ? 'undecided' : verdict ? 'adopted' : 'rejected';
  return { outcome, certain: verdict !== null, reasons, tally, quorum, ignored };
}

/** Whether a vote must say why: an objection stops the others, and a voice against a side of the pair too. */
export function needsReason({ method, pairToo }: DecisionRule, choice: VoteChoice): boolean {
  return choice === 'against' && (method === 'consent' || method === 'pair_agreement' || pairToo);
}

function ballotsOf(
  voices: readonly RoomSeat[],
  votes: readonly VoteFacts[],
): { ballots: Ballot[]; ignored: IgnoredVote[] } {
  const ballots: Ballot[] = voices.map((voice) => ({ ...voice, choice: null }));
  const ignored: IgnoredVote[] = [];
  for (const vote of votes) {
    const ballot = ballots.find(({ seatId }) => seatId === vote.seatId);
    if (!ballot) ignored.push({ ...vote, why: 'no_voice' });
    else if (ballot.choice !== null) ignored.push({ ...vote, why: 'voted_twice' });
    else ballot.choice = vote.choice;
  }
  return { ballots, ignored };
}

// No vote to come does more for the adoption than a vote for, nor more against it than a vote against: two trials tell.
function settled(rule: DecisionRule, ballots: readonly Ballot[]): boolean | null {
  const ifAll = (choice: VoteChoice): boolean =>
    isAdopted(
      reasonsOf(
        rule,
        ballots.map((ballot) => ({ ...ballot, choice: ballot.choice ?? choice })),
      ),
    );
  if (!ifAll('for')) return false;
  return ifAll('against') ? true : null;
}

function isAdopted(reasons: readonly DecisionReason[]): boolean {
  return reasons.every(({ met }) => met);
}

function reasonsOf(rule: DecisionRule, ballots: readonly Ballot[]): DecisionReason[] {
  const ofMethod = METHODS[rule.method](ballots, rule);
  const isPair = rule.method === 'pair_agreement';
  return rule.pairToo && !isPair ? [...ofMethod, ...pairReasons(ballots)] : ofMethod;
}

const METHODS: Record<DecisionMethod, (ballots: readonly Ballot[], rule: DecisionRule) => DecisionReason[]> = {
  consent: (ballots) => {
    const { against } = tallyOf(ballots);
    return [{ code: 'no_objection', met: against === 0, against }];
  },
  simple_majority: majorityReasons,
  two_thirds: (ballots) => {
    const { for: inFavour, against } = tallyOf(ballots);
    const of = inFavour + against;
    const needed = Math.max(1, Math.ceil((2 * of) / 3));
    return [{ code: 'two_thirds', met: inFavour >= needed, for: inFavour, needed, of }];
  },
  unanimity: (ballots) => {
    const { for: inFavour, against } = tallyOf(ballots);
    return [{ code: 'unanimity', met: inFavour > 0 && against === 0, for: inFavour, against }];
  },
  pair_agreement: pairReasons,
};

function majorityReasons(ballots: readonly Ballot[], { castingVote }: DecisionRule): DecisionReason[] {
  const { for: inFavour, against } = tallyOf(ballots);
  const isTie = inFavour === against && inFavour > 0;
  if (!castingVote || !isTie) return [{ code: 'majority', met: inFavour > against, for: inFavour, against }];
  const chairs = ballots.filter(({ chair, choice }) => chair && choice !== null && choice !== 'abstain');
  const chairsFor = chairs.filter(({ choice }) => choice === 'for').length;
  const met = chairs.length > 0 && chairsFor === chairs.length;
  return [{ code: 'casting_vote', met, chairsFor, chairs: chairs.length }];
}

// A side speaks with one voice: somebody of it is for, nobody of it is against.
function pairReasons(ballots: readonly Ballot[]): DecisionReason[] {
  return PAIR_SIDES.map((side) => {
    const own = ballots.filter((ballot) => ballot.side === side);
    const { for: inFavour, against } = tallyOf(own);
    const met = inFavour > 0 && against === 0;
    return { code: 'side', met, side, for: inFavour, against, voices: own.length };
  });
}

function tallyOf(ballots: readonly Ballot[]): Tally {
  const count = (choice: VoteChoice | null): number => ballots.filter((ballot) => ballot.choice === choice).length;
  return { for: count('for'), against: count('against'), abstentions: count('abstain'), missing: count(null) };
}
