import { GovernanceQueries, type College, type Committee, type HeldSeat } from '@binome/governance/api';
import { decide, needsReason, type DecisionResult } from '@binome/governance/domain';
import { consultationResult, decisionRefusal, localDay } from '@binome/meetings/domain';
import { batched, type GraphqlContext } from '@binome/shared/api';
import { accountIdOf } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { askedIn, BallotQueries, type AskedSeat } from './ballot.queries.js';
import { ChangeDifference, type ShownChange } from './change-difference.js';
import { DecisionAccess } from './decision-access.js';
import type { Ballot, Decision, Vote } from './decision.entity.js';
import { DecisionQueries } from './decision.queries.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingLoaders } from './meeting-loaders.js';
import type { AskedSeatType, BallotReasonType, BallotType } from './decision.graphql.js';

/** What the decisions of a request ask together: each kind in a fixed number of statements. */
@Injectable()
export class DecisionLoaders {
  constructor(
    @Inject(BallotQueries) private readonly ballots: BallotQueries,
    @Inject(GovernanceQueries) private readonly governance: GovernanceQueries,
    @Inject(ChangeDifference) private readonly differences: ChangeDifference,
    @Inject(DecisionAccess) private readonly rights: DecisionAccess,
    @Inject(DecisionQueries) private readonly queries: DecisionQueries,
    @Inject(MeetingLoaders) private readonly meetings: MeetingLoaders,
  ) {}

  async committee(context: GraphqlContext, { committeeId }: Decision): Promise<Committee> {
    const load = (ids: readonly string[]) => this.governance.committeesById(context.actor, ids);
    const committee = await batched(context, 'decision committees', load).load(committeeId);
    if (!committee) throw new Error(`The committee ${committeeId} of a decision is not readable`);
    return committee;
  }

  /** What the decision changes of the plan, as far as the reader may know. */
  async changes(context: GraphqlContext, decision: Decision): Promise<ShownChange[]> {
    if (decision.changes.length === 0) return [];
    const load = async (rows: readonly Decision[]) => {
      const found = await this.differences.of(context.actor, rows);
      return new Map(rows.map((row) => [row, found.get(row.id) ?? []]));
    };
    return (await batched(context, 'decision changes', load).load(decision)) ?? [];
  }

  /** Its latest vote, null when none was ever opened. */
  async ballot(context: GraphqlContext, decision: Decision): Promise<BallotType | null> {
    const { actor } = context;
    const ofDecision = (ids: readonly string[]) => this.ballots.latest(actor, ids);
    const ballot = await batched(context, 'decision ballots', ofDecision).load(decision.id);
    if (!ballot) return null;
    const ofBallot = (ids: readonly string[]) => this.ballots.votes(actor, ids);
    const ofCommittee = (ids: readonly string[]) => this.ballots.seats(actor, ids);
    const collegesOf = (ids: readonly string[]) => this.governance.colleges(actor, ids);
    const [votes, seats, colleges, today] = await Promise.all([
      batched(context, 'votes', ofBallot).load(ballot.id),
      batched(context, 'decision seats', ofCommittee).load(decision.committeeId),
      batched(context, 'decision colleges', collegesOf).load(decision.committeeId),
      this.dayOf(context, decision),
    ]);
    const shown = this.shown(context, decision, ballot, votes ?? [], seats ?? [], today);
    return { ...shown, quorum: shown.quorum.map((reason) => withCollege(reason, colleges ?? [])) };
  }

  /** The decision on an item of an agenda; null when there is none that the reader reads. */
  async onItem(context: GraphqlContext, itemId: string): Promise<Decision | null> {
    const load = (ids: readonly string[]) => this.queries.ofItems(context.actor, ids);
    return (await batched(context, 'decisions of items', load).load(itemId)) ?? null;
  }

  /** A decision that a row names; null when the reader does not read it. */
  async byId(context: GraphqlContext, id: string | null): Promise<Decision | null> {
    if (id === null) return null;
    const load = (ids: readonly string[]) => this.queries.byIds(context.actor, ids);
    return (await batched(context, 'decisions named', load).load(id)) ?? null;
  }

  /** The meeting on whose agenda it is; null when there is none that the reader reads. */
  async meeting(context: GraphqlContext, { itemId }: Decision): Promise<Meeting | null> {
    return itemId === null ? null : this.meetings.ofItem(context, itemId);
  }

  /** Today where the decision counts its days. */
  async dayOf(context: GraphqlContext, { timeZone }: Decision): Promise<string> {
    return localDay(await this.meetings.now(context), timeZone);
  }

  private shown(
    { actor }: GraphqlContext,
    decision: Decision,
    ballot: Ballot,
    votes: readonly Vote[],
    seats: readonly HeldSeat[],
    today: string,
  ): BallotType {
    const { outcome, certain, reasons, quorum } = resultOf(ballot, votes);
    const isOpen = ballot.closedAt === null && decisionRefusal('vote', decision, 'seat') === null;
    const keeps = this.rights.isKeeper(actor, decision);
    const seat = (asked: AskedSeat): AskedSeatType => {
      const awaited = isOpen && asked.choice === null && asked.person !== null;
      const viewerVotes = awaited && asked.accountIds.includes(accountIdOf(actor) ?? '');
      const isSpokenFor = ballot.mode === 'consultation' && asked.accountIds.length > 0;
      return { ...asked, viewerVotes, viewerRecords: awaited && !viewerVotes && keeps && !isSpokenFor };
    };
    const { id, mode, openedAt, deadline, closedAt, facts } = ballot;
    return {
      ...{ id, mode, openedAt, deadline, closedAt, outcome, certain },
      method: facts.decision.method,
      objectionSaysWhy: needsReason(facts.decision, 'against'),
      reasons: reasons.map(withFigures),
      quorum: quorum.reasons.map(withFigures),
      seats: askedIn(ballot, seats, votes, today).map(seat),
    };
  }
}

/** The outcome replayed from what is stored; while it is open, how it stands. */
function resultOf({ facts, closingFacts, mode }: Ballot, cast: readonly Vote[]): DecisionResult {
  if (closingFacts) return decide(closingFacts);
  const votes = cast.map(({ seatId, choice }) => ({ seatId, choice }));
  return mode === 'consultation' ? consultationResult(facts, votes) : decide({ ...facts, votes, closed: false });
}

function withFigures({ code, met, ...figures }: { code: string; met: boolean }): BallotReasonType {
  return { code, met, figures };
}

/** A college by its name, as it is called now; null once it is removed. */
function withCollege({ code, met, figures }: BallotReasonType, colleges: readonly College[]): BallotReasonType {
  const { collegeId, ...rest } = figures as { collegeId?: string };
  if (collegeId === undefined) return { code, met, figures };
  return { code, met, figures: { ...rest, college: colleges.find(({ id }) => id === collegeId)?.name ?? null } };
}
