import { randomUUID } from 'node:crypto';
import { identityEntities, PlaceNames } from '@binome/identity/api';
import { documentEntities } from '@binome/documents/api';
import { anActor, anIntent, TestApp, type GraphqlAnswer } from '@binome/shared/api/testing';
import type { AccountActor, Role } from '@binome/shared/domain';
import { territoryEntities } from '@binome/territories/api';
import { Global, Module } from '@nestjs/common';
import { actionPlanEntities, ActionPlansModule } from './action-plans.module.js';

// What the territories take from the identity topic; the actors of these tests come by header instead of its sessions.
@Global()
@Module({ providers: [PlaceNames], exports: [PlaceNames] })
class PlaceNamesModule {}

/** The real application with this topic and those below it. */
export function startPlansApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const entities = [...identityEntities, ...territoryEntities, ...documentEntities, ...actionPlanEntities];
  return TestApp.start({ imports: [PlaceNamesModule, ActionPlansModule], entities, environment });
}

/** A territory with its people, for the tests of plans. */
export interface TestTerritory {
  id: string;
  code: string;
  /** Someone acting in this role in the territory; the same person each time. */
  as(role: Role): AccountActor;
}

let made = 0;

/** A territory of its own, with one person in each role that reaches it. */
export async function aTerritory(app: TestApp): Promise<TestTerritory> {
  const id = randomUUID();
  made += 1;
  const code = `ti-${String(made).padStart(4, '0')}`;
  await app.sql(
    `INSERT INTO territories (id, version, phase, code, name, searchable) VALUES ($1, 1, 'phase_2', $2, $3, $2)`,
    [id, code, `Territoire ${made}`],
  );
  const people = new Map<Role, AccountActor>();
  const as = (role: Role) => {
    const known = people.get(role) ?? reaching(role, id);
    people.set(role, known);
    return known;
  };
  return { id, code, as };
}

function reaching(role: Role, territoryId: string): AccountActor {
  if (role === 'national_coordinator') return anActor(role);
  if (role === 'regional_reviewer') return anActor(role, { regionCodes: ['84'] }, { stateTerritoryIds: [territoryId] });
  if (role === 'administrator' || role === 'operator_agent') return anActor(role);
  return anActor(role, { territoryIds: [territoryId] });
}

/** Makes the actor a member whom an action may name: an account with a role in the territory. */
export async function aMember(
  app: TestApp,
  territoryId: string,
  role: 'contributor' | 'observer' | 'elected',
  actor: AccountActor,
): Promise<void> {
  await app.sql(`INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, $2, $3)`, [
    actor.accountId,
    `${actor.accountId}@exemple.fr`,
    actor.name,
  ]);
  await app.sql(
    `INSERT INTO role_assignments (id, version, account_id, role, territory_ids, starts_on) VALUES ($1, 1, $2, $3, $4, '2020-01-01')`,
    [randomUUID(), actor.accountId, role, [territoryId]],
  );
}

const BEGIN =
  'mutation ($input: BeginActionPlanInput!) { beginActionPlan(input: $input) { actionPlan { id version } } }';
const ADD = 'mutation ($input: AddOrientationInput!) { addOrientation(input: $input) { orientation { id version } } }';
const DRAFT = 'mutation ($input: DraftActionInput!) { draftAction(input: $input) { action { id version code } } }';

/** The plan of a territory, begun by its project lead. */
export async function aPlan(app: TestApp, territory: TestTerritory): Promise<{ id: string; version: number }> {
  const input = { clientMutationId: anIntent(), territoryId: territory.id };
  const answer = await app.data<{ beginActionPlan: { actionPlan: { id: string; version: number } } }>(
    territory.as('project_lead'),
    BEGIN,
    { input },
  );
  return answer.beginActionPlan.actionPlan;
}

/** An orientation of a plan, added by the project lead. */
export async function anOrientation(
  app: TestApp,
  territory: TestTerritory,
  planId: string,
  axis = 'skills',
): Promise<{ id: string; version: number }> {
  const input = { clientMutationId: anIntent(), planId, axis, title: 'Une orientation' };
  const answer = await app.data<{ addOrientation: { orientation: { id: string; version: number } } }>(
    territory.as('project_lead'),
    ADD,
    { input },
  );
  return answer.addOrientation.orientation;
}

/** An action of a plan, drafted by the project lead. */
export async function anAction(
  app: TestApp,
  territory: TestTerritory,
  planId: string,
  values: Record<string, unknown> = {},
): Promise<{ id: string; version: number; code: string }> {
  const input = { clientMutationId: anIntent(), planId, mainAxis: 'skills', title: 'Une action', ...values };
  const answer = await app.data<{ draftAction: { action: { id: string; version: number; code: string } } }>(
    territory.as('project_lead'),
    DRAFT,
    { input },
  );
  return answer.draftAction.action;
}

/** The code of the refusal, undefined when the operation succeeded. */
export function codeOf({ errors }: GraphqlAnswer<unknown>): string | undefined {
  return errors[0]?.extensions.code;
}

/** What INVALID_INPUT refuses, as `field:problem`. */
export function problemsOf({ errors }: GraphqlAnswer<unknown>): string[] | undefined {
  const data = errors[0]?.extensions.data as { problems?: { field: string; problem: string }[] } | undefined;
  return data?.problems?.map(({ field, problem }) => `${field}:${problem}`);
}

export interface TestEvent {
  name: string;
  origin: string;
  /** Values before and after by field; null when the event changed none. */
  changes: Record<string, [from: unknown, to: unknown]> | null;
}

/** What was recorded on an object, oldest first. */
export function eventsOf(app: TestApp, subjectId: string): Promise<TestEvent[]> {
  return app.sql<TestEvent>(
    `SELECT name, origin, (SELECT jsonb_object_agg(field, jsonb_build_array(from_value, to_value)) FROM field_changes WHERE event_id = events.id) AS changes
     FROM events WHERE subject_id = $1 ORDER BY at`,
    [subjectId],
  );
}
