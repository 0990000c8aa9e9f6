const ISO = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// What a notification tells of until a horizon ($2), but for its reader's own acts and, for a mail ($3), what a former one told.
const TOLD = `event.territory_id = note.territory_id AND event.transaction_id >= note.opened_by
  AND pg_visible_in_snapshot(event.transaction_id, coalesce(note.read, $2::pg_snapshot))
  AND NOT ($3::boolean AND note.mailed IS NOT NULL AND pg_visible_in_snapshot(event.transaction_id, note.mailed))
  AND event.actor_account_id IS DISTINCT FROM note.account_id`;
// Whether an event happened before its object was last open in front of the reader; a vote is seen with its decision, an agenda with its meeting.
const SEEN = `EXISTS (SELECT 1 FROM seen_subjects kept WHERE kept.account_id = note.account_id AND kept.subject_id = event.subject_id
    AND kept.subject_type = CASE note.subject_type WHEN 'Ballot' THEN 'Decision' WHEN 'Agenda' THEN 'Meeting' ELSE note.subject_type END
    AND pg_visible_in_snapshot(event.transaction_id, kept.seen)) AS seen`;

/** The events of meetings that these notifications ($1) tell of, oldest first; what governs them is in the rules. */
export const MEETING_HAPPENINGS = `
SELECT note.id AS "notificationId", event.name, ${ISO('event.at')} AS at, event.actor_name AS who, ${SEEN},
  coalesce((SELECT jsonb_agg(jsonb_build_object('field', change.field, 'from', change.from_value, 'to', change.to_value))
    FROM field_changes change WHERE change.event_id = event.id), '[]') AS changes, event.data ->> 'answer' AS answer,
  event.data ->> 'title' AS item, event.reason, (event.data ->> 'accepted')::boolean AS "isAccepted",
  EXISTS (SELECT 1 FROM agenda_items item WHERE event.name = 'agenda_item.proposed' AND item.id = (event.data ->> 'itemId')::uuid
    AND item.standing = 'proposed') AS "isOpen",
  coalesce(event.data ->> 'proposedByAccountId' = note.account_id::text, false) OR EXISTS (SELECT 1 FROM minutes_amendments amendment WHERE event.name = 'minutes.amendment_answered'
    AND amendment.id = (event.data ->> 'amendmentId')::uuid AND amendment.attendee = note.account_id::text) AS "isOwn"
FROM notifications note
JOIN events event ON ${TOLD} AND event.subject_type = 'Meeting' AND event.subject_id = note.subject_id
  AND CASE note.subject_type WHEN 'Meeting' THEN event.name IN ('meeting.convened', 'meeting.edited', 'meeting.agenda_told', 'meeting.cancelled')
    WHEN 'Agenda' THEN event.name IN ('agenda_item.proposed', 'agenda_item.answered')
    ELSE event.name IN ('meeting.minutes_submitted', 'meeting.sealed', 'minutes.approved', 'minutes.amendment_proposed', 'minutes.amendment_answered') END
WHERE note.id = ANY($1) AND note.subject_type IN ('Meeting', 'Minutes', 'Agenda') ORDER BY event.transaction_id, event.at`;

/** Meetings ($1) as they stand, with what an account ($2) has done about each. */
export const MEETINGS = `
SELECT meeting.id AS "meetingId", meeting.territory_id AS "territoryId", meeting.visibility, committee.name AS committee, meeting.title,
  meeting.day::text AS day, meeting.start_time AS "startTime", meeting.state, meeting.starts_at <= now() AS "isPast",
  ${ISO(`(SELECT max(called.replied_at) FROM convocations called JOIN seat_holders holder ON holder.id = called.holder_id
    WHERE called.meeting_id = meeting.id AND holder.account_id = $2)`)} AS "repliedAt",
  $2 = ANY(present.accounts) AS attended, CASE WHEN amended.at IS NULL THEN minutes.closes_on::text END AS until, amended.open AS "openAmendments", cardinality(present.people) AS attendees,
  EXISTS (SELECT 1 FROM minutes_approvals approval WHERE approval.meeting_id = meeting.id AND approval.attendee = $2::text
    AND approval.at > coalesce(amended.at, '-infinity')) AS "hasApproved",
  (SELECT count(DISTINCT approval.attendee)::integer FROM minutes_approvals approval WHERE approval.meeting_id = meeting.id
    AND approval.at > coalesce(amended.at, '-infinity')) AS approved
FROM meetings meeting JOIN committees committee ON committee.id = meeting.committee_id
LEFT JOIN minutes ON minutes.meeting_id = meeting.id
CROSS JOIN LATERAL (SELECT max(answered_at) FILTER (WHERE answer = 'accepted') AS at, (count(*) FILTER (WHERE answer IS NULL))::integer AS open
  FROM minutes_amendments amendment WHERE amendment.meeting_id = meeting.id) amended
CROSS JOIN LATERAL (SELECT coalesce(array_agg(record.account_id) FILTER (WHERE record.account_id IS NOT NULL), '{}') AS accounts,
    coalesce(array_agg(DISTINCT coalesce(record.account_id, record.seat_id)), '{}') AS people
  FROM attendances record WHERE record.meeting_id = meeting.id AND record.presence IN ('in_person', 'remote')) present
WHERE meeting.id = ANY($1)`;

/** The events of decisions and of votes that these notifications ($1) tell of, oldest first, each with its decision. */
export const DECISION_HAPPENINGS = `
SELECT note.id AS "notificationId", event.name, event.actor_name AS who, event.subject_id AS "decisionId", ${SEEN}
FROM notifications note
JOIN events event ON ${TOLD} AND event.subject_type = 'Decision'
  AND CASE note.subject_type WHEN 'Ballot' THEN event.name = 'decision.reminder_due' AND event.data ->> 'ballotId' = note.subject_id::text
    ELSE event.subject_id = note.subject_id AND event.name IN ('decision.closed', 'decision.answered', 'decision.review_due') END
WHERE note.id = ANY($1) AND note.subject_type IN ('Ballot', 'Decision') ORDER BY event.transaction_id, event.at`;

/** The committee of each of these decisions ($1), and until when to vote on it for an account ($2) that speaks for a seat which has not. */
export const DECISION_PLACES = `
SELECT decision.id AS "decisionId", committee.name AS committee,
  (SELECT max(ballot.deadline) FROM ballots ballot
    CROSS JOIN jsonb_array_elements(ballot.facts #> '{room,presences}') AS presence
    JOIN seat_holders person ON person.seat_id = (presence ->> 'seatId')::uuid AND person.account_id = $2
      AND (now() AT TIME ZONE decision.time_zone)::date BETWEEN person.starts_on AND coalesce(person.ends_on, 'infinity')
    WHERE ballot.decision_id = decision.id AND ballot.closed_at IS NULL AND ballot.deadline > now()
      AND NOT EXISTS (SELECT 1 FROM votes vote WHERE vote.ballot_id = ballot.id AND vote.seat_id = person.seat_id)) AS "voteUntil"
FROM decisions decision JOIN committees committee ON committee.id = decision.committee_id WHERE decision.id = ANY($1)`;
