import { randomUUID } from 'node:crypto';
import { anActor, anIntent, TestApp, type GraphqlAnswer } from '@binome/shared/api/testing';
import type { AccountActor, Role } from '@binome/shared/domain';
import { aTerritory, territoriesWithoutSessions } from '@binome/territories/api/testing';
import { governanceEntities, GovernanceModule } from './governance.module.js';

/** The real application with this topic and those below it. */
export function startGovernanceApp(): Promise<TestApp> {
  const { imports, entities } = territoriesWithoutSessions;
  return TestApp.start({ imports: [...imports, GovernanceModule], entities: [...entities, ...governanceEntities] });
}

/** A territory with its people, its members and its pair, for the tests of governance. */
export interface TestPlace {
  id: string;
  code: string;
  sirens: readonly string[];
  /** Someone acting in this role in the territory; the same person each time. */
  as(role: Role): AccountActor;
}

let made = 0;

/** A territory of its own, with two members and a pair of which the elected side is held. */
export async function aPlace(app: TestApp): Promise<TestPlace> {
  const { id, code } = await aTerritory(app);
  const sirens = [siren(), siren()];
  for (const [rank, one] of sirens.entries())
    await app.sql(
      `INSERT INTO member_authorities (id, version, territory_id, phase, siren, name, type, nature, vintage, population)
       VALUES ($1, 1, $2, 'phase_2', $3, $4, 'epci', 'CC', 2024, 1000)`,
      [randomUUID(), id, one, `CC ${rank + 1}`],
    );
  await app.sql(
    `INSERT INTO pair_seats (id, version, territory_id, side, person_name, organisation, starts_on) VALUES ($1, 1, $2, 'elected', 'Claire Élue', 'CC 1', '2024-01-01')`,
    [randomUUID(), id],
  );
  const people = new Map<Role, AccountActor>();
  const as = (role: Role) => {
    const known = people.get(role) ?? reaching(role, id);
    people.set(role, known);
    return known;
  };
  return { id, code, sirens, as };
}

function siren(): string {
  made += 1;
  return String(880_000_000 + made);
}

function reaching(role: Role, territoryId: string): AccountActor {
  if (role === 'regional_reviewer') return anActor(role, { regionCodes: ['84'] }, { stateTerritoryIds: [territoryId] });
  const isElsewhere = ['national_coordinator', 'administrator', 'operator_agent'].includes(role);
  return isElsewhere ? anActor(role) : anActor(role, { territoryIds: [territoryId] });
}

/** Makes the actor a member whom a seat may name with its account. */
export async function aMember(app: TestApp, territoryId: string, actor: AccountActor): Promise<void> {
  const address = `${actor.accountId}@exemple.fr`;
  await app.sql(`INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, $2, $3)`, [
    ...[actor.accountId, address, actor.name],
  ]);
  await app.sql(
    `INSERT INTO role_assignments (id, version, account_id, role, territory_ids, starts_on) VALUES ($1, 1, $2, 'contributor', $3, '2020-01-01')`,
    [randomUUID(), actor.accountId, [territoryId]],
  );
}

export interface CommitteeAnswer {
  committee: { id: string; version: number; code: string };
  writtenId: string;
  version: number;
}

/** Sends a command of this topic as this person; gives what it answers about the committee. */
export async function written(
  app: TestApp,
  who: AccountActor,
  command: string,
  input: Record<string, unknown>,
): Promise<CommitteeAnswer> {
  const answer = await app.data<Record<string, CommitteeAnswer>>(who, commandOn(command), sent(input));
  return answer[command] as CommitteeAnswer;
}

/** The code of the refusal of a command of this topic. */
export function refused(
  app: TestApp,
  who: AccountActor,
  command: string,
  input: Record<string, unknown>,
): Promise<string> {
  return app.refusal(who, commandOn(command), sent(input));
}

/** What INVALID_INPUT refuses, as `field:problem`. */
export async function problems(
  app: TestApp,
  who: AccountActor,
  command: string,
  input: Record<string, unknown>,
): Promise<string[] | undefined> {
  const { errors }: GraphqlAnswer<unknown> = await app.gql(who, commandOn(command), sent(input));
  const data = errors[0]?.extensions.data as { problems?: { field: string; problem: string }[] } | undefined;
  return data?.problems?.map(({ field, problem }) => `${field}:${problem}`);
}

function commandOn(command: string): string {
  const type = INPUTS[command] ?? `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${command}(input: $input) { committee { id version code } writtenId version } }`;
}

const INPUTS: Record<string, string> = { removeCommittee: 'OnCommitteeInput', restoreCommittee: 'OnCommitteeInput' };

function sent(input: Record<string, unknown>) {
  return { input: { clientMutationId: anIntent(), ...input } };
}

/** A committee of a territory, created by its project lead. */
export async function aCommittee(
  app: TestApp,
  place: TestPlace,
  given: Record<string, unknown> = {},
): Promise<{ id: string; version: number; code: string }> {
  made += 1;
  const input = { territoryId: place.id, code: `C-${made}`, name: 'Comité local', level: 'local', ...given };
  return (await written(app, place.as('project_lead'), 'createCommittee', input)).committee;
}

/** A seat of a committee, added by the project lead. */
export async function aSeat(
  app: TestApp,
  place: TestPlace,
  committeeId: string,
  given: Record<string, unknown> = {},
): Promise<string> {
  const seat = { bodyKind: 'company', body: 'Décolletage du Môle', voting: true, chair: false, startsOn: '2024-01-01' };
  const input = { committeeId, ...seat, ...given };
  return (await written(app, place.as('project_lead'), 'addCommitteeSeat', input)).writtenId;
}

/** A person on a seat, named by the project lead. */
export async function aHolder(
  app: TestApp,
  place: TestPlace,
  committeeSeatId: string,
  given: Record<string, unknown> = {},
): Promise<{ id: string; version: number }> {
  const person = { kind: 'holder', personName: 'Anne Première', startsOn: '2024-01-01' };
  const input = { committeeSeatId, ...person, ...given };
  const { writtenId, version } = await written(app, place.as('project_lead'), 'appointSeatHolder', input);
  return { id: writtenId, version };
}

/** What was recorded on an object, oldest first. */
export function eventsOf(app: TestApp, subjectId: string) {
  return app.sql<{ name: string; origin: string; reason: string | null; changes: Record<string, unknown> | null }>(
    `SELECT name, origin, reason, (SELECT jsonb_object_agg(field, jsonb_build_array(from_value, to_value)) FROM field_changes WHERE event_id = events.id) AS changes
     FROM events WHERE subject_id = $1 ORDER BY at`,
    [subjectId],
  );
}
