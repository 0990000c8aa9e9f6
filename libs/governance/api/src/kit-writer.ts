import type { KitCommittee, KitMethodItem, PlannedCommittee, PlannedSeat } from '@binome/governance/domain';
import type { Tx } from '@binome/shared/api';
import { Inject, Injectable } from '@nestjs/common';
import { CollegeService } from './college.service.js';
import type { Committee } from './committee.entity.js';
import { CommitteeService } from './committee.service.js';
import { CommitteeSeatService } from './committee-seat.service.js';
import type { KitApplication, KitMade } from './kit-application.entity.js';
import { MethodService } from './method.service.js';
import { SeatHolderService } from './seat-holder.service.js';

/** Writes what a kit plans, through the services of each kind of row. The caller has checked the rights. */
@Injectable()
export class KitWriter {
  constructor(
    @Inject(CommitteeService) private readonly committees: CommitteeService,
    @Inject(CollegeService) private readonly colleges: CollegeService,
    @Inject(CommitteeSeatService) private readonly seats: CommitteeSeatService,
    @Inject(SeatHolderService) private readonly holders: SeatHolderService,
    @Inject(MethodService) private readonly method: MethodService,
  ) {}

  /** A committee with its colleges and seats, and what was made. `parentId` is the committee that it reports to. */
  async committee(
    tx: Tx,
    application: Pick<KitApplication, 'id' | 'territoryId'>,
    { kit, seats }: PlannedCommittee,
    parentId: string | null,
    since: string,
  ): Promise<{ id: string; made: KitMade }> {
    const origin = { kitApplicationId: application.id, kitKey: kit.key };
    const committee = await this.committees.insert(tx, application.territoryId, { ...kit.content, parentId }, origin);
    const made: KitMade = { committees: [committee.id], colleges: [], seats: [], holders: [], methodItems: [] };
    const colleges = await this.collegesOf(tx, committee, kit, made);
    for (const seat of seats) {
      const { seatId, holderId } = await this.seat(tx, committee, seat, colleges, since);
      made.seats.push(seatId);
      if (holderId) made.holders.push(holderId);
    }
    return { id: committee.id, made };
  }

  /** A planned seat, and who holds it where the territory knows it, not before it did. `colleges` gives the identifiers by key. */
  async seat(
    tx: Tx,
    committee: Committee,
    { key, college, holder, ...content }: PlannedSeat,
    colleges: ReadonlyMap<string, string>,
    since: string,
  ): Promise<{ seatId: string; holderId: string | null }> {
    const collegeId = (college && colleges.get(college)) ?? null;
    const seat = await this.seats.insert(tx, committee, { ...content, collegeId, startsOn: since, endsOn: null }, key);
    await this.seats.recordAdded(tx, seat);
    if (!holder) return { seatId: seat.id, holderId: null };
    const startsOn = holder.startsOn > since ? holder.startsOn : since;
    const held = { ...holder, kind: 'holder' as const, email: null, startsOn, endsOn: null };
    return { seatId: seat.id, holderId: (await this.holders.insert(tx, seat, held)).id };
  }

  async methodItem(tx: Tx, territoryId: string, { key, ...content }: KitMethodItem): Promise<string> {
    return (await this.method.insert(tx, { ...content, territoryId, kitKey: key })).id;
  }

  private async collegesOf(
    tx: Tx,
    committee: Committee,
    { colleges }: KitCommittee,
    made: KitMade,
  ): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const { key, ...content } of colleges) {
      const { id } = await this.colleges.insert(tx, committee, content, key);
      made.colleges.push(id);
      ids.set(key, id);
    }
    return ids;
  }
}
