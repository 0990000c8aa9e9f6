import { randomUUID } from 'node:crypto';
import { Action } from '@binome/action-plans/api';
import { Committee } from '@binome/governance/api';
import { addDays } from '@binome/governance/domain';
import { Posting } from '@binome/identity/api';
import { UnitOfWork } from '@binome/shared/api';
import { systemActor, type AccountActor } from '@binome/shared/domain';
import { Territory, todayOf } from '@binome/territories/api';
import type { Type } from '@nestjs/common';
import { ArrayContains, In, IsNull, type EntityManager } from 'typeorm';
import { AgendaItem } from '../agenda-item.entity.js';
import { AgendaItemService } from '../agenda-item.service.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingService } from '../meeting.service.js';
import { MeetingStepsService } from '../meeting-steps.service.js';
import { PORT_MEETINGS, VALLEY_MEETINGS, type DemonstrationMeeting } from './demonstration-meetings.js';

/** Gives the program's services, as a Nest application does. */
export interface ServiceSource {
  get<T>(type: Type<T>): T;
}

const READER = systemActor('démonstration');
const WHY_LATE = 'Séance de démonstration, inscrite après coup.';

interface Place {
  territoryId: string;
  lead: AccountActor;
  today: string;
  committees: ReadonlyMap<string, string>;
}

/**
 * Gives a year of committees to two territories of the second phase that have a governance, through the ordinary commands of their project
 * lead, and one meeting tomorrow. Done again it changes nothing: once a territory has a meeting, it is left as it is.
 */
export async function seedMeetings(services: ServiceSource, places: { valley: string; port: string }): Promise<void> {
  const unitOfWork = services.get(UnitOfWork);
  const wanted = [
    [places.valley, VALLEY_MEETINGS],
    [places.port, PORT_MEETINGS],
  ] as const;
  for (const [code, meetings] of wanted) {
    const place = await unitOfWork.read(READER, (manager) => placeOf(manager, code));
    if (!place) continue;
    const write = async (): Promise<void> => {
      for (const meeting of meetings) await hold(services, place, meeting);
    };
    await unitOfWork.run(place.lead, write, { origin: 'seed' });
  }
}

// Null once the territory has meetings, or has nobody to prepare them.
async function placeOf(manager: EntityManager, code: string): Promise<Place | null> {
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

async function hold(services: ServiceSource, place: Place, told: DemonstrationMeeting): Promise<void> {
  const { lead } = place;
  const { committee, inDays, startTime, minutes, mode, title, videoLink, items } = told;
  const committeeId = place.committees.get(committee);
  if (!committeeId) return;
  const content = { startTime, minutes, mode, title, place: told.place, videoLink };
  const day = addDays(place.today, inDays);
  const meeting = await services
    .get(MeetingService)
    .create(lead, { clientMutationId: randomUUID(), committeeId, day, ...content });
  for (const item of items) await addItem(services, place, meeting.id, item);
  const steps = services.get(MeetingStepsService);
  await steps.convene(lead, { ...(await on(services, place, meeting.id)), urgency: WHY_LATE });
  if (inDays >= 0) return;
  await steps.open(lead, await on(services, place, meeting.id));
  await goThrough(services, place, meeting.id, told);
  await steps.close(lead, await on(services, place, meeting.id));
}

async function on(services: ServiceSource, { lead }: Place, meetingId: string) {
  const { version } = await services.get(MeetingService).get(lead, meetingId);
  return { clientMutationId: randomUUID(), meetingId, version };
}

async function addItem(
  services: ServiceSource,
  { territoryId, lead }: Place,
  meetingId: string,
  [kind, title, minutes, presenter, titles = []]: DemonstrationMeeting['items'][number],
): Promise<void> {
  const actions = await services
    .get(UnitOfWork)
    .read(lead, (manager) => manager.findBy(Action, { territoryId, title: In(titles), removedAt: IsNull() }));
  await services.get(AgendaItemService).add(lead, {
    ...{ clientMutationId: randomUUID(), meetingId, kind, title, minutes, confidential: false },
    ...{ detail: null, presenter: presenter ?? null, actionIds: actions.map(({ id }) => id) },
  });
}

async function goThrough(
  services: ServiceSource,
  { lead }: Place,
  meetingId: string,
  { postponed }: DemonstrationMeeting,
): Promise<void> {
  const items = await services
    .get(UnitOfWork)
    .read(lead, (manager) => manager.find(AgendaItem, { where: { meetingId }, order: { rank: 'ASC' } }));
  for (const { id: itemId, version, title } of items) {
    const progress = title === postponed ? 'postponed' : 'done';
    await services.get(AgendaItemService).progress(lead, { clientMutationId: randomUUID(), itemId, version, progress });
  }
}
