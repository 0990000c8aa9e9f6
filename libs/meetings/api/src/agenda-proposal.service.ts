import { Committee, GovernanceQueries } from '@binome/governance/api';
import {
  droppedProposals,
  MOST_DROPPED,
  MOST_PROPOSED,
  proposeAgenda,
  type AgendaProposal,
} from '@binome/meetings/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { about } from './about.js';
import { AgendaFactsReader } from './agenda-facts.js';
import { refuseTooManyItems } from './agenda-item.service.js';
import { AgendaItemWriter } from './agenda-item.writer.js';
import { DecisionPlaces } from './decision-places.js';
import { LinkedActions } from './linked-actions.js';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';

export interface OnProposal {
  clientMutationId: string;
  meetingId: string;
  key: string;
}

/** Proposals for an agenda and those that were dropped, with how many more there are of each. */
export interface ProposedAgenda {
  proposals: AgendaProposal[];
  more: number;
  dropped: AgendaProposal[];
  moreDropped: number;
}

/** Agendas proposed from the live facts of the territory: computed at each look, kept one by one, or dropped for their reason. */
@Injectable()
export class AgendaProposalService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(GovernanceQueries) private readonly governances: GovernanceQueries,
    @Inject(AgendaFactsReader) private readonly facts: AgendaFactsReader,
    @Inject(AgendaItemWriter) private readonly items: AgendaItemWriter,
    @Inject(LinkedActions) private readonly actions: LinkedActions,
    @Inject(DecisionPlaces) private readonly places: DecisionPlaces,
  ) {}

  /** What the facts of now propose; nothing to those who do not write the agenda, or when it is not written any more. */
  async propose(actor: Actor, meetingId: string): Promise<ProposedAgenda> {
    const meeting = await this.meetings.get(actor, meetingId);
    if (!this.access.may(actor, 'agenda', meeting)) return { proposals: [], more: 0, dropped: [], moreDropped: 0 };
    const committees = await this.governances.committeesById(actor, [meeting.committeeId]);
    const committee = committees.get(meeting.committeeId);
    if (!committee) throw notFound('Committee');
    const facts = await this.facts.read(actor, meeting, committee);
    const [all, dropped] = [proposeAgenda(facts), droppedProposals(facts)];
    return {
      proposals: all.slice(0, MOST_PROPOSED),
      more: Math.max(0, all.length - MOST_PROPOSED),
      dropped: dropped.slice(0, MOST_DROPPED),
      moreDropped: Math.max(0, dropped.length - MOST_DROPPED),
    };
  }

  /** Takes a proposal on the agenda, with its reason. NOT_FOUND when the facts do not propose it any more. */
  keep(actor: Actor, { clientMutationId, meetingId, key }: OnProposal): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'keepProposal', clientMutationId },
      async (tx) => {
        const meeting = await this.access.load(tx, 'agenda', meetingId);
        const { actionId, decisionId, reason, on, about: named, ...content } = await this.proposal(tx, meeting, key);
        await refuseTooManyItems(tx, meeting);
        const { key: reasonKey, ...said } = content;
        const item = await this.items.insert(
          tx,
          meeting,
          { ...said, detail: null },
          {
            ...{ origin: reason === 'unfinished' ? 'carried_over' : 'proposed', standing: 'accepted', reasonKey },
            ...{ reason: { reason, on, about: named }, reviewedDecisionId: decisionId },
          },
        );
        if (reason === 'unfinished') await this.places.carryOver(tx, key.slice('unfinished:'.length), item.id);
        if (actionId) await this.actions.link(tx, item, [actionId]);
        return meeting;
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  /** Drops a proposal: it does not come back to this committee for the same reason. */
  drop(actor: Actor, { clientMutationId, meetingId, key }: OnProposal): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'dropProposal', clientMutationId },
      async (tx) => {
        const meeting = await this.access.load(tx, 'agenda', meetingId);
        const { key: reasonKey } = await this.proposal(tx, meeting, key);
        const { territoryId, committeeId } = meeting;
        await tx.manager.query(
          'INSERT INTO dropped_proposals (id, territory_id, committee_id, reason_key) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
          [randomUUID(), territoryId, committeeId, reasonKey],
        );
        await this.record(tx, meeting, 'agenda_proposal.dropped', reasonKey);
        return meeting;
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  /** Lets a dropped proposal come back. */
  restore(actor: Actor, { clientMutationId, meetingId, key }: OnProposal): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'restoreProposal', clientMutationId },
      async (tx) => {
        const meeting = await this.access.load(tx, 'agenda', meetingId);
        const [rows] = await tx.manager.query<[{ id: string }[], number]>(
          'DELETE FROM dropped_proposals WHERE committee_id = $1 AND reason_key = $2 RETURNING id',
          [meeting.committeeId, key],
        );
        if (rows.length === 0) throw notFound('AgendaProposal');
        await this.record(tx, meeting, 'agenda_proposal.restored', key);
        return meeting;
      },
      (id) => this.meetings.get(actor, id),
      { origin: 'undo' },
    );
  }

  private async proposal(tx: Tx, meeting: Meeting, key: string): Promise<AgendaProposal> {
    const committee = await tx.manager.findOneByOrFail(Committee, { id: meeting.committeeId });
    const all = proposeAgenda(await this.facts.read(tx.actor, meeting, committee));
    const found = all.find((proposal) => proposal.key === key);
    if (!found) throw notFound('AgendaProposal');
    return found;
  }

  private record(
    tx: Tx,
    meeting: Meeting,
    name: 'agenda_proposal.dropped' | 'agenda_proposal.restored',
    key: string,
  ): Promise<void> {
    const { id: meetingId, committeeId } = meeting;
    return tx.record(name, { ...about('Meeting', meeting), data: { meetingId, committeeId, key } });
  }
}
