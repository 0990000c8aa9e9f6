import { UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { BallotService } from './ballot.service.js';
import { DecisionAccess } from './decision-access.js';
import { Decision } from './decision.entity.js';
import { DecisionPlaces } from './decision-places.js';
import type { OnDecision } from './decision.service.js';
import { RoomFactsService } from './room-facts.service.js';

export type AttachDecision = OnDecision & { itemId: string | null };

/** Decisions on the agenda of a meeting, and their votes in its room. */
@Injectable()
export class MeetingVoteService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DecisionAccess) private readonly rights: DecisionAccess,
    @Inject(DecisionPlaces) private readonly places: DecisionPlaces,
    @Inject(RoomFactsService) private readonly rooms: RoomFactsService,
    @Inject(BallotService) private readonly ballots: BallotService,
  ) {}

  /** Puts a decision that is not decided yet on an item of an agenda of its committee, or takes it off. */
  attach(actor: Actor, { clientMutationId, decisionId, version, itemId }: AttachDecision): Promise<Decision> {
    return this.command(actor, 'attachDecision', clientMutationId, async (tx) => {
      const seen = await this.rights.seen(tx, decisionId, 'attach');
      const on = itemId === null ? null : await this.places.meetingOf(tx, itemId, 'agenda');
      const decision = await this.rights.load(tx, seen.id, 'attach');
      if (on) await this.places.refuse(tx, on.item, on.meeting, decision);
      await this.places.place(tx, decision, on?.item.id ?? null, version);
      return decision;
    });
  }

  /** Opens the vote in the room: who is there, the method and the quorum are frozen. Without quorum it is refused, with what is missing. */
  open(actor: Actor, { clientMutationId, decisionId, version }: OnDecision): Promise<Decision> {
    return this.command(actor, 'openMeetingVote', clientMutationId, async (tx) => {
      const { itemId } = await this.rights.seen(tx, decisionId, 'open');
      if (itemId === null) return refuse([{ field: 'decisionId', problem: 'not_on_agenda' }]) as never;
      const { item, meeting } = await this.places.meetingOf(tx, itemId, 'decide');
      const decision = await this.rights.load(tx, decisionId, 'open');
      await this.places.refuse(tx, item, meeting, decision);
      const { facts, quorum } = await this.rooms.room(tx.manager, meeting);
      const reasons = quorum.reasons.filter(({ met }) => !met);
      if (!quorum.reached) throw new DomainError('QUORUM_NOT_REACHED', { reasons });
      await this.ballots.open(tx, decision, { version, mode: 'meeting', deadline: null, facts, itemId });
      return decision;
    });
  }

  private command(
    actor: Actor,
    name: string,
    clientMutationId: string,
    work: (tx: Tx) => Promise<Decision>,
  ): Promise<Decision> {
    return this.unitOfWork.command(actor, { name, clientMutationId }, work, (id) => this.rights.get(actor, id));
  }
}
