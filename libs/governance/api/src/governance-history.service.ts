import { eventPage, UnitOfWork, type EventPage, type ToldEvent } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CommitteeService } from './committee.service.js';
import { GovernanceAccess } from './governance-access.js';

/** Kinds of objects of a governance that events are about; the index of the history holds the same list. */
export const GOVERNANCE_SUBJECTS = [
  'Committee',
  'College',
  'CommitteeSeat',
  'SeatHolder',
  'MethodItem',
  'KitApplication',
] as const;

/** Something that happened in a governance. */
export type GovernanceEntry = ToldEvent & {
  /** Whom or what it is about: a person on a seat, a body, a college, an item; null once it is no more. */
  about: string | null;
  committeeName: string | null;
};

const SUBJECTS = GOVERNANCE_SUBJECTS.map((subject) => `'${subject}'`).join(', ');

// An alert raised is told to people as it is; it is no act of anybody.
const WHERE = `event.territory_id = $1 AND event.subject_type IN (${SUBJECTS}) AND event.name <> 'committee_seat.alert_raised'
  AND ($2::text IS NULL OR event.data ->> 'committeeId' = $2)`;

const COLUMNS =
  'committee.name AS "committeeName", coalesce(holder.person_name, seat.body, college.name, item.title) AS about';
const JOINS = `
LEFT JOIN committees committee ON committee.id = (event.data ->> 'committeeId')::uuid
LEFT JOIN committee_seats seat ON seat.id = (event.data ->> 'seatId')::uuid
LEFT JOIN seat_holders holder ON event.subject_type = 'SeatHolder' AND holder.id = event.subject_id
LEFT JOIN colleges college ON event.subject_type = 'College' AND college.id = event.subject_id
LEFT JOIN method_items item ON event.subject_type = 'MethodItem' AND item.id = event.subject_id`;

/** What happened in a governance, or to one of its committees: who, when, what. */
@Injectable()
export class GovernanceHistoryService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
    @Inject(CommitteeService) private readonly committees: CommitteeService,
  ) {}

  /** The latest entries before a place in time, at most `limit`. */
  async read(
    actor: Actor,
    { territoryId, committeeId }: { territoryId: string; committeeId: string | null },
    before: { instant: string; id: string } | null,
    limit: number,
  ): Promise<EventPage<GovernanceEntry>> {
    this.access.authorize(actor, 'read', territoryId);
    if (committeeId !== null) await this.committees.get(actor, committeeId);
    const scope = { where: WHERE, parameters: [territoryId, committeeId], columns: COLUMNS, joins: JOINS };
    return this.unitOfWork.read(actor, (manager) => eventPage(manager, scope, before, limit));
  }
}
