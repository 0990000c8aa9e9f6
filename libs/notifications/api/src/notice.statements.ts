import { HEARD_COLUMNS, IS_HEARD } from '@binome/dashboards/api';
import { GOVERNANCE_EVENTS } from '@binome/notifications/domain';

const ISO = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The latest notifications of an account ($1), those that are not read alone when asked ($2), at most $3. */
export const ROWS = `
SELECT id, account_id AS "accountId", territory_id AS "territoryId", subject_type AS "subjectType", subject_id AS "subjectId", reason,
  ${ISO('moved_at')} AS "movedAt", read_at IS NOT NULL AS "isRead"
FROM notifications WHERE account_id = $1 AND moved_at > now() - interval '60 days' AND (NOT $2::boolean OR read_at IS NULL)
ORDER BY moved_at DESC, id LIMIT $3`;

/**
 * The events that these notifications ($1) tell of until a horizon ($3), oldest first, each with whether its reader has seen it on screen; at most
 * $2. For a mail ($4), what a former one told is known.
 */
export const EVENTS = `
SELECT * FROM (
  SELECT note.id AS "notificationId", ${HEARD_COLUMNS},
    coalesce(pg_visible_in_snapshot(event.transaction_id, seen.seen), false)
      OR coalesce(pg_visible_in_snapshot(event.transaction_id, cursor.seen), false) AS seen
  FROM notifications note
  JOIN events event ON event.territory_id = note.territory_id AND event.transaction_id >= note.opened_by
    AND pg_visible_in_snapshot(event.transaction_id, coalesce(note.read, $3::pg_snapshot))
    AND NOT ($4::boolean AND note.mailed IS NOT NULL AND pg_visible_in_snapshot(event.transaction_id, note.mailed))
    AND CASE note.subject_type WHEN 'Action' THEN event.subject_type = 'Action' AND event.subject_id = note.subject_id
      ELSE ${IS_HEARD} END
  LEFT JOIN seen_subjects seen ON seen.account_id = note.account_id AND seen.subject_type = 'Action' AND seen.subject_id = event.subject_id
  LEFT JOIN home_cursors cursor ON cursor.account_id = note.account_id AND cursor.territory_id = note.territory_id
  WHERE note.id = ANY($1) AND note.subject_type IN ('Action', 'Territory')
  ORDER BY event.transaction_id DESC, event.at DESC LIMIT $2
) latest ORDER BY latest.at`;

/**
 * What these notifications ($1) tell of seats, the latest first: one that was given, one that ends, one that nobody holds. What has been put right
 * since says nothing, nor what a former mail told ($2).
 */
export const SEATS = `
SELECT note.id AS "notificationId", CASE event.name WHEN 'seat_holder.appointed' THEN 'seat_given' ELSE event.data ->> 'kind' END AS kind,
  committee.id AS "committeeId", committee.name AS committee, seat.body,
  coalesce(event.data ->> 'day', holder.starts_on::text) AS day, CASE event.name WHEN 'seat_holder.appointed' THEN event.actor_name END AS who
FROM notifications note
JOIN events event ON event.territory_id = note.territory_id AND event.transaction_id >= note.opened_by
  AND (note.read IS NULL OR pg_visible_in_snapshot(event.transaction_id, note.read))
  AND NOT ($2::boolean AND note.mailed IS NOT NULL AND pg_visible_in_snapshot(event.transaction_id, note.mailed))
  AND event.name IN ('seat_holder.appointed', 'committee_seat.alert_raised') AND event.data ->> 'seatId' = note.subject_id::text
JOIN committee_seats seat ON seat.id = note.subject_id
JOIN committees committee ON committee.id = seat.committee_id AND committee.removed_at IS NULL
LEFT JOIN seat_holders holder ON holder.id = (event.data ->> 'holderId')::uuid
WHERE note.id = ANY($1) AND note.subject_type = 'CommitteeSeat' AND CASE
  WHEN event.name = 'seat_holder.appointed' THEN holder.account_id = note.account_id
  WHEN event.data ->> 'kind' = 'vacant' THEN NOT EXISTS (SELECT 1 FROM seat_holders held WHERE held.seat_id = seat.id AND held.kind = 'holder'
    AND (now() AT TIME ZONE 'Europe/Paris')::date BETWEEN held.starts_on AND coalesce(held.ends_on, 'infinity'))
  ELSE (event.data ->> 'day')::date >= (now() AT TIME ZONE 'Europe/Paris')::date END
ORDER BY event.at DESC`;

/** Notifications of the account ($1), all or some ($2), that are not read: read up to a horizon ($3); the centre does not show all reasons ($4). */
export const READ = `
UPDATE notifications SET read_at = now(), read = $3::pg_snapshot
WHERE account_id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2)) AND read_at IS NULL AND NOT (reason = ANY($4)) RETURNING id`;

/** What happened after the horizon ($2) on what was just read ($1) is new: nobody has seen it. */
export const OPEN_AGAIN = `
INSERT INTO notifications (id, account_id, territory_id, subject_type, subject_id, reason, opened_by, moved_at)
SELECT gen_random_uuid(), note.account_id, note.territory_id, note.subject_type, note.subject_id, note.reason, later.transaction_id, later.at
FROM notifications note CROSS JOIN LATERAL (
  SELECT event.transaction_id, event.at FROM events event
  WHERE event.territory_id = note.territory_id AND event.transaction_id >= note.opened_by AND event.at <= note.moved_at + interval '1 millisecond'
    AND NOT pg_visible_in_snapshot(event.transaction_id, $2::pg_snapshot) AND event.actor_account_id IS DISTINCT FROM note.account_id
    AND CASE WHEN note.subject_type IN ('Meeting', 'Minutes', 'Agenda', 'Decision', 'Ballot') THEN event.name IN (${GOVERNANCE_EVENTS.map((name) => `'${name}'`).join(', ')})
        AND (event.subject_id = note.subject_id OR event.data ->> 'ballotId' = note.subject_id::text)
      ELSE note.subject_type = 'Territory' OR event.subject_id = note.subject_id OR event.data ->> 'seatId' = note.subject_id::text END
  ORDER BY event.transaction_id LIMIT 1
) later WHERE note.id = ANY($1)`;

/** Not read any more: what was read ($1) joins what happened since, if anything did. */
export const FORGET_READING = `
WITH note AS (SELECT * FROM notifications WHERE id = $1 AND read_at IS NOT NULL),
joined AS (
  UPDATE notifications still SET opened_by = least(still.opened_by, note.opened_by) FROM note
  WHERE still.account_id = note.account_id AND still.subject_type = note.subject_type AND still.subject_id = note.subject_id AND still.read_at IS NULL
  RETURNING still.id
), gone AS (DELETE FROM notifications WHERE id = $1 AND EXISTS (SELECT 1 FROM joined))
UPDATE notifications SET read_at = NULL, read = NULL WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM joined)`;
