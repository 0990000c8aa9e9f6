import { randomUUID } from 'node:crypto';
import { addDays } from '@binome/governance/domain';
import { attendeeKey, attendeesOf } from '@binome/meetings/domain';
import { about } from '../about.js';
import { localDay } from '../clock.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingStepsService } from '../meeting-steps.service.js';
import { MinutesAssembly, printOf } from '../minutes-content.js';
import { Minutes, MinutesApproval } from '../minutes.entity.js';
import { RoomFactsService } from '../room-facts.service.js';
import type { DemonstrationMeeting } from './demonstration-meetings.js';
import { onMeeting, seatIds, type DemonstrationPlace } from './demonstration-place.js';

const DAY = 86_400_000;

/** Gives the minutes of a closed meeting to those who attended the day after it, notes their approvals, and seals them where they went that far. */
export async function approveMinutes(
  place: DemonstrationPlace,
  meetingId: string,
  { record, silent }: DemonstrationMeeting,
): Promise<void> {
  if (!record) return;
  const { services, tx, lead } = place;
  const steps = services.get(MeetingStepsService);
  await steps.submitMinutes(lead, await onMeeting(place, meetingId));
  const meeting = await tx.load(Meeting, meetingId);
  const { committee, seats } = await services.get(RoomFactsService).room(tx.manager, meeting);
  const submittedAt = new Date(meeting.endsAt.getTime() + DAY);
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
