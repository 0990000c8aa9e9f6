import { holderOn, inForceOn } from '@binome/governance/domain';
import { batched, type GraphqlContext } from '@binome/shared/api';
import { isInForce } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { College } from './committee.entity.js';
import type { CommitteeSeatType } from './committee.graphql.js';
import { GovernanceQueries, type HeldSeat } from './governance.queries.js';
import { GovernanceService } from './governance.service.js';

/** What the fields of a request ask together: one statement for the colleges, or the seats, of all committees. */
@Injectable()
export class GovernanceLoaders {
  constructor(
    @Inject(GovernanceQueries) private readonly queries: GovernanceQueries,
    @Inject(GovernanceService) private readonly governances: GovernanceService,
  ) {}

  async collegesOf(context: GraphqlContext, committeeId: string): Promise<College[]> {
    const load = (ids: readonly string[]) => this.queries.colleges(context.actor, ids);
    return (await batched(context, 'colleges', load).load(committeeId)) ?? [];
  }

  /** The seats in force on a day, with who held them then; without a day, every seat, with who holds it today. */
  async seatsOf(context: GraphqlContext, committeeId: string, day: string | null): Promise<CommitteeSeatType[]> {
    const load = (ids: readonly string[]) => this.queries.seats(context.actor, ids);
    const seats = (await batched(context, 'committee seats', load).load(committeeId)) ?? [];
    if (day !== null) return seats.filter((seat) => isInForce(seat, day)).map((seat) => onDay(seat, day));
    const today = await this.today(context);
    return seats.map((seat) => onDay(seat, today));
  }

  private async today(context: GraphqlContext): Promise<string> {
    const load = async () => new Map([['today', await this.governances.today(context.actor)]]);
    return (await batched(context, 'governance day', load).load('today')) ?? '';
  }
}

function onDay(seat: HeldSeat, day: string): CommitteeSeatType {
  const { holders } = seat;
  return { ...seat, holder: holderOn(holders, day), substitutes: inForceOn(holders, 'substitute', day) };
}
