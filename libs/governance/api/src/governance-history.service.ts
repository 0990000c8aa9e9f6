import { UnitOfWork } from '@binome/shared/api';
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
export interface GovernanceEntry {
  id: string;
  event: string;
  /** Whom or what it is about: a person on a seat, a body, a college, an item; null once it is no more. */
  about: string | null;
  committeeName: string | null;
  who: string;
  capacity: string | null;
  when: Date;
  reason: string | null;
  origin: string;
  changes: { id: string; field: string; from: unknown; to: unknown }[];
  instant: string;
}

export interface EntryPage {
  rows: GovernanceEntry[];
  total: number;
}

const SUBJECTS = GOVERNANCE_SUBJECTS.map((subject) => `'${subject}'`).join(', ');

// An alert raised is told to people as it is; it is no act of anybody.
const WHERE = `event.territory_id = $1 AND event.subject_type IN (${SUBJECTS}) AND event.name <> 'committee_seat.alert_raised'
  AND ($2::text IS NULL OR event.data ->> 'committeeId' = $2)`;

const ENTRIES = `
SELECT event.id, event.name AS event, event.actor_name AS who, event.actor_role AS capacity, event.at AS "when",
  to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS instant, event.reason, event.origin,
  committee.name AS "committeeName", coalesce(holder.person_name, seat.body, college.name, item.title) AS about,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', change.id, 'field', change.field, 'from', change.from_value, 'to', change.to_value) ORDER BY change.field, change.id)
   FROM field_changes change WHERE change.event_id = event.id), '[]') AS changes
FROM events event
LEFT JOIN committees committee ON committee.id = (event.data ->> 'committeeId')::uuid
LEFT JOIN committee_seats seat ON seat.id = (event.data ->> 'seatId')::uuid
LEFT JOIN seat_holders holder ON event.subject_type = 'SeatHolder' AND holder.id = event.subject_id
LEFT JOIN colleges college ON event.subject_type = 'College' AND college.id = event.subject_id
LEFT JOIN method_items item ON event.subject_type = 'MethodItem' AND item.id = event.subject_id
WHERE ${WHERE} AND ($3::timestamptz IS NULL OR (event.at, event.id) < ($3::timestamptz, $4::uuid))
ORDER BY event.at DESC, event.id DESC LIMIT $5`;

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
  ): Promise<EntryPage> {
    this.access.authorize(actor, 'read', territoryId);
    if (committeeId !== null) await this.committees.get(actor, committeeId);
    return this.unitOfWork.read(actor, async (manager) => {
      const scope = [territoryId, committeeId];
      const place = [before?.instant ?? null, before?.id ?? null, limit];
      const rows = await manager.query<GovernanceEntry[]>(ENTRIES, [...scope, ...place]);
      const count = `SELECT count(*)::integer AS total FROM events event WHERE ${WHERE}`;
      const [counted] = await manager.query<{ total: number }[]>(count, scope);
      return { rows, total: counted?.total ?? 0 };
    });
  }
}
