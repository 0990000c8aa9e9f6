import { randomUUID } from 'node:crypto';
import { isAttending, type Presence } from '@binome/meetings/domain';
import { Attendance } from '../attendance.entity.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { AgendaItemWriter } from '../agenda-item.writer.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingStepsService } from '../meeting-steps.service.js';
import { RoomFactsService, speakersOn, type MeetingRoom } from '../room-facts.service.js';
import type { DemonstrationMeeting } from './demonstration-meetings.js';
import { onMeeting, seatIds, seatOfKey, type DemonstrationPlace } from './demonstration-place.js';
import { decideInRoom } from './held-decision.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const LABEL = '<p>Données de démonstration : la séance, les personnes et les votes sont fictifs.</p>';

/** Holds a convened meeting of the past: who attended, what was said and decided of each point, its closing. Its instants are those of its day. */
export async function holdMeeting(
  place: DemonstrationPlace,
  meetingId: string,
  told: DemonstrationMeeting,
): Promise<void> {
  const { services, tx, lead } = place;
  const steps = services.get(MeetingStepsService);
  await steps.open(lead, await onMeeting(place, meetingId));
  const meeting = await tx.load(Meeting, meetingId);
  const openedAt = new Date(meeting.startsAt.getTime() + 5 * MINUTE);
  const convenedAt = new Date(meeting.startsAt.getTime() - 12 * DAY);
  // Called in time, as its day tells it.
  const instants = { openedAt, convenedAt, urgency: null };
  await tx.manager.update(Meeting, { id: meetingId }, instants);
  const room = await attended(place, Object.assign(meeting, instants), told);
  const closedAt = await goThrough(place, meeting, room, told);
  await steps.close(lead, await onMeeting(place, meetingId));
  await tx.manager.update(Meeting, { id: meetingId }, { closedAt });
}

async function attended(
  { services, tx }: DemonstrationPlace,
  meeting: Meeting,
  told: DemonstrationMeeting,
): Promise<MeetingRoom> {
  const rooms = services.get(RoomFactsService);
  const { seats } = await rooms.room(tx.manager, meeting);
  const [excused, remote] = [seatIds(seats, told.excused), seatIds(seats, told.remote)];
  const rows = seats.flatMap((seat) => {
    const [speaker] = speakersOn(seat, meeting.day);
    if (!speaker) return [];
    const isRemote = meeting.mode === 'remote' || remote.includes(seat.id);
    const presence: Presence = excused.includes(seat.id) ? 'excused' : isRemote ? 'remote' : 'in_person';
    const [, to] = told.proxies?.find(([from]) => seatOfKey(seats, from)?.id === seat.id) ?? [];
    const proxySeatId = to ? (seatOfKey(seats, to)?.id ?? null) : null;
    const { personName, accountId } = isAttending(presence) ? speaker : { personName: null, accountId: null };
    const { territoryId, id: meetingId, openedAt } = meeting;
    return tx.manager.create(Attendance, {
      ...{ id: randomUUID(), version: 1, territoryId, meetingId, seatId: seat.id, presence },
      ...{ personName, accountId, arrivedAt: isAttending(presence) ? openedAt : null, leftAt: null },
      ...{ proxySeatId, proxyAt: proxySeatId && meeting.convenedAt },
    });
  });
  await tx.manager.insert(Attendance, rows);
  return rooms.room(tx.manager, meeting);
}

/** Every point in its order; returns when the last one was over. */
async function goThrough(
  place: DemonstrationPlace,
  meeting: Meeting,
  room: MeetingRoom,
  { postponed, told = {}, decisions = [] }: DemonstrationMeeting,
): Promise<Date> {
  const { services, tx } = place;
  const where = { meetingId: meeting.id };
  const items = await tx.manager.find(AgendaItem, { where, order: { rank: 'ASC' } });
  let begunAt = meeting.openedAt ?? meeting.startsAt;
  for (const [rank, { id }] of items.entries()) {
    const item = await tx.load(AgendaItem, id);
    const isPostponed = item.title === postponed;
    const endedAt = new Date(begunAt.getTime() + item.minutes * MINUTE);
    const [words, said = null] = told[item.title] ?? [];
    const decision = decisions.find(({ at }) => at === item.title);
    const voted = decision && (await decideInRoom(place, { meeting, room, item, at: endedAt }, decision));
    const notes = `${rank === 0 ? LABEL : ''}${words ? `<p>${words}</p>` : ''}` || null;
    await services.get(AgendaItemWriter).write(tx, meeting, item, item.version, {
      ...{ progress: isPostponed ? 'postponed' : 'done', notes, outcome: voted ?? said },
      ...(isPostponed ? {} : { begunAt }),
    });
    if (!isPostponed) begunAt = endedAt;
  }
  return new Date(begunAt.getTime() + 5 * MINUTE);
}
