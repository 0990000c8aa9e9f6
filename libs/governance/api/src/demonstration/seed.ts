import { randomUUID } from 'node:crypto';
import { Account, Posting } from '@binome/identity/api';
import { addDays } from '@binome/governance/domain';
import { UnitOfWork } from '@binome/shared/api';
import { systemActor, type AccountActor } from '@binome/shared/domain';
import { MemberAuthority, membersOf, Territory, todayOf } from '@binome/territories/api';
import type { Type } from '@nestjs/common';
import { ArrayContains, IsNull, Like, type EntityManager } from 'typeorm';
import { Committee } from '../committee.entity.js';
import { CommitteeService } from '../committee.service.js';
import { CommitteeSeat } from '../committee-seat.entity.js';
import { CommitteeSeatService } from '../committee-seat.service.js';
import { KitService } from '../kit.service.js';
import { SeatHolderService } from '../seat-holder.service.js';
import { COUNTRY_GOVERNANCE } from './country-governance.js';
import {
  INDUSTRY_GOVERNANCE,
  STORY_GOVERNANCE,
  type DemonstrationGovernance,
  type DemonstrationMandate,
} from './demonstration-governance.js';
import { PORT_GOVERNANCE } from './port-governance.js';

/** Gives the program's services, as a Nest application does. */
export interface ServiceSource {
  get<T>(type: Type<T>): T;
}

const READER = systemActor('démonstration');
const OTHER_LEAD = { id: '00000000-0000-4000-8000-00000000e11e', name: 'Élise Garnier' };

interface Place {
  territoryId: string;
  /** Who does it: the project lead of the demonstration where it is posted, the one who is elsewhere. */
  lead: AccountActor;
  today: string;
  sirens: string[];
}

/**
 * Gives a governance to four territories of the second phase, through the ordinary commands of their project lead: a kit, then the people who
 * came and went. Done again it changes nothing: what people changed since stays.
 */
export async function seedGovernance(
  services: ServiceSource,
  places: { story: string; industry: string; port: string; country: string },
): Promise<void> {
  const wanted: [string, DemonstrationGovernance][] = [
    [places.story, STORY_GOVERNANCE],
    [places.industry, INDUSTRY_GOVERNANCE],
    [places.port, PORT_GOVERNANCE],
    [places.country, COUNTRY_GOVERNANCE],
  ];
  const unitOfWork = services.get(UnitOfWork);
  for (const [code, governance] of wanted) {
    const place = await unitOfWork.read(READER, (manager) => placeOf(manager, code));
    // One transaction a territory: stopped half-way, it begins again from nothing.
    if (place) await unitOfWork.run(place.lead, () => write(services, place, governance), { origin: 'seed' });
  }
}

// Null once the territory has committees: they may be anybody's.
async function placeOf(manager: EntityManager, code: string): Promise<Place | null> {
  const { id: territoryId } = await manager.findOneByOrFail(Territory, { phase: 'phase_2', code });
  if (await manager.existsBy(Committee, { territoryId })) return null;
  const persona = await manager.findOneByOrFail(Account, { persona: 'cheffe-de-projet' });
  const posting = await manager.findOneBy(Posting, { territoryIds: ArrayContains([territoryId]), endsOn: IsNull() });
  const other = posting ? { id: posting.accountId, name: posting.personName } : OTHER_LEAD;
  const account = (await membersOf(manager, territoryId)).has(persona.id) ? persona : other;
  const members = await manager.find(MemberAuthority, { where: { territoryId }, order: { name: 'ASC' } });
  const capacity = { id: randomUUID(), role: 'project_lead' as const, territoryIds: [territoryId] };
  const lead: AccountActor = {
    ...{ kind: 'account', accountId: account.id, sessionId: randomUUID(), name: account.name, stateTerritoryIds: [] },
    capacity: { ...capacity, regionCodes: [], operator: null },
  };
  return { territoryId, lead, today: await todayOf(manager), sirens: members.map(({ siren }) => siren) };
}

async function write(services: ServiceSource, place: Place, governance: DemonstrationGovernance): Promise<void> {
  const { territoryId, lead } = place;
  const { kit, kitVersion, since, mandate } = governance;
  await services.get(KitService).apply(lead, { clientMutationId: randomUUID(), territoryId, kit, kitVersion, since });
  // The story begins on that day, not on the one on which it is told.
  await services
    .get(UnitOfWork)
    .run(lead, (tx) =>
      tx.manager.query('UPDATE kit_applications SET applied_at = $2 WHERE territory_id = $1', [territoryId, since]),
    );
  const committees = await services
    .get(UnitOfWork)
    .read(lead, (manager) => manager.findBy(Committee, { territoryId, removedAt: IsNull() }));
  const steering = committees.find(({ code }) => code === 'COPIL');
  if (!steering) throw new Error(`The kit ${kit} made no steering committee`);
  const { id: committeeId, version } = steering;
  await services.get(CommitteeService).edit(lead, { clientMutationId: randomUUID(), committeeId, version, mandate });
  for (const one of governance.mandates) await appoint(services, place, committees, one);
}

async function appoint(
  services: ServiceSource,
  { lead, today, sirens }: Place,
  committees: readonly Committee[],
  { seat: [code, key], name, kind = 'holder', since, until, body, email }: DemonstrationMandate,
): Promise<void> {
  const [source, rank] = key.split(':');
  const kitKey = source === 'members' ? `members:${sirens[Number(rank) - 1]}` : key;
  const committeeId = committees.find((committee) => committee.code === code)?.id ?? '';
  const seat = await services.get(UnitOfWork).read(lead, (manager) =>
    manager.findOneOrFail(CommitteeSeat, {
      where: { committeeId, kitKey: source === 'regions' ? Like('regions:%') : kitKey },
      order: { createdAt: 'ASC' },
    }),
  );
  const { id: committeeSeatId, version } = seat;
  if (body && seat.body !== body)
    await services
      .get(CommitteeSeatService)
      .edit(lead, { clientMutationId: randomUUID(), committeeSeatId, version, body });
  const endsOn = until === undefined ? null : typeof until === 'string' ? until : addDays(today, until.inDays);
  const person = { kind, personName: name, accountId: null, email: email ?? null, startsOn: since, endsOn };
  await services.get(SeatHolderService).appoint(lead, { clientMutationId: randomUUID(), committeeSeatId, ...person });
}
