import { AGENDA_MAILS_APART } from '@binome/meetings/domain';

// Those who speak for a seat of the committee on the day of the meeting: its holder, and those who replace it.
const SPEAKERS = `
FROM meetings meeting
JOIN committee_seats seat ON seat.committee_id = meeting.committee_id
  AND seat.starts_on <= meeting.day AND (seat.ends_on IS NULL OR seat.ends_on >= meeting.day)
JOIN seat_holders holder ON holder.seat_id = seat.id
  AND holder.starts_on <= meeting.day AND (holder.ends_on IS NULL OR holder.ends_on >= meeting.day)`;

/** Calls those who speak for the seats of a meeting ($1), to be told of its version ($2); when $3 they count as told. */
export const CALL = `
INSERT INTO convocations (id, territory_id, meeting_id, version, seat_id, holder_id, address_edition, sequence, mailed_sequence, mail, mailed_at)
SELECT gen_random_uuid(), meeting.territory_id, meeting.id, 1, seat.id, holder.id, holder.address_edition, $2::integer, CASE WHEN $3::boolean THEN $2::integer END,
  CASE WHEN $3::boolean THEN 'sent' ELSE 'waiting' END, CASE WHEN $3::boolean THEN now() END
${SPEAKERS} WHERE meeting.id = $1
ON CONFLICT (meeting_id, holder_id) DO NOTHING`;

/** Those already called to a meeting ($1) are told of its version ($2), and asked again when the moment changed ($3); not by mail when $4. */
export const TELL_AGAIN = `
UPDATE convocations SET sequence = $2, tries = 0, next_try_at = now(), version = version + 1, about = 'meeting',
  mailed_sequence = CASE WHEN $4::boolean THEN $2 ELSE mailed_sequence END,
  reply = CASE WHEN NOT $3::boolean THEN reply END, replied_at = CASE WHEN NOT $3::boolean THEN replied_at END,
  reply_origin = CASE WHEN NOT $3::boolean THEN reply_origin END
WHERE meeting_id = $1 AND revoked_at IS NULL`;

/**
 * Those already called to a meeting ($1) are to be told of its agenda, under its version ($2): at once, or one hour after the mail that they had
 * last, an hour before the meeting at the latest. A mail that waits already says it too. Those without account are when what they read changed ($3); nobody by mail
 * when $4.
 */
export const TELL_AGENDA = `
UPDATE convocations called SET sequence = $2, version = called.version + 1, mailed_sequence = CASE WHEN $4::boolean THEN $2 ELSE called.mailed_sequence END,
  about = CASE WHEN called.sequence IS DISTINCT FROM called.mailed_sequence THEN called.about ELSE 'agenda' END,
  tries = 0, next_try_at = CASE WHEN called.sequence IS DISTINCT FROM called.mailed_sequence THEN called.next_try_at
    ELSE greatest(now(), least(called.mailed_at + interval '${AGENDA_MAILS_APART} minutes', meeting.starts_at - interval '1 hour')) END
FROM meetings meeting WHERE meeting.id = called.meeting_id AND called.meeting_id = $1 AND called.revoked_at IS NULL
  AND ($3::boolean OR EXISTS (SELECT 1 FROM seat_holders holder WHERE holder.id = called.holder_id AND holder.account_id IS NOT NULL))`;

/** What those who are called to a meeting ($1) are told of its agenda is what it is now; no version: nobody edits it. */
export const REMEMBER_AGENDA = `
UPDATE meetings SET agenda_told_at = now(), told_agenda = coalesce((
  SELECT jsonb_agg(jsonb_build_object('id', item.id, 'kind', item.kind, 'title', item.title, 'minutes', item.minutes,
    'presenter', item.presenter, 'confidential', item.confidential) ORDER BY item.rank, item.id)
  FROM agenda_items item WHERE item.meeting_id = meetings.id AND item.standing = 'accepted'), '[]')
WHERE id = $1`;

/** Calls those who came to a seat after the convocation of a meeting that is still to be held. */
export const CALL_NEWCOMERS = `
INSERT INTO convocations (id, territory_id, meeting_id, version, seat_id, holder_id, address_edition, sequence)
SELECT gen_random_uuid(), meeting.territory_id, meeting.id, 1, seat.id, holder.id, holder.address_edition, meeting.version
${SPEAKERS} WHERE meeting.state = 'convened' AND meeting.starts_at > now()
  AND NOT EXISTS (SELECT 1 FROM convocations known WHERE known.meeting_id = meeting.id AND known.holder_id = holder.id)
ON CONFLICT DO NOTHING`;

