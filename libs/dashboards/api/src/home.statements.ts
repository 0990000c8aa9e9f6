import { INVITATION_DAYS } from '@binome/identity/domain';

const DAY = `(now() AT TIME ZONE 'Europe/Paris')::date::text`;
const ISO = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const CLOCK = `SELECT pg_current_snapshot()::text AS horizon, ${ISO('now()')} AS now, ${DAY} AS today`;

export const TERRITORIES = (readable: string): string => `
SELECT territory.id, territory.phase, territory.code, territory.name, cursor.seen::text AS seen, ${ISO('cursor.seen_at')} AS "seenAt",
  cursor.shown::text AS shown, ${ISO('cursor.shown_at')} AS "shownAt"
FROM territories territory LEFT JOIN home_cursors cursor ON cursor.territory_id = territory.id AND cursor.account_id = $1
WHERE (territory.id = ANY($2::uuid[]) OR territory.phase = 'phase_2') AND ${readable}
ORDER BY lower(unaccent(territory.name)), territory.id`;

// A long text only says whether it changed: its print travels instead. A transaction that ends late began at most an hour before.
const SHORT = (value: string): string =>
  `CASE WHEN jsonb_typeof(${value}) = 'string' AND length(${value} #>> '{}') > 300 THEN to_jsonb(md5(${value} #>> '{}')) ELSE ${value} END`;

/** The columns of an event that news are made of. */
export const HEARD_COLUMNS = `event.name, event.subject_type AS "subjectType", event.subject_id AS "subjectId", event.territory_id AS "territoryId",
  event.transaction_id::text AS act, ${ISO('event.at')} AS at, event.actor_name AS who, event.actor_account_id AS "accountId", event.data ->> 'role' AS "as", event.subject_version AS version,
  coalesce((SELECT jsonb_agg(jsonb_build_object('field', change.field, 'from', ${SHORT('change.from_value')}, 'to', ${SHORT('change.to_value')}))
    FROM field_changes change WHERE change.event_id = event.id AND change.field <> 'rank'), '[]') AS changes`;

/** The events of a territory that are told. */
export const IS_HEARD = `event.subject_type IN ('ActionPlan', 'Orientation', 'Action', 'PairSeat', 'Territory', 'Invitation', 'Committee', 'KitApplication', 'SeatHolder')
  AND event.name NOT IN ('plan.sharing_changed', 'orientation.moved', 'invitation.sent', 'invitation.resent', 'invitation.revoked')`;

export const HEARD = `
SELECT ${HEARD_COLUMNS}
FROM unnest($1::uuid[], $2::pg_snapshot[], $3::timestamptz[]) AS look (territory_id, horizon, since)
JOIN events event ON event.territory_id = look.territory_id AND event.at >= look.since - interval '1 hour'
LEFT JOIN seen_subjects seen ON seen.account_id = $4 AND seen.subject_type = 'Action' AND seen.subject_id = event.subject_id
WHERE ${IS_HEARD}
  AND CASE WHEN look.horizon IS NULL THEN event.at >= look.since ELSE NOT pg_visible_in_snapshot(event.transaction_id, look.horizon) END
  AND (seen.seen IS NULL OR NOT pg_visible_in_snapshot(event.transaction_id, seen.seen))
ORDER BY event.at DESC, event.id DESC LIMIT $5`;

const LINES = (fields: string, from: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object(${fields}) ORDER BY created_at, id) FROM ${from} line WHERE line.action_id = action.id), '[]')`;
const PRESENT = `action.removed_at IS NULL AND action.archived_at IS NULL AND plan.archived_at IS NULL`;

export const ACTIONS = (readable: string): string => `
SELECT action.id, action.territory_id AS "territoryId", action.code, action.title, action.main_axis AS "mainAxis", action.status, action.phase,
  action.starts_on::text AS "startsOn", action.ends_on::text AS "endsOn", action.orientation_id AS "orientationId",
  nullif(left(action.description, 1), '') AS description, nullif(left(action.objectives, 1), '') AS objectives,
  action.owner_name AS "ownerName", action.elected_lead AS "electedLead", action.industrial_lead AS "industrialLead", action.leads,
  action.lead_account_ids AS "leadAccountIds", action.visibility, action.money_visibility AS "moneyVisibility",
  action.company_note_visibility AS "companyNoteVisibility", (${PRESENT}) AS "isLive",
  ${LINES(`'id', id, 'label', label, 'dueOn', due_on, 'doneOn', done_on`, 'milestones')} AS milestones,
  ${LINES(`'id', id, 'asked', asked, 'askedOf', asked_of, 'dueOn', due_on, 'answeredOn', answered_on`, 'blockers')} AS blockers,
  ${LINES(`'id', id, 'name', name, 'unit', unit`, 'indicators')} AS indicators,
  ${LINES(`'id', id, 'funder', funder, 'amount', amount::text, 'granted', granted::text, 'state', state, 'stateOn', state_on`, 'funding_lines')} AS "fundingLines",
  (SELECT sum(line.planned)::numeric(20, 2)::text FROM budget_lines line WHERE line.action_id = action.id) AS planned,
  EXISTS (SELECT 1 FROM indicator_values line WHERE line.action_id = action.id AND line.kind = 'target') AS "hasTarget"
