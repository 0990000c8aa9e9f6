import { Committee, CommitteeSeat } from '@binome/governance/api';
import { needsReason, textProblems, type VoteChoice } from '@binome/governance/domain';
import { CONSULTATION_HOURS, askedSeats, consultedRoom } from '@binome/meetings/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { accountIdOf, DomainError, forbidden, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { about } from './about.js';
import { BallotClosing } from './ballot-closing.js';
import { tellSeats } from './ballot-reminders.js';
import { BallotQueries, speakersIn } from './ballot.queries.js';
import { dayIn } from './clock.js';
import { DecisionAccess } from './decision-access.js';
import { Ballot, Decision, Vote } from './decision.entity.js';
import type { OnDecision } from './decision.service.js';
import { rulesOf } from './room-facts.service.js';

export type OpenConsultation = OnDecision & { deadline: Date };

export interface CastVote {
  clientMutationId: string;
  decisionId: string;
  committeeSeatId: string;
  choice: VoteChoice;
  reason: string | null;
}

type RecordedVote = Pick<Vote, 'seatId' | 'choice' | 'reason' | 'personName' | 'recordedBy'>;

const HOUR = 3_600_000;

/** Votes on decisions: opened, cast once by each seat, closed. */
@Injectable()
export class BallotService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DecisionAccess) private readonly rights: DecisionAccess,
    @Inject(BallotQueries) private readonly queries: BallotQueries,
    @Inject(BallotClosing) private readonly closing: BallotClosing,
  ) {}

  /** Asks every seat in writing, until a deadline that PostgreSQL's clock decides. */
  openConsultation(
    actor: Actor,
    { clientMutationId, decisionId, version, deadline }: OpenConsultation,
  ): Promise<Decision> {
    return this.unitOfWork.command(
      actor,
      { name: 'openConsultation', clientMutationId },
      async (tx) => {
        const decision = await this.rights.load(tx, decisionId, 'open');
        await refuseDeadline(tx, deadline);
        const committee = await tx.manager.findOneByOrFail(Committee, { id: decision.committeeId });
        const today = await dayIn(tx.manager, decision.timeZone);
        const room = consultedRoom(today, await this.queries.seatFacts(actor, committee, today));
        const facts = { ...rulesOf(committee, await this.queries.colleges(actor, committee.id)), room };
        const opened = { version, mode: 'consultation' as const, deadline, facts, itemId: null };
        const ballot = await this.open(tx, decision, opened);
        await tellSeats(tx, decision, ballot.id, askedSeats(facts), 'opening');
        return decision;
      },
      (id) => this.rights.get(actor, id),
    );
  }

  /** Opens a vote with the rules of the committee frozen; the caller has checked the right and the state. */
  async open(
    tx: Tx,
    decision: Decision,
    given: Pick<Ballot, 'mode' | 'deadline' | 'facts' | 'itemId'> & { version: number },
  ): Promise<Ballot> {
    const { version, mode, deadline, facts, itemId } = given;
    if (askedSeats(facts).length === 0) throw new DomainError('NOBODY_TO_VOTE', { committeeId: decision.committeeId });
    const { changes } = await tx.edit(Decision, decision, { version, fields: { state: 'voting' } });
    const { id: decisionId, territoryId } = decision;
    const row = {
      territoryId,
      decisionId,
      itemId,
      mode,
      deadline,
      facts,
      closedAt: null,
      closingFacts: null,
      outcome: null,
    };
    const ballot = await tx.insert<Ballot>(Ballot, row);
    const data = { decisionId, ballotId: ballot.id, mode };
    await tx.record('decision.vote_opened', { ...about('Decision', decision), data, changes });
    return ballot;
  }

  /**
   * Casts the vote of a seat. In writing, by who holds it or replaces its holder that day, or recorded by who keeps the committee's papers when
   * none of them has an account; what becomes certain is closed at once. In the room, by who speaks for it there, or recorded by who holds
   * the meeting, who also closes it. A seat votes once: the same vote sent again changes nothing.
   */
  async cast(actor: Actor, input: CastVote): Promise<Decision> {
    const { clientMutationId, decisionId } = input;
    await this.unitOfWork.command(
      actor,
      { name: 'castVote', clientMutationId },
      async (tx) => {
        const decision = await this.rights.loadReadable(tx, decisionId);
        const ballot = await this.openBallot(tx, decision, actor);
        const { committeeSeatId: seatId, choice, reason } = input;
        const voter = await this.voterOf(tx, decision, ballot, seatId);
        await this.record(tx, decision, ballot, { seatId, choice, reason, ...voter });
        return decision;
      },
      (id) => this.rights.get(actor, id),
    );
    await this.closing.closeWhenSettled(decisionId);
    return this.rights.get(actor, decisionId);
  }

  /** Ends a vote: in the room, when those who keep the committee's papers say so; in writing, once it is over or certain. */
  async close(actor: Actor, { clientMutationId, decisionId, version }: OnDecision): Promise<Decision> {
    await this.unitOfWork.command(
      actor,
      { name: 'closeVote', clientMutationId },
      async (tx) => {
        const decision = await this.rights.load(tx, decisionId, 'close');
        if (version > decision.version) refuse([{ field: 'version', problem: 'unknown_version' }]);
        await this.openBallot(tx, decision, actor);
        return decision;
      },
      (id) => this.rights.get(actor, id),
    );
    await this.closing.closeAsAsked(actor, decisionId);
    return this.rights.get(actor, decisionId);
  }

  /** Writes what a seat says in an open ballot, once. The caller has checked who speaks for it. */
  async record(tx: Tx, decision: Decision, ballot: Ballot, vote: RecordedVote): Promise<void> {
    const { seatId, choice, personName, recordedBy } = vote;
    const reason = vote.reason?.normalize('NFC').trim() || null;
    const known = await tx.manager.findOneBy(Vote, { ballotId: ballot.id, seatId });
    if (known?.choice === choice) return;
    if (known)
      throw new DomainError('VOTE_ALREADY_CAST', { choice: known.choice, by: known.recordedBy ?? known.personName });
    await refuseOver(tx, decision, ballot);
    refuse(reasonProblems(ballot, choice, reason));
    const { territoryId } = decision;
    await tx.insert<Vote>(Vote, { territoryId, ballotId: ballot.id, seatId, choice, reason, personName, recordedBy });
    const data = { decisionId: decision.id, ballotId: ballot.id, seatId };
    await tx.record('decision.vote_cast', { ...about('Decision', decision), data });
  }

  private async openBallot(tx: Tx, decision: Decision, actor: Actor): Promise<Ballot> {
    this.rights.refuse(decision, 'vote', this.rights.isKeeper(actor, decision) ? 'keeper' : 'seat');
    const where = { decisionId: decision.id, closedAt: IsNull() };
    return tx.manager.findOneByOrFail(Ballot, where);
  }

  // Who speaks for the seat that day, and who records it when it is somebody else.
  private async voterOf(
    tx: Tx,
    decision: Decision,
    ballot: Ballot,
    seatId: string,
  ): Promise<Pick<Vote, 'personName' | 'recordedBy'>> {
    const { actor } = tx;
    const seats = (await this.queries.seats(actor, [decision.committeeId])).get(decision.committeeId) ?? [];
    const seat = seats.find(({ id }) => id === seatId);
    const refused = new DomainError('VOTE_NOT_YOURS', { seatId });
    if (!seat && !(await isSeatOf(tx, decision.territoryId, seatId))) throw notFound('CommitteeSeat');
    if (!seat || !askedSeats(ballot.facts).includes(seatId)) throw refused;
    const speakers = speakersIn(ballot, seats, seat, await dayIn(tx.manager, decision.timeZone));
    const own = speakers.find(({ accountId }) => accountId !== null && accountId === accountIdOf(actor));
    if (own) return { personName: own.personName, recordedBy: null };
    if (!this.rights.isKeeper(actor, decision)) throw forbidden('Decision', 'vote');
    const [first] = speakers;
    const answersByItself = ballot.mode === 'consultation' && speakers.some(({ accountId }) => accountId !== null);
    if (!first || answersByItself) throw refused;
    return { personName: first.personName, recordedBy: actor.kind === 'account' ? actor.name : null };
  }
}

