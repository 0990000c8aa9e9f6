import { Action } from '@binome/action-plans/api';
import { GovernanceQueries, type Committee } from '@binome/governance/api';
import {
  localDay,
  periodAhead,
  type AgendaFacts,
  type ReviewedDecision,
  type ScopeAction,
  type UnfinishedItem,
} from '@binome/meetings/domain';
import { Access, UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { instantOf } from './clock.js';
import type { Decision } from './decision.entity.js';
import { DecisionQueries } from './decision.queries.js';
import type { Meeting } from './meeting.entity.js';

// The last time that the action was paused, in its history; the day that it came when it was so from the beginning.
const PAUSED_AT = `coalesce((SELECT max(event.at) FROM field_changes change JOIN events event ON event.id = change.event_id
    WHERE change.subject_type = 'Action' AND change.subject_id = action.id AND change.field = 'status' AND change.to_value = '"paused"'),
  action.created_at)`;

// The actions of the present plan that the committee follows: those it is in charge of and, for a committee at the top, those of nobody.
const ACTIONS = (may: string) => `
SELECT action.id, action.code, action.title, action.visibility, action.status, action.leads->0->>'name' AS lead,
  action.starts_on::text AS "startsOn", action.ends_on::text AS "endsOn",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', line.id, 'label', line.label, 'dueOn', line.due_on, 'doneOn', line.done_on))
    FROM milestones line WHERE line.action_id = action.id), '[]') AS milestones,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', line.id, 'asked', line.asked, 'askedOf', line.asked_of, 'dueOn', line.due_on, 'answeredOn', NULL))
    FROM blockers line WHERE line.action_id = action.id AND line.answered_on IS NULL), '[]') AS blockers,
  CASE WHEN action.status = 'paused' THEN (${PAUSED_AT} AT TIME ZONE $4)::date::text END AS "pausedOn"
FROM actions action JOIN action_plans plan ON plan.id = action.plan_id AND plan.archived_at IS NULL
WHERE action.territory_id = $1 AND action.removed_at IS NULL AND action.archived_at IS NULL
  AND action.status NOT IN ('done', 'abandoned') AND (action.committee_id = $2 OR ($3 AND action.committee_id IS NULL)) AND ${may}`;

// What former meetings put off or did not come to, unless a later agenda of the committee took it up.
const UNFINISHED = `
SELECT item.id, item.kind, item.title, item.minutes, item.presenter, item.confidential, meeting.day::text AS day,
  item.reviewed_decision_id AS "decisionId"
FROM agenda_items item JOIN meetings meeting ON meeting.id = item.meeting_id
WHERE meeting.committee_id = $1 AND meeting.state IN ('closed', 'minutes_approval', 'sealed') AND meeting.id <> $2
  AND item.standing = 'accepted' AND item.progress <> 'done' AND item.origin <> 'template'`;

// Dropped for this committee; on an agenda to come; or, for an unfinished item, taken up by any agenda since.
const SETTLED = `
SELECT reason_key AS key, dropped_at AS "droppedAt" FROM dropped_proposals WHERE committee_id = $1
UNION ALL
SELECT item.reason_key, NULL FROM agenda_items item JOIN meetings meeting ON meeting.id = item.meeting_id
WHERE meeting.committee_id = $1 AND item.reason_key IS NOT NULL AND (meeting.state IN ('draft', 'convened', 'in_progress')
  OR (meeting.state <> 'cancelled' AND item.reason_key LIKE 'unfinished:%'))
ORDER BY "droppedAt" DESC NULLS LAST, key`;

/** Reads what an agenda is proposed from, as far as the reader may know: eight statements, whatever the plan holds. */
@Injectable()
export class AgendaFactsReader {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(GovernanceQueries) private readonly governances: GovernanceQueries,
    @Inject(DecisionQueries) private readonly decisions: DecisionQueries,
  ) {}

  async read(actor: Actor, meeting: Meeting, committee: Committee): Promise<AgendaFacts> {
    const { id: meetingId, territoryId, timeZone, day } = meeting;
    const parameters: unknown[] = [territoryId, committee.id, committee.parentId === null, timeZone];
    const may = this.access.filterSql(actor, 'read', 'Action', Action, 'action', parameters);
    const seats = await this.governances.seats(actor, [committee.id]);
    const reviews = await this.decisions.toReview(actor, [committee.id]);
    return this.unitOfWork.read(actor, async (manager) => {
      const today = localDay(await instantOf(manager), timeZone);
      const settled = await manager.query<{ key: string; droppedAt: Date | null }[]>(SETTLED, [committee.id]);
      return {
        today,
        day: day > today ? day : today,
        committee,
        until: periodAhead(day > today ? day : today),
        unfinished: await manager.query<UnfinishedItem[]>(UNFINISHED, [committee.id, meetingId]),
        actions: await manager.query<ScopeAction[]>(ACTIONS(may), parameters),
        reviews: reviews.map(reviewed),
        seats: seats.get(committee.id) ?? [],
        settled: new Set(settled.map(({ key }) => key)),
        dropped: settled.flatMap(({ key, droppedAt }) => (droppedAt ? [key] : [])),
      };
    });
  }
}

function reviewed({ id, number, title, visibility, reviewOn, ownerName }: Decision): ReviewedDecision {
  return { id, number: number ?? '', title, visibility, reviewOn: reviewOn ?? '', ownerName };
}
