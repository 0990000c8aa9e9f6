import { actionPlanEntities, ActionPlansModule } from '@binome/action-plans/api';
import { documentEntities, DocumentsModule } from '@binome/documents/api';
import { governanceEntities, GovernanceModule } from '@binome/governance/api';
import { identityEntities, IdentityModule } from '@binome/identity/api';
import { aPerson, type Person } from '@binome/identity/api/testing';
import { meetingEntities, MeetingsModule, roomEntities } from '@binome/meetings/api';
import { anIntent, TestApp } from '@binome/shared/api/testing';
import type { TerritorialRole } from '@binome/shared/domain';
import { territoryEntities, TerritoriesModule } from '@binome/territories/api';
import { aTerritory } from '@binome/territories/api/testing';
import { notificationEntities, NotificationsModule } from './notifications.module.js';

/** The real application with every topic that people are told of, and real sessions. */
export function startNotificationsApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const entities = [
    ...identityEntities,
    ...territoryEntities,
    ...documentEntities,
    ...governanceEntities,
    ...actionPlanEntities,
    ...meetingEntities,
    ...roomEntities,
    ...notificationEntities,
  ];
  const imports = [
    IdentityModule,
    TerritoriesModule,
    DocumentsModule,
    GovernanceModule,
    ActionPlansModule,
    MeetingsModule,
    NotificationsModule,
  ];
  return TestApp.start({ imports, entities, actors: 'real', environment });
}

/** A territory with a begun plan, and one person in each role that a test asks for. */
export interface TestPlace {
  id: string;
  name: string;
  planId: string;
  lead: Person;
  person(role: TerritorialRole): Promise<Person>;
}

const BEGIN = 'mutation ($input: BeginActionPlanInput!) { beginActionPlan(input: $input) { actionPlan { id } } }';

export async function aPlace(app: TestApp): Promise<TestPlace> {
  const { id, name } = await aTerritory(app);
  const person = (role: TerritorialRole) => aPerson(app, role, { territoryIds: [id], name: `Personne ${role}` });
  const lead = await person('project_lead');
  const input = { clientMutationId: anIntent(), territoryId: id };
  const { beginActionPlan } = await app.data<{ beginActionPlan: { actionPlan: { id: string } } }>(lead.cookie, BEGIN, {
    input,
  });
  return { id, name, planId: beginActionPlan.actionPlan.id, lead, person };
}

interface Row {
  id: string;
  version: number;
}

const DRAFT = 'mutation ($input: DraftActionInput!) { draftAction(input: $input) { action { id version } } }';
const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { id version } } }';

/** An action of the place, led by these people. */
export async function anAction(
  app: TestApp,
  { planId, lead }: TestPlace,
  title: string,
  leads: readonly Person[],
  values: object = {},
): Promise<Row> {
  const named = leads.map(({ accountId }, rank) => ({ name: `Pilote ${rank + 1}`, accountId }));
  const input = { clientMutationId: anIntent(), planId, mainAxis: 'skills', title, leads: named, ...values };
  return (await app.data<{ draftAction: { action: Row } }>(lead.cookie, DRAFT, { input })).draftAction.action;
}

export async function edit(app: TestApp, who: Person, { id, version }: Row, fields: object): Promise<Row> {
  const input = { clientMutationId: anIntent(), id, version, ...fields };
  return (await app.data<{ editAction: { action: Row } }>(who.cookie, EDIT, { input })).editAction.action;
}

export interface TestCentre {
  horizon: string;
  unreadCount: number;
  notifications: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: {
      id: string;
      reason: string;
      subjectType: string;
      title: string | null;
      isRead: boolean;
      territoryName: string;
      moves: { kind: string; from: string | null; to: string | null; money: { from: string; to: string } | null }[];
      seat: { kind: string; committee: string; body: string } | null;
      meetings: { kind: string; name: string }[];
      decisions: { kind: string; title: string }[];
      expectsAct: boolean;
    }[];
  };
}

const CENTRE = `query ($first: Int = 50, $after: String, $unreadOnly: Boolean = false) {
  notificationCentre(first: $first, after: $after, unreadOnly: $unreadOnly) { horizon unreadCount
    notifications { totalCount pageInfo { hasNextPage endCursor } nodes { id reason subjectType title isRead territoryName
      moves { kind from to money { from to } } seat { kind committee body } meetings { kind name } decisions { kind title } expectsAct } } } }`;

/** What a person is told of, once everything that happened has been heard. */
export async function centreOf(
  app: TestApp,
  who: Person,
  variables: { first?: number; after?: string | null; unreadOnly?: boolean } = {},
): Promise<TestCentre> {
  await app.settle();
  return (await app.data<{ notificationCentre: TestCentre }>(who.cookie, CENTRE, variables)).notificationCentre;
}

/** The notifications of a person, a line each. */
export async function toldTo(app: TestApp, who: Person): Promise<string[]> {
  const { notifications } = await centreOf(app, who);
  return notifications.nodes.map(({ reason, title, isRead, moves, seat, meetings, decisions }) =>
    [
      reason,
      title,
      ...moves.map(({ kind, from, to, money }) => {
        const values = money ? [money.from, money.to] : [from, to];
        return values.every((value) => value === null) ? kind : `${kind} ${values.map((one) => one ?? '').join('→')}`;
      }),
      ...(seat ? [`${seat.kind} ${seat.body}`] : []),
      ...[...meetings, ...decisions].map(({ kind }) => kind),
      isRead && 'read',
    ]
      .filter(Boolean)
      .join(' '),
  );
}