/** Calls anew those whose address was given or changed since the convocation: what went to the former one is not known at this one. */
export const CALL_READDRESSED = `
UPDATE convocations called SET address_edition = holder.address_edition, sequence = meeting.version, mailed_sequence = NULL, mailed_at = NULL,
  mail = 'waiting', about = 'meeting', tries = 0, next_try_at = now(), version = called.version + 1
FROM seat_holders holder, meetings meeting
WHERE holder.id = called.holder_id AND meeting.id = called.meeting_id AND meeting.state = 'convened' AND meeting.starts_at > now()
  AND holder.address_edition <> called.address_edition`;

/** Takes the convocation that waits the longest for its mail, for some minutes: whoever dies with it leaves it to the next. */
export const TAKE = `
UPDATE convocations SET tries = tries + 1, next_try_at = now() + make_interval(mins => least(tries + 1, 10))
WHERE id = (SELECT id FROM convocations WHERE sequence IS DISTINCT FROM mailed_sequence AND next_try_at <= now()
  ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING id, territory_id AS "territoryId", meeting_id AS "meetingId", seat_id AS "seatId", holder_id AS "holderId", guest_name AS "guestName",
  guest_email AS "guestEmail", sequence, about, reply, mailed_at AS "mailedAt", revoked_at AS "revokedAt", told_agenda AS "toldAgenda"`;

/**
 * The mail of a convocation ($1) about a version ($2) has ended thus ($3), and told this agenda ($4). What moved meanwhile is still to be told; an
 * agenda that came back to what was told leaves the former mail the last one.
 */
export const MAILED = `
UPDATE convocations SET mailed_sequence = $2, mail = CASE WHEN $3 = 'nobody' AND about = 'agenda' THEN mail ELSE $3 END, tries = 0, next_try_at = now(),
  mailed_at = CASE WHEN $3 = 'sent' THEN now() ELSE mailed_at END, told_agenda = CASE WHEN $3 = 'sent' THEN $4::jsonb ELSE told_agenda END
WHERE id = $1`;

/** The person of a holder ($1) who speaks for its seat on a day ($2): of an open account, or written to at an address of its own. */
export const PERSON = `
SELECT account.id AS "accountId", coalesce(account.email, holder.email) AS email, coalesce(account.name, holder.person_name) AS name,
  holder.address_edition AS "addressEdition"
FROM seat_holders holder
JOIN committee_seats seat ON seat.id = holder.seat_id AND seat.starts_on <= $2 AND (seat.ends_on IS NULL OR seat.ends_on >= $2)
LEFT JOIN accounts account ON account.id = holder.account_id AND account.suspended_at IS NULL
WHERE holder.id = $1 AND holder.starts_on <= $2 AND (holder.ends_on IS NULL OR holder.ends_on >= $2)
  AND coalesce(account.email, holder.email) IS NOT NULL`;

/** Whether a holder is the same person as another: of one account, or without any and of one name and one address. */
export const SAME_PERSON = (one: string, other: string): string =>
  `(${one}.account_id = ${other}.account_id OR (${one}.email = ${other}.email AND lower(${one}.person_name) = lower(${other}.person_name)))`;

/** Whether the same person as a holder ($2) is told of this version ($4) of a meeting ($1) by an older convocation than this one ($3): a person is written to once. */
export const TOLD_BY_ANOTHER = `
SELECT 1 FROM convocations other JOIN seat_holders holder ON holder.id = other.holder_id
JOIN seat_holders own ON own.id = $2 AND ${SAME_PERSON('own', 'holder')}
WHERE other.meeting_id = $1 AND other.id <> $3 AND other.mailed_sequence = $4 AND other.mail = 'sent'`;

/** The capacities of an account ($1) today. */
export const CAPACITIES = 'SELECT id FROM account_capacities($1)';

/** Where a meeting's territory ($1) is. */
export const PLACE = 'SELECT phase, code, name FROM territories WHERE id = $1';
