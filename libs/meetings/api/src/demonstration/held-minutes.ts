import { randomUUID } from 'node:crypto';
import type { HeldSeat } from '@binome/governance/api';
import { addDays } from '@binome/governance/domain';
import { attendeeKey, attendeesOf, localDay } from '@binome/meetings/domain';
import { about } from '../about.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingStepsService } from '../meeting-steps.service.js';
import { MinutesAssembly, printOf } from '../minutes-content.js';
import { MinutesAmendmentsService } from '../minutes-amendments.service.js';
import { Minutes, MinutesAmendment, MinutesApproval } from '../minutes.entity.js';
import { RoomFactsService } from '../room-facts.service.js';
import type { DemonstrationMeeting } from './demonstration-meetings.js';
import { onMeeting, seatIds, seatOfKey, type DemonstrationPlace } from './demonstration-place.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Gives the minutes of a closed meeting to those who attended the day after it, notes their approvals, and seals them where they went that far. */
export async function approveMinutes(
  place: DemonstrationPlace,
  meetingId: string,
  told: DemonstrationMeeting,
): Promise<void> {
  const { record, silent } = told;
  if (!record) return;
  const { services, tx, lead } = place;
  const steps = services.get(MeetingStepsService);
  await steps.submitMinutes(lead, await onMeeting(place, meetingId));
  const meeting = await tx.load(Meeting, meetingId);
  const { committee, seats } = await services.get(RoomFactsService).room(tx.manager, meeting);
  const submittedAt = new Date(meeting.endsAt.getTime() + DAY);
  await amend(place, { meetingId, submittedAt, seats }, told);
  const closesOn = addDays(localDay(submittedAt, meeting.timeZone), committee.approvalDays);
  await tx.manager.update(Minutes, { meetingId }, { submittedAt, closesOn });
  const unsaid = seatIds(seats, silent);
  await approve(place, meeting, new Date(submittedAt.getTime() + DAY), unsaid);
  if (record !== 'sealed') return;
  // Who says nothing is waited for until the last day.
  const sealedAt = new Date(unsaid.length > 0 ? `${addDays(closesOn, 1)}T09:00:00Z` : submittedAt.getTime() + 2 * DAY);
  const fields = { ...(await steps.sealWithin(tx, meeting, sealedAt)), state: 'sealed' as const };
  const { changes } = await tx.edit(Meeting, meeting, { version: meeting.version, fields });
  const data = { meetingId, committeeId: meeting.committeeId };
  await tx.record('meeting.sealed', { ...about('Meeting', meeting), data, changes });
}

/** What an attendee without account asked to change, noted for it and accepted the same day: before anybody approved. */
async function amend(
  { services, tx, lead }: DemonstrationPlace,
  { meetingId, submittedAt, seats }: { meetingId: string; submittedAt: Date; seats: readonly HeldSeat[] },
  { amendment }: DemonstrationMeeting,
): Promise<void> {
  const seat = amendment && seatOfKey(seats, amendment.seat);
  if (!seat) return;
  const amendments = services.get(MinutesAmendmentsService);
  const { at: title, after, reason } = amendment;
  const item = await tx.manager.findOneByOrFail(AgendaItem, { meetingId, title });
  const proposed = { part: 'outcome' as const, before: item.outcome, after, reason };
  const intent = () => ({ clientMutationId: randomUUID() });
  await amendments.propose(lead, { ...intent(), itemId: item.id, committeeSeatId: seat.id, ...proposed });
  const { id: amendmentId, version } = await tx.manager.findOneByOrFail(MinutesAmendment, { itemId: item.id });
  await amendments.answer(lead, { ...intent(), amendmentId, version, answer: 'accepted', reason: null });
  const later = (hours: number) => new Date(submittedAt.getTime() + hours * HOUR);
  await tx.manager.update(MinutesAmendment, { id: amendmentId }, { at: later(2), answeredAt: later(5) });
}

async function approve(
  { services, tx, lead }: DemonstrationPlace,
  meeting: Meeting,
  at: Date,
  unsaid: readonly string[],
): Promise<void> {
  const content = await services.get(MinutesAssembly).of(tx.manager, meeting);
  const { territoryId, id: meetingId } = meeting;
  const print = printOf(content);
  const silent = content.seats.filter(({ seatId }) => unsaid.includes(seatId)).map(attendeeKey);
  const rows = attendeesOf(content)
    .filter(({ key }) => !silent.includes(key))
    .map(({ key, name }) => ({ id: randomUUID(), territoryId, meetingId, attendee: key, name, print, at }))
    .map((row) => tx.manager.create(MinutesApproval, { ...row, recordedBy: lead.name }));
  if (rows.length > 0) await tx.manager.insert(MinutesApproval, rows);
}
