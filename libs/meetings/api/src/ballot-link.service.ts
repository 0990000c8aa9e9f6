import { Committee, heldSeats } from '@binome/governance/api';
import { needsReason, type VoteChoice } from '@binome/governance/domain';
import { idOfToken, mailedToken, sameHash } from '@binome/identity/api';
import { askedSeats, GUEST_LINK_DAYS, localDay } from '@binome/meetings/domain';
import { CONFIG, RateLimits, UnitOfWork, type Config } from '@binome/shared/api';
import { DomainError, systemActor } from '@binome/shared/domain';
import { Territory } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BallotClosing } from './ballot-closing.js';
import { BallotService } from './ballot.service.js';
import { instantOf } from './clock.js';
import { CALL_OF_LINK } from './consultation-mail.statements.js';
import { Ballot, Decision, Vote } from './decision.entity.js';
import { speakersOn } from './room-facts.service.js';

const ACTOR = systemActor('lien de consultation');
const LIMIT = { points: 120, seconds: 15 * 60 };
const DAY = 86_400_000;

/** What the link of a call to vote opens: one ballot, for one seat, and nothing else. */
export interface LinkedBallot {
  decision: Decision;
  ballot: Ballot;
  deadline: Date;
  committee: Committee;
  territory: Territory;
  seatId: string;
  body: string;
  name: string;
  /** Whether an answer is still taken. */
  isOpen: boolean;
  saysWhy: boolean;
  /** What the seat said, whoever gave its answer. */
  vote: Vote | null;
}

interface Call {
  ballotId: string;
  seatId: string;
  holderId: string;
  addressEdition: number;
}

/** The door of those who sit without account and are asked in writing: signed, limited to one ballot, closed some days after it. */
@Injectable()
export class BallotLinkService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(BallotService) private readonly ballots: BallotService,
    @Inject(BallotClosing) private readonly closing: BallotClosing,
  ) {}

  /** BALLOT_LINK_UNUSABLE for any other token, and once the link is closed. */
  async open(token: string, address: string): Promise<LinkedBallot> {
    await this.limits.act('ballot-link-from-address', address, LIMIT);
    return this.unitOfWork.read(ACTOR, (manager) => this.find(manager, token));
  }

  /** Keeps the vote of the seat, once; what becomes certain is closed at once. VOTE_OVER, VOTE_ALREADY_CAST, INVALID_INPUT. */
  async vote(
    token: string,
    said: { choice: VoteChoice; reason: string | null },
    address: string,
  ): Promise<LinkedBallot> {
    await this.limits.act('ballot-link-from-address', address, LIMIT);
    const { id } = await this.unitOfWork.run(ACTOR, async (tx) => {
      const seen = await this.find(tx.manager, token);
      const decision = await tx.load(Decision, seen.decision.id);
      const { ballot, deadline, seatId, name, isOpen, vote } = await this.find(tx.manager, token);
      if (!isOpen && vote?.choice !== said.choice)
        throw new DomainError('VOTE_OVER', { deadline: deadline.toISOString(), timeZone: decision.timeZone });
      tx.author = { ...tx.author, name };
      await this.ballots.record(tx, decision, ballot, { seatId, ...said, personName: name, recordedBy: null });
      return decision;
    });
    await this.closing.closeWhenSettled(id);
    return this.unitOfWork.read(ACTOR, (manager) => this.find(manager, token));
  }

  private async find(manager: EntityManager, token: string): Promise<LinkedBallot> {
    const id = idOfToken(token);
    const [call] = id === null ? [] : await manager.query<Call[]>(CALL_OF_LINK, [id]);
    if (id === null || !call) throw unusable();
    if (!sameHash(token, mailedToken(this.config.secret, 'ballot', id, call.addressEdition))) throw unusable();
    const { seatId, ballotId } = call;
    const ballot = await manager.findOneByOrFail(Ballot, { id: ballotId });
    const decision = await manager.findOneByOrFail(Decision, { id: ballot.decisionId });
    const committee = await manager.findOneByOrFail(Committee, { id: decision.committeeId });
    const seat = (await heldSeats(manager, [committee.id])).find((one) => one.id === seatId);
    const now = await instantOf(manager);
    const today = localDay(now, decision.timeZone);
    const speaker = seat && speakersOn(seat, today).find((one) => one.id === call.holderId);
    const { deadline, facts } = ballot;
    const isOver = !deadline || now.getTime() > deadline.getTime() + GUEST_LINK_DAYS * DAY;
    if (!speaker || isOver || decision.state === 'withdrawn' || !askedSeats(facts).includes(seatId)) throw unusable();
    return {
      ...{ decision, ballot, deadline, committee, seatId, body: seat.body, name: speaker.personName },
      territory: await manager.findOneByOrFail(Territory, { id: decision.territoryId }),
      isOpen: ballot.closedAt === null && now < deadline,
      saysWhy: needsReason(facts.decision, 'against'),
      vote: await manager.findOneBy(Vote, { ballotId, seatId }),
    };
  }
}

function unusable(): DomainError {
  return new DomainError('BALLOT_LINK_UNUSABLE', {});
}
