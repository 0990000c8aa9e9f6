import { randomUUID } from 'node:crypto';
import { Action } from '@binome/action-plans/api';
import { Committee, heldSeats } from '@binome/governance/api';
import { addDays } from '@binome/governance/domain';
import { Posting } from '@binome/identity/api';
import { UnitOfWork } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { Territory, todayOf } from '@binome/territories/api';
import { ArrayContains, In, IsNull, Not, type EntityManager } from 'typeorm';
import { AgendaItem } from '../agenda-item.entity.js';
import { AgendaItemService } from '../agenda-item.service.js';
import { Convocation } from '../convocation.entity.js';
import { ConvocationService } from '../convocation.service.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingSeriesService } from '../meeting-series.service.js';
import { MeetingService } from '../meeting.service.js';
import { MeetingStepsService } from '../meeting-steps.service.js';
import { speakersOn } from '../room-facts.service.js';
import type { DemonstrationItem, DemonstrationMeeting, DemonstrationYear } from './demonstration-meetings.js';
import { onMeeting, seatOfKey, type DemonstrationPlace, type ServiceSource } from './demonstration-place.js';
import { holdMeeting } from './held-meeting.js';
import { approveMinutes } from './held-minutes.js';
import { consultInWriting } from './open-consultation.js';
import { PORT_YEAR } from './port-meetings.js';
import { VALLEY_YEAR } from './valley-meetings.js';

const READER = systemActor('démonstration');
const WHY_URGENT = 'La Région attend la réponse du territoire dans la semaine (démonstration).';

/**
 * Gives a year of committees to two territories of the second phase that have a governance, through the ordinary commands of their project
 * lead where nothing has to be of another day, and one meeting tomorrow. Done again it changes nothing: once a territory has a meeting, it is
 * left as it is.
 */
export async function seedMeetings(services: ServiceSource, places: { valley: string; port: string }): Promise<void> {
  const unitOfWork = services.get(UnitOfWork);
  const wanted = [
    [places.valley, VALLEY_YEAR],
    [places.port, PORT_YEAR],
  ] as const;
  for (const [code, year] of wanted) {
    const found = await unitOfWork.read(READER, (manager) => placeOf(manager, code));
    if (!found) continue;
    await unitOfWork.run(found.lead, (tx) => write({ ...found, services, tx }, year), { origin: 'seed' });
  }
}

async function write(place: DemonstrationPlace, { meetings, consultation, series }: DemonstrationYear): Promise<void> {
  let former: string | null = null;
  for (const meeting of meetings) former = await hold(place, meeting, former);
  if (consultation) await consultInWriting(place, consultation);
  if (series) await begin(place, series);
}

// Null once the territory has meetings, or has nobody to prepare them.
async function placeOf(
  manager: EntityManager,
  code: string,
): Promise<Omit<DemonstrationPlace, 'services' | 'tx'> | null> {
  const { id: territoryId } = await manager.findOneByOrFail(Territory, { phase: 'phase_2', code });
  const posting = await manager.findOneBy(Posting, { territoryIds: ArrayContains([territoryId]), endsOn: IsNull() });
  if (!posting || (await manager.existsBy(Meeting, { territoryId }))) return null;
  const committees = await manager.findBy(Committee, { territoryId, removedAt: IsNull() });
  const { accountId, personName: name, id } = posting;
  const capacity = { id, role: 'project_lead' as const, territoryIds: [territoryId], regionCodes: [], operator: null };
  return {
    territoryId,
    lead: { kind: 'account', accountId, sessionId: randomUUID(), name, capacity, stateTerritoryIds: [] },
    today: await todayOf(manager),
    committees: new Map(committees.map((committee) => [committee.code, committee.id])),
  };
}

