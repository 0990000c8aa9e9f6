/** Takes the call to vote that waits the longest, for some minutes: whoever dies with it leaves it to the next. */
export const TAKE_CALL = `
UPDATE ballot_reminders SET tries = tries + 1, next_try_at = now() + make_interval(mins => least(tries + 1, 10))
WHERE id = (SELECT id FROM ballot_reminders WHERE mail = 'waiting' AND next_try_at <= now()
  ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING id, ballot_id AS "ballotId", seat_id AS "seatId", reminder`;

/** A call to vote ($1) has ended thus ($2); it went to this person of the seat ($3). */
export const CALL_MAILED = `UPDATE ballot_reminders SET mail = $2, holder_id = $3, tries = 0, next_try_at = now() WHERE id = $1`;

/** A seat ($2) that was told something later than this ($3) of a vote ($1): one mail says both. */
export const TOLD_SINCE = `
SELECT 1 FROM ballot_reminders later JOIN ballot_reminders this ON this.id = $3
WHERE later.ballot_id = $1 AND later.seat_id = $2 AND later.id <> this.id AND later.told_at > this.told_at`;

/** The call ($1) that a link was made for, with the person that it went to: null when it went to nobody, or with the person's account. */
export const CALL_OF_LINK = `
SELECT call.ballot_id AS "ballotId", call.seat_id AS "seatId", holder.id AS "holderId", holder.address_edition AS "addressEdition"
FROM ballot_reminders call JOIN seat_holders holder ON holder.id = call.holder_id AND holder.account_id IS NULL AND holder.email IS NOT NULL
WHERE call.id = $1`;