FROM actions action JOIN action_plans plan ON plan.id = action.plan_id
WHERE ${readable} AND (action.id = ANY($1::uuid[]) OR (${PRESENT} AND (action.territory_id = ANY($2::uuid[])
  OR (action.territory_id = ANY($3::uuid[]) AND (action.ends_on BETWEEN $4::date AND $5::date OR action.starts_on BETWEEN $4::date AND $5::date
    OR EXISTS (SELECT 1 FROM milestones line WHERE line.action_id = action.id AND line.due_on BETWEEN $4::date AND $5::date))))))
ORDER BY array_position(ARRAY['ecological_transition', 'innovation', 'skills', 'land'], action.main_axis), action.rank, action.id`;

export const PLANS = (readable: string): string => `
SELECT plan.territory_id AS "territoryId", plan.id,
  (SELECT count(*)::integer FROM orientations orientation WHERE orientation.plan_id = plan.id) AS orientations,
  (SELECT count(*)::integer FROM actions action WHERE action.plan_id = plan.id AND action.removed_at IS NULL AND action.archived_at IS NULL AND ${readable}) AS visible,
  CASE WHEN plan.territory_id = ANY($2::uuid[])
    THEN (SELECT coalesce(jsonb_object_agg(counted.axis, counted.total), '{}') FROM count_plan_actions(plan.id) counted) END AS "byAxis"
FROM action_plans plan WHERE plan.territory_id = ANY($1::uuid[]) AND plan.archived_at IS NULL`;

const TERM = `'startsOn', starts_on, 'endsOn', ends_on`;

export const PLACES = `
SELECT place.id,
  (SELECT count(*)::integer FROM territory_contacts contact WHERE contact.territory_id = place.id) AS "contactCount",
  (SELECT count(*)::integer FROM member_authorities member WHERE member.territory_id = place.id) AS "memberCount",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', id, 'side', side, 'personName', person_name, ${TERM}))
    FROM pair_seats seat WHERE seat.territory_id = place.id), '[]') AS seats,
  coalesce((SELECT jsonb_agg(jsonb_build_object('personName', person_name, ${TERM}))
    FROM postings posting WHERE posting.territory_ids @> ARRAY[place.id] AND (ends_on IS NULL OR ends_on >= starts_on)), '[]') AS postings
FROM unnest($1::uuid[]) AS place (id)`;

// One approves again once an item or the attendance was corrected since, by an amendment or by hand.
const APPROVED = `EXISTS (SELECT 1 FROM minutes_approvals approval WHERE approval.meeting_id = meeting.id AND approval.attendee = $2::uuid::text
  AND NOT EXISTS (SELECT 1 FROM events change WHERE change.at > approval.at AND (
    (change.subject_type = 'AgendaItem' AND change.subject_id IN (SELECT item.id FROM agenda_items item WHERE item.meeting_id = meeting.id))
    OR (change.subject_type = 'Attendance' AND change.subject_id IN (SELECT one.id FROM attendances one WHERE one.meeting_id = meeting.id)))))`;

/** Meetings of territories ($1) that wait for an account ($2): to be convened, an answer to its convocation, a word on the minutes. */
export const MEETINGS = (convenable: string, readable: string): string => `
SELECT asking.ask, meeting.id, meeting.territory_id AS "territoryId", committee.name AS "committeeName", meeting.day::text AS day,
  (CASE asking.ask WHEN 'convene_meeting' THEN meeting.day - committee.notice_days WHEN 'answer_convocation' THEN meeting.day
    ELSE (SELECT minutes.closes_on FROM minutes WHERE minutes.meeting_id = meeting.id) END)::text AS "latestOn"
FROM meetings meeting JOIN committees committee ON committee.id = meeting.committee_id
CROSS JOIN LATERAL (
  SELECT 'convene_meeting' AS ask WHERE meeting.state = 'draft' AND meeting.ends_at > now() AND ${convenable}
  UNION ALL SELECT 'answer_convocation' WHERE meeting.state = 'convened' AND meeting.ends_at > now()
    AND EXISTS (SELECT 1 FROM convocations convocation JOIN seat_holders holder ON holder.id = convocation.holder_id
      WHERE convocation.meeting_id = meeting.id AND holder.account_id = $2::uuid AND convocation.sequence IS NOT NULL
        AND convocation.reply IS NULL AND convocation.revoked_at IS NULL)
  UNION ALL SELECT 'approve_minutes' WHERE meeting.state = 'minutes_approval' AND NOT ${APPROVED}
    AND EXISTS (SELECT 1 FROM attendances attendance WHERE attendance.meeting_id = meeting.id AND attendance.account_id = $2::uuid
      AND attendance.presence IN ('in_person', 'remote'))
) asking
WHERE meeting.territory_id = ANY($1::uuid[]) AND ${readable}
ORDER BY meeting.starts_at, meeting.id LIMIT 100`;

export const INVITATIONS = (resendable: string): string => `
SELECT invitation.name, invitation.role, invitation.territory_ids AS "territoryIds", invitation.accepted_at AS "acceptedAt",
  invitation.revoked_at AS "revokedAt", invitation.expires_at AS "expiresAt",
  ((invitation.expires_at AT TIME ZONE 'Europe/Paris')::date - ${INVITATION_DAYS})::text AS "sentOn"
FROM invitations invitation
WHERE invitation.territory_ids && $1::uuid[] AND invitation.accepted_at IS NULL AND invitation.revoked_at IS NULL AND ${resendable}
ORDER BY invitation.expires_at, invitation.id`;