async function hold(
  place: DemonstrationPlace,
  told: DemonstrationMeeting,
  former: string | null,
): Promise<string | null> {
  const { services, tx, lead } = place;
  const { committee, inDays, startTime, minutes, mode, title, videoLink, items, guests = [] } = told;
  const committeeId = place.committees.get(committee);
  if (!committeeId) return null;
  const content = { startTime, minutes, mode, title, place: told.place, videoLink };
  const day = addDays(place.today, inDays);
  const { id: meetingId } = await services
    .get(MeetingService)
    .create(lead, { clientMutationId: randomUUID(), committeeId, day, ...content });
  await clear(place, meetingId);
  for (const item of items) await addItem(place, meetingId, item);
  if (told.reconvenes) {
    await tx.manager.update(Meeting, { id: meetingId }, { reconvenesId: former });
    await tx.manager.update(AgendaItem, { meetingId, title: told.reconvenes }, { origin: 'reconvened' });
  }
  // Before the convocation, which in a demonstration writes to nobody.
  for (const [name, email] of guests)
    await services
      .get(ConvocationService)
      .inviteGuest(lead, { clientMutationId: randomUUID(), meetingId, name, email });
  const urgency = WHY_URGENT;
  await services.get(MeetingStepsService).convene(lead, { ...(await onMeeting(place, meetingId)), urgency });
  await tx.manager.update(Convocation, { meetingId, mail: 'waiting' }, { mail: 'sent', mailedAt: new Date() });
  if (inDays >= 0) {
    await answer(place, { meetingId, committeeId, day }, told);
    await tellAgain(place, meetingId, told);
    return meetingId;
  }
  await holdMeeting(place, meetingId, told);
  await approveMinutes(place, meetingId, told);
  return meetingId;
}

/** Takes off the points of the usual agenda that those of the demonstration stand for. */
async function clear({ services, tx, lead }: DemonstrationPlace, meetingId: string): Promise<void> {
  const usual = await tx.manager.findBy(AgendaItem, { meetingId, kind: Not('information') });
  for (const { id: itemId } of usual)
    await services.get(AgendaItemService).remove(lead, { clientMutationId: randomUUID(), itemId });
}

async function addItem(
  { services, tx, territoryId, lead }: DemonstrationPlace,
  meetingId: string,
  [kind, title, minutes, presenter, titles = []]: DemonstrationItem,
): Promise<void> {
  const actions = await tx.manager.findBy(Action, { territoryId, title: In(titles), removedAt: IsNull() });
  await services.get(AgendaItemService).add(lead, {
    ...{ clientMutationId: randomUUID(), meetingId, kind, title, minutes, confidential: false },
    ...{ detail: null, presenter: presenter ?? null, actionIds: actions.map(({ id }) => id) },
  });
}

/** What those who are called answered, as the project lead noted it. */
async function answer(
  { services, tx, lead }: DemonstrationPlace,
  { meetingId, committeeId, day }: { meetingId: string; committeeId: string; day: string },
  { replies = [] }: DemonstrationMeeting,
): Promise<void> {
  const seats = await heldSeats(tx.manager, [committeeId]);
  for (const [key, reply, who] of replies) {
    const seat = seatOfKey(seats, key);
    const speakers = seat ? speakersOn(seat, day) : [];
    const speaker = speakers.find(({ kind }) => (kind === 'substitute') === (who === 'substitute'));
    if (!speaker) continue;
    const said = { clientMutationId: randomUUID(), meetingId, reply, seatHolderId: speaker.id };
    await services.get(ConvocationService).reply(lead, said);
  }
}

/** The agenda changed since the convocation, and those who are called were told: in a demonstration, by no mail. */
async function tellAgain(
  place: DemonstrationPlace,
  meetingId: string,
  { addedSince }: DemonstrationMeeting,
): Promise<void> {
  if (!addedSince) return;
  await addItem(place, meetingId, addedSince);
  await place.services.get(MeetingStepsService).tellAgenda(place.lead, await onMeeting(place, meetingId));
}

async function begin(
  place: DemonstrationPlace,
  { committee, cancelled: reason, ...rule }: NonNullable<DemonstrationYear['series']>,
): Promise<void> {
  const { services, tx, lead, today } = place;
  const committeeId = place.committees.get(committee);
  if (!committeeId) return;
  const series = { clientMutationId: randomUUID(), committeeId, ...rule, months: [...rule.months] };
  const { id: seriesId } = await services
    .get(MeetingSeriesService)
    .create(lead, { ...series, startsOn: addDays(today, 20) });
  const [, second] = await tx.manager.find(Meeting, { where: { seriesId }, order: { day: 'ASC' } });
  if (second) await services.get(MeetingStepsService).cancel(lead, { ...(await onMeeting(place, second.id)), reason });
}
