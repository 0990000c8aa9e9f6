import { Committee, GovernanceQueries } from '@binome/governance/api';
import { earliestReconvening, localDay, noticeDaysOf, noticeToday } from '@binome/meetings/domain';
import { batched, UnitOfWork, type GraphqlContext } from '@binome/shared/api';
import { notFound } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemReads } from './agenda-item.reads.js';
import { instantOf } from './clock.js';
import { LinkedActions, type LinkedAction } from './linked-actions.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingNotice, Reconvening } from './meeting.graphql.js';
import { MeetingQueries, type Reconvened } from './meeting.queries.js';

/** What the fields of a request ask together: one statement of each kind, however many meetings. */
@Injectable()
export class MeetingLoaders {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceQueries) private readonly governances: GovernanceQueries,
    @Inject(MeetingQueries) private readonly queries: MeetingQueries,
    @Inject(AgendaItemReads) private readonly items: AgendaItemReads,
    @Inject(LinkedActions) private readonly actions: LinkedActions,
  ) {}

  async committee(context: GraphqlContext, id: string): Promise<Committee> {
    const load = (ids: readonly string[]) => this.governances.committeesById(context.actor, ids);
    const committee = await batched(context, 'committees of meetings', load).load(id);
    if (!committee) throw notFound('Committee');
    return committee;
  }

  /** The meeting of an item; null when there is none that the reader reads. */
  async ofItem(context: GraphqlContext, itemId: string): Promise<Meeting | null> {
    const load = (ids: readonly string[]) => this.queries.ofItems(context.actor, ids);
    return (await batched(context, 'meetings of items', load).load(itemId)) ?? null;
  }

  async agenda(context: GraphqlContext, meetingId: string): Promise<AgendaItem[]> {
    const load = (ids: readonly string[]) => this.items.agendas(context.actor, ids);
    return (await batched(context, 'agendas', load).load(meetingId)) ?? [];
  }

  async actionsOf(context: GraphqlContext, itemId: string): Promise<LinkedAction[]> {
    const load = (ids: readonly string[]) => this.actions.ofItems(context.actor, ids);
    return (await batched(context, 'actions of agenda items', load).load(itemId)) ?? [];
  }

  async notice(context: GraphqlContext, meeting: Meeting): Promise<MeetingNotice | null> {
    if (meeting.state !== 'draft') return null;
    const { noticeDays } = await this.committee(context, meeting.committeeId);
    return noticeToday(noticeDays, meeting, localDay(await this.now(context), meeting.timeZone));
  }

  async reconvening(context: GraphqlContext, { committeeId, timeZone }: Meeting): Promise<Reconvening> {
    const committee = await this.committee(context, committeeId);
    const today = localDay(await this.now(context), timeZone);
    return {
      noticeDays: noticeDaysOf(committee, true),
      earliestOn: earliestReconvening(committee, today),
      asksQuorum: committee.reconveneQuorum,
    };
  }

  /** What the meeting takes up, and what takes it up. */
  async reconvened(context: GraphqlContext, { id }: Meeting): Promise<Reconvened> {
    const load = (ids: readonly string[]) => this.queries.reconvened(context.actor, ids);
    return (await batched(context, 'meetings closed without quorum', load).load(id)) ?? { former: null, next: null };
  }

  /** The present instant, the same for all of a request. */
  async now(context: GraphqlContext): Promise<Date> {
    const load = async () => new Map([['now', await this.unitOfWork.read(context.actor, instantOf)]]);
    return (await batched(context, 'instant of meetings', load).load('now')) as Date;
  }
}
