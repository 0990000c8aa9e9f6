import { GovernanceQueries, type Committee, type HeldSeat, type SeatHolder } from '@binome/governance/api';
import { personKey, seatFacts, type VoteChoice } from '@binome/governance/domain';
import { askedSeats, voiceOfSeat } from '@binome/meetings/domain';
import { UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Ballot, Vote } from './decision.entity.js';
import { speakersOn } from './room-facts.service.js';

/** A seat that was asked in a ballot, who speaks for it, and what it said. */
export interface AskedSeat {
  seatId: string;
  body: string;
  /** Who speaks for it today, or spoke for it: a name. */
  person: string | null;
  /** Accounts that may answer for it today. */
  accountIds: string[];
  choice: VoteChoice | null;
  reason: string | null;
  recordedBy: string | null;
  castAt: Date | null;
}

/** Reads of ballots, each in a fixed number of statements. The callers have checked the right to read. */
@Injectable()
export class BallotQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceQueries) private readonly governance: GovernanceQueries,
  ) {}

  /** The latest ballot of each decision. */
  latest(actor: Actor, decisionIds: readonly string[]): Promise<Map<string, Ballot>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const where = { decisionId: In([...decisionIds]) };
      const rows = await manager.find(Ballot, { where, order: { openedAt: 'ASC', id: 'ASC' } });
      return new Map(rows.map((row) => [row.decisionId, row]));
    });
  }

  /** What was said in these ballots, in the order in which it was. */
  votes(actor: Actor, ballotIds: readonly string[]): Promise<Map<string, Vote[]>> {
    return this.unitOfWork.read(actor, async (manager) =>
      Map.groupBy(await votesOf(manager, ballotIds), ({ ballotId }) => ballotId),
    );
  }

  /** Seats of a committee as the rules read them on a day. */
  async seatFacts(actor: Actor, { id }: Committee, day: string) {
    const seats = (await this.governance.seats(actor, [id])).get(id) ?? [];
    return seats.map((seat) => seatFacts(seat, seat.holders, day));
  }

  /** Seats of these committees with everybody who ever held them. */
  seats(actor: Actor, committeeIds: readonly string[]): Promise<Map<string, HeldSeat[]>> {
    return this.governance.seats(actor, committeeIds);
  }

  colleges(actor: Actor, committeeId: string) {
    return this.governance.colleges(actor, [committeeId]).then((found) => found.get(committeeId) ?? []);
  }
}

export function votesOf(manager: EntityManager, ballotIds: readonly string[]): Promise<Vote[]> {
  return manager.find(Vote, { where: { ballotId: In([...ballotIds]) }, order: { castAt: 'ASC', id: 'ASC' } });
}

/** Those who may answer for a seat: in writing, who holds it or replaces its holder that day; in the room, who speaks for it there. */
export function speakersIn(
  { mode, facts }: Pick<Ballot, 'mode' | 'facts'>,
  seats: readonly HeldSeat[],
  seat: HeldSeat,
  today: string,
): SeatHolder[] {
  if (mode === 'consultation') return speakersOn(seat, today);
  const voice = voiceOfSeat(facts, seat.id);
  // The person of a proxy sits elsewhere.
  const all = [seat, ...seats].flatMap(({ holders }) => holders);
  return all.filter((person) => personKey(person) === voice).slice(0, 1);
}

/** The seats asked in a ballot with what each said; names are those of today, and of who voted. */
export function askedIn(
  ballot: Pick<Ballot, 'mode' | 'facts'>,
  seats: readonly HeldSeat[],
  votes: readonly Vote[],
  today: string,
): AskedSeat[] {
  const { facts } = ballot;
  const asked = new Set(askedSeats(facts));
  return seats
    .filter(({ id }) => asked.has(id))
    .map((seat) => {
      const vote = votes.find(({ seatId }) => seatId === seat.id);
      const speakers = speakersIn(ballot, seats, seat, today);
      const key = voiceOfSeat(facts, seat.id);
      const voice = speakers.find((one) => personKey(one) === key) ?? speakers[0];
      return {
        seatId: seat.id,
        body: seat.body,
        person: vote?.personName ?? voice?.personName ?? null,
        accountIds: speakers.flatMap(({ accountId }) => accountId ?? []),
        choice: vote?.choice ?? null,
        reason: vote?.reason ?? null,
        recordedBy: vote?.recordedBy ?? null,
        castAt: vote?.castAt ?? null,
      };
    });
}
