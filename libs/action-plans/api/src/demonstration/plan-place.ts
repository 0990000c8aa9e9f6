import { createHash, randomUUID } from 'node:crypto';
import { Account, Posting } from '@binome/identity/api';
import { PERSONAS } from '@binome/identity/domain';
import type { AccountActor, Role } from '@binome/shared/domain';
import { MemberAuthority, PairSeat, Territory } from '@binome/territories/api';
import { ArrayContains, In, IsNull, type EntityManager } from 'typeorm';
import { membersOf } from '../territory-members.js';
import type { DemonstrationAuthor } from './demonstration-plan.js';
import type { PlanPlace } from './plan-writer.js';

const AUTHORS: readonly DemonstrationAuthor[] = ['elue', 'industriel', 'cheffe-de-projet', 'contributeur'];
/** Fictitious person of the territories where nobody is known to hold the part. */
const SOMEBODY = { id: '00000000-0000-4000-8000-00000000e11e', name: 'Élise Garnier' };

/** `capacityId` is that of the posting, for those who act by jobs. */
type Person = Pick<Account, 'id' | 'name'> & { capacityId?: string };
type People = ReadonlyMap<DemonstrationAuthor, Person>;

/** The territory of the second phase of this code, with who acts in it: its personas, else its posted lead and its pair. */
export async function placeOf(manager: EntityManager, code: string): Promise<PlanPlace> {
  const territory = await manager.findOneBy(Territory, { phase: 'phase_2', code });
  if (!territory) throw new Error(`The demonstration needs the territory ${code} of the second phase`);
  const territoryId = territory.id;
  const members = await membersOf(manager, territoryId);
  const people = await peopleOf(manager, territoryId, members);
  const authorities = await manager.find(MemberAuthority, { where: { territoryId }, order: { name: 'ASC' } });
  const intent = (step: string): string => `demonstration-${territoryId}-${print(step).slice(0, 24)}`;
  const done = await intentsOf(manager, territoryId);
  return {
    territoryId,
    author: (by) => actorOf(by, people.get(by) ?? SOMEBODY, territoryId),
    accounts: new Map([...members].map(([id, name]) => [name, id])),
    sirens: authorities.map(({ siren }) => siren),
    intent,
    isDone: (step) => done.has(intent(step)),
  };
}

async function intentsOf(manager: EntityManager, territoryId: string): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>(
    'SELECT client_mutation_id AS id FROM intents WHERE client_mutation_id LIKE $1',
    [`demonstration-${territoryId}-%`],
  );
  return new Set(rows.map(({ id }) => id));
}

async function peopleOf(
  manager: EntityManager,
  territoryId: string,
  members: ReadonlyMap<string, string>,
): Promise<People> {
  const personas = await manager.findBy(Account, { persona: In([...AUTHORS]) });
  const seats = await manager.findBy(PairSeat, { territoryId, endsOn: IsNull() });
  const posting = await manager.findOneBy(Posting, { territoryIds: ArrayContains([territoryId]), endsOn: IsNull() });
  const seated = ({ personName, accountId }: PairSeat): Person => ({
    id: accountId ?? personIdOf(personName),
    name: personName,
  });
  return new Map<DemonstrationAuthor, Person>([
    ...seats.map((seat) => [seat.side === 'elected' ? 'elue' : 'industriel', seated(seat)] as const),
    ...(posting ? [['cheffe-de-projet', leadOf(posting)] as const] : []),
    ...personas
      .filter(({ id, persona }) => members.has(id) && persona !== 'cheffe-de-projet')
      .map((one) => [one.persona as DemonstrationAuthor, one] as const),
  ]);
}

function leadOf({ id, accountId, personName }: Posting): Person {
  return { id: accountId, name: personName, capacityId: id };
}

function actorOf(by: DemonstrationAuthor, { id, name, capacityId }: Person, territoryId: string): AccountActor {
  const role: Role = PERSONAS.find(({ key }) => key === by)?.role ?? 'project_lead';
  const capacity = {
    id: capacityId ?? randomUUID(),
    role,
    territoryIds: [territoryId],
    regionCodes: [],
    operator: null,
  };
  return { kind: 'account', accountId: id, sessionId: randomUUID(), name, capacity, stateTerritoryIds: [] };
}

// The same person at each run, without an account.
function personIdOf(name: string): string {
  const digits = print(`personne ${name}`);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

function print(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