async function isSeatOf({ manager }: Tx, territoryId: string, id: string): Promise<boolean> {
  return isUuid(id) && (await manager.existsBy(CommitteeSeat, { id, territoryId }));
}

function reasonProblems({ facts }: Ballot, choice: VoteChoice, reason: string | null) {
  return textProblems(
    { reason },
    { reason: { max: 2000, required: needsReason(facts.decision, choice), lines: true } },
  );
}

async function refuseOver(tx: Tx, { timeZone }: Decision, { deadline }: Ballot): Promise<void> {
  const [clock] = await tx.manager.query<{ over: boolean }[]>(
    'SELECT coalesce(now() >= $1::timestamptz, false) AS over',
    [deadline],
  );
  if (deadline && clock?.over) throw new DomainError('VOTE_OVER', { deadline: deadline.toISOString(), timeZone });
}

async function refuseDeadline(tx: Tx, deadline: Date): Promise<void> {
  const [clock] = await tx.manager.query<{ left: number }[]>(
    `SELECT (extract(epoch FROM $1::timestamptz - now()) * 1000)::double precision AS left`,
    [deadline],
  );
  const hours = (clock?.left ?? 0) / HOUR;
  const { min, max } = CONSULTATION_HOURS;
  if (hours < min) refuse([{ field: 'deadline', problem: 'too_soon' }]);
  if (hours > max) refuse([{ field: 'deadline', problem: 'too_late', data: { days: max / 24 } }]);
}
