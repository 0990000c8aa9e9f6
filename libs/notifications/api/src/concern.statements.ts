import { REASON_ROLES } from '@binome/notifications/domain';

/** People with a role in the territory ($1) today. */
export const MEMBERS = `
SELECT DISTINCT capacity.account_id AS "accountId", capacity.role
FROM (SELECT account_id, role, territory_ids, starts_on, ends_on FROM role_assignments
  UNION ALL SELECT account_id, 'project_lead', territory_ids, starts_on, ends_on FROM postings) capacity
JOIN accounts account ON account.id = capacity.account_id AND account.suspended_at IS NULL
WHERE capacity.territory_ids @> ARRAY[$1]::uuid[]
  AND (now() AT TIME ZONE 'Europe/Paris')::date BETWEEN capacity.starts_on AND coalesce(capacity.ends_on, 'infinity')`;

/** For each of these events ($1) of an action, the accounts that lead it, and those that the event named; a new action names all of its own. */
export const LEADS = `
SELECT event.id AS "eventId", action.lead_account_ids AS leads,
  CASE WHEN event.name IN ('action.drafted', 'action.copied') THEN action.lead_account_ids
    ELSE ARRAY(SELECT (lead ->> 'accountId')::uuid FROM field_changes change, jsonb_array_elements(change.to_value) lead
      WHERE change.event_id = event.id AND change.field = 'leads' AND lead ->> 'accountId' IS NOT NULL
        AND NOT coalesce(change.from_value, '[]') @> jsonb_build_array(jsonb_build_object('accountId', lead ->> 'accountId'))) END AS "namedLeads"
FROM events event JOIN actions action ON action.id = event.subject_id WHERE event.id = ANY($1)`;

/** The account on the seat ($1): of this appointment ($2), or the one that holds it today. */
export const SEAT_HOLDER = `
SELECT account_id AS "holderId" FROM seat_holders
WHERE seat_id = $1 AND CASE WHEN $2::uuid IS NOT NULL THEN id = $2 ELSE kind = 'holder'
  AND (now() AT TIME ZONE 'Europe/Paris')::date BETWEEN starts_on AND coalesce(ends_on, 'infinity') END`;

/**
 * A meeting ($1) with the accounts that speak, on its day, for a seat called to it, and those that attended it. Who was told that it moved still is
 * of it.
 */
export const MEETING_PEOPLE = `
SELECT meeting.id, meeting.convened_at IS NOT NULL AS "isCalled",
  ARRAY(SELECT DISTINCT holder.account_id FROM convocations called JOIN seat_holders holder ON holder.id = called.holder_id
    WHERE called.meeting_id = meeting.id AND called.revoked_at IS NULL AND holder.account_id IS NOT NULL
      AND meeting.day BETWEEN holder.starts_on AND coalesce(holder.ends_on, 'infinity')) AS called,
  ARRAY(SELECT DISTINCT record.account_id FROM attendances record
    WHERE record.meeting_id = meeting.id AND record.account_id IS NOT NULL AND record.presence IN ('in_person', 'remote')) AS attended
FROM meetings meeting WHERE meeting.id = $1`;

/**
 * A decision ($1) with the accounts that an event of a vote ($2) asks, by one seat ($3) or by all those asked in writing; those that carry it out,
 * by the name that it gives, or lead an action that it changes or that its item is about; and those that answer for the State.
 */
export const DECISION_PEOPLE = `
SELECT decision.id, decision.state, decision.to_state AS "toState",
  ARRAY(SELECT DISTINCT person.account_id FROM ballots ballot
      CROSS JOIN jsonb_array_elements(ballot.facts #> '{room,presences}') AS presence
      JOIN seat_holders person ON person.seat_id = (presence ->> 'seatId')::uuid AND person.account_id IS NOT NULL
        AND (now() AT TIME ZONE decision.time_zone)::date BETWEEN person.starts_on AND coalesce(person.ends_on, 'infinity')
    WHERE ballot.id = $2 AND ballot.mode = 'consultation' AND ($3::uuid IS NULL OR person.seat_id = $3)) AS asked,
  ARRAY(SELECT member.account_id FROM territory_members(decision.territory_id) member
      WHERE lower(unaccent(member.name)) = lower(unaccent(decision.owner_name))
    UNION SELECT led.account_id FROM actions action CROSS JOIN LATERAL unnest(action.lead_account_ids) AS led (account_id)
      WHERE action.id = ANY(decision.action_ids)
        OR action.id IN (SELECT link.action_id FROM agenda_item_actions link WHERE link.item_id = decision.item_id)) AS concerned,
  ARRAY(SELECT DISTINCT assignment.account_id FROM role_assignments assignment
    WHERE assignment.role IN (${REASON_ROLES.decision_to_answer.map((role) => `'${role}'`).join(', ')}) AND decision.territory_id = ANY(region_territories(assignment.region_codes))
      AND (now() AT TIME ZONE 'Europe/Paris')::date BETWEEN assignment.starts_on AND coalesce(assignment.ends_on, 'infinity')) AS reviewers
FROM decisions decision WHERE decision.id = $1`;

/**
 * Tells people of events ($1, whom each one concerns and why): once of one object, for the strongest reason of the list ($2), also of that for which
 * they have not read it yet.
 */
export const TELL = `
INSERT INTO notifications (id, account_id, territory_id, subject_type, subject_id, reason, opened_by, moved_at)
SELECT gen_random_uuid(), told."accountId", told.territory_id, told."subjectType", told."subjectId", ($2::text[])[told.rank], told.opened_by, told.at
FROM (
  SELECT concern."accountId", event.territory_id, concern."subjectType", concern."subjectId", min(array_position($2::text[], concern.reason)) AS rank,
    (array_agg(event.transaction_id ORDER BY event.transaction_id))[1] AS opened_by, max(event.at) AS at
  FROM jsonb_to_recordset($1::jsonb) AS concern ("eventId" uuid, "accountId" uuid, "subjectType" text, "subjectId" uuid, reason text)
  JOIN events event ON event.id = concern."eventId"
  JOIN accounts account ON account.id = concern."accountId" AND account.suspended_at IS NULL
  GROUP BY concern."accountId", event.territory_id, concern."subjectType", concern."subjectId"
) told ORDER BY told."accountId", told."subjectId"
ON CONFLICT (account_id, subject_type, subject_id) WHERE read_at IS NULL DO UPDATE SET
  reason = CASE WHEN array_position($2::text[], excluded.reason) < array_position($2::text[], notifications.reason)
    THEN excluded.reason ELSE notifications.reason END,
  opened_by = least(notifications.opened_by, excluded.opened_by), moved_at = greatest(notifications.moved_at, excluded.moved_at)`;
