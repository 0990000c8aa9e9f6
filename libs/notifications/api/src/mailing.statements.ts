import { DEFAULT_CHANNELS, DEFAULT_DIGEST } from '@binome/notifications/domain';

const EMAIL_BY_REASON = `'${JSON.stringify(
  Object.fromEntries(Object.entries(DEFAULT_CHANNELS).map(([reason, { email }]) => [reason, email])),
)}'::jsonb`;

// How the person wants to be told by mail of a notification: chosen for the territory, else for all of them, else as when nobody chose.
const EMAIL = `coalesce(
  (SELECT email FROM notification_preferences chosen WHERE chosen.account_id = note.account_id AND chosen.reason = note.reason AND chosen.territory_id = note.territory_id),
  (SELECT email FROM notification_preferences chosen WHERE chosen.account_id = note.account_id AND chosen.reason = note.reason AND chosen.territory_id IS NULL),
  ${EMAIL_BY_REASON} ->> note.reason)`;

const { frequency, weekday, hour, timeZone } = DEFAULT_DIGEST;
const NEW = `note.read_at IS NULL AND note.moved_at > coalesce(note.mailed_at, '-infinity') AND note.moved_at > now() - interval '60 days'`;

/** Minutes without a move after which an object is told by mail: what is being written comes in one piece. */
const SETTLING = 5;

/**
 * One mail for each object whose person is told at once, when it has moved and is at rest: one an object every six hours. Deadlines are decided
 * by the clock of PostgreSQL.
 */
export const PLAN_OBJECTS = `
INSERT INTO mailings (id, account_id, kind, slot, notification_id, territory_id, reason)
SELECT gen_random_uuid(), note.account_id, 'object', note.id || ' ' || extract(epoch FROM note.moved_at), note.id, note.territory_id, note.reason
FROM notifications note
WHERE ${NEW} AND note.moved_at <= now() - interval '${SETTLING} minutes' AND ${EMAIL} = 'at_once'
  AND NOT EXISTS (SELECT 1 FROM mailings pending WHERE pending.notification_id = note.id AND pending.closed_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM notifications told WHERE told.account_id = note.account_id AND told.subject_type = note.subject_type
    AND told.subject_id = note.subject_id AND told.mailed_at > now() - interval '6 hours')
ON CONFLICT DO NOTHING`;

// The last moment at which the digest of an account was due, in its own zone, whatever the season there.
const DUE = `
SELECT account.id AS account_id, due.at AT TIME ZONE chosen.zone AS at
FROM accounts account LEFT JOIN notification_settings kept ON kept.account_id = account.id
CROSS JOIN LATERAL (SELECT coalesce(kept.frequency, '${frequency}') AS frequency, coalesce(kept.weekday, ${weekday}) AS weekday,
  coalesce(kept.hour, ${hour}) AS hour, coalesce(kept.time_zone, '${timeZone}') AS zone) chosen
CROSS JOIN LATERAL (SELECT now() AT TIME ZONE chosen.zone AS at) here
CROSS JOIN LATERAL (SELECT date_trunc('day', here.at) + make_interval(hours => chosen.hour) AS at) today
CROSS JOIN LATERAL (SELECT CASE WHEN today.at > here.at THEN today.at - interval '1 day' ELSE today.at END AS at) last
CROSS JOIN LATERAL (SELECT CASE chosen.frequency WHEN 'weekly'
  THEN last.at - make_interval(days => (extract(isodow FROM last.at)::integer - chosen.weekday + 7) % 7) ELSE last.at END AS at) due
WHERE chosen.frequency <> 'never' AND account.suspended_at IS NULL`;

/** One digest for each account that is due one and has something new in it. */
export const PLAN_DIGESTS = `
WITH due AS (${DUE})
INSERT INTO mailings (id, account_id, kind, slot)
SELECT gen_random_uuid(), due.account_id, 'digest', due.at::text FROM due
WHERE EXISTS (SELECT 1 FROM notifications note WHERE note.account_id = due.account_id AND ${NEW} AND note.moved_at <= due.at AND ${EMAIL} = 'digest')
ON CONFLICT DO NOTHING`;

/** Takes the mailing that waits the longest, for some minutes: whoever dies with it leaves it to the next. */
export const TAKE = `
UPDATE mailings SET tries = tries + 1, next_try_at = now() + make_interval(mins => least(tries + 1, 10))
WHERE id = (SELECT id FROM mailings WHERE closed_at IS NULL AND next_try_at <= now() ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING id, account_id AS "accountId", kind, notification_id AS "notificationId"`;

/** What a mailing ($1) may tell of: one notification ($2), or those that its person wants in the digest. */
export const TO_MAIL = `
SELECT note.id, note.account_id AS "accountId", note.territory_id AS "territoryId", note.subject_type AS "subjectType", note.subject_id AS "subjectId",
  note.reason, to_char(note.moved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "movedAt", false AS "isRead"
FROM notifications note
WHERE note.account_id = $1 AND ${NEW} AND CASE WHEN $2::uuid IS NULL THEN ${EMAIL} = 'digest' ELSE note.id = $2 END
ORDER BY note.moved_at DESC, note.id LIMIT 200`;

/** The capacities of an account ($1) today. */
export const CAPACITIES = `SELECT id FROM account_capacities($1)`;

/** A mailing ($1) has ended thus ($2). */
export const CLOSE = `UPDATE mailings SET closed_at = now(), outcome = $2 WHERE id = $1 AND closed_at IS NULL`;

/** These notifications ($1) were told by mail, up to a horizon ($2). */
export const MAILED = `UPDATE notifications SET mailed = $2::pg_snapshot, mailed_at = now() WHERE id = ANY($1)`;
