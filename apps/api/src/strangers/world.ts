import { randomUUID } from 'node:crypto';
import { sendDocument } from '@binome/documents/api/testing';
import { aPerson, type Person } from '@binome/identity/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Role, TerritorialRole } from '@binome/shared/domain';
import { aTerritory, type TestTerritory } from '@binome/territories/api/testing';
import { Canaries } from './canary.js';
import { someDecisions, type SeededDecisions } from './decision-rows.js';
import { aGovernance, type SeededGovernance } from './governance-rows.js';
import { someMeetings, type SeededMeetings } from './meeting-rows.js';
import { notifications } from './notification-rows.js';
import type { Stranger } from './oracle.js';
import { aPlanImport } from './plan-import-rows.js';
import {
  anImport,
  aPlan,
  aSheet,
  invitations,
  aBulkEdit,
  someViews,
  type Made,
  type Say,
  type SeededLevel,
} from './seeded-rows.js';

/** A territory full of canaries, with its people. */
export interface SeededPlace {
  name: 'home' | 'away';
  territory: TestTerritory;
  say: Say;
  people: Record<TerritorialRole, Person>;
  planId: string;
  orientationId: string;
  actions: Record<SeededLevel, string>;
  /** A document seen at each level: by the visibility of its action, but for `hidden`, narrower than the shared action. */
  documents: Record<SeededLevel | 'hidden', string>;
  contactId: string;
  seatId: string;
  invitationId: string;
  importId: string;
  governance: SeededGovernance;
  meetings: SeededMeetings;
  decisions: SeededDecisions;
  viewId: string;
  planImportId: string;
  bulkEditId: string;
}

export interface World {
  app: TestApp;
  canaries: Canaries;
  home: SeededPlace;
  away: SeededPlace;
  /** The people who ask, all of them of the home territory; null is nobody. */
  askers: Record<Stranger, Person | null>;
}

/** Two territories of different régions, everything in them said by canaries, and one person of each kind. */
export async function aWorld(app: TestApp): Promise<World> {
  const canaries = new Canaries();
  const home = await aPlace(app, canaries, 'home', '84');
  const away = await aPlace(app, canaries, 'away', '28');
  const territoryIds = [home.territory.id];
  const person = (role: Role, settings = {}) =>
    aNamedPerson(app, home.say, role, { subject: 'account', place: 'nowhere' }, settings);
  const askers: World['askers'] = {
    ...home.people,
    anonymous: null,
    former: await person('elected', { territoryIds, startsOn: '2020-01-01', endsOn: '2025-01-01' }),
    formerLead: await person('project_lead', { territoryIds, startsOn: '2020-01-01', endsOn: '2025-01-01' }),
    suspended: await person('elected', { territoryIds }),
    unassigned: await person('observer', { territoryIds, startsOn: '2999-01-01' }),
    operator_agent: await person('operator_agent', { operator: 'ademe' }),
    regional_reviewer: await person('regional_reviewer', { regionCodes: ['84'] }),
    national_coordinator: await person('national_coordinator'),
    administrator: await person('administrator'),
  };
  await app.sql('UPDATE accounts SET suspended_at = now() WHERE id = $1', [askers.suspended?.accountId]);
  const world = { app, canaries, home, away, askers };
  for (const place of [home, away]) {
    await history(world, place);
    place.documents = await documents(world, place);
  }
  await notifications(app, [home, away], Object.values(askers));
  const error = canaries.make({
    subject: 'deadLetter',
    fieldClass: 'internal',
    level: 'shared',
    place: 'nowhere',
    about: 'error of a job',
  });
  await app.sql(`INSERT INTO dead_letters (id, queue, reference, error, attempts) VALUES ($1, 'events', $2, $3, 5)`, [
    randomUUID(),
    randomUUID(),
    error,
  ]);
  return world;
}

async function aNamedPerson(
  app: TestApp,
  say: Say,
  role: Role,
  name: Partial<Made>,
  settings: object,
): Promise<Person> {
  const accountId = randomUUID();
  const about = { subject: 'account', fieldClass: 'confidential', place: 'nowhere', accountId } as const;
  const email = say(`e-mail of ${role}`, about, (mark) => `${mark}@exemple.fr`);
  return aPerson(app, role, { ...settings, accountId, email, name: say(`name of ${role}`, { ...name, accountId }) });
}

async function aPlace(
  app: TestApp,
  canaries: Canaries,
  name: 'home' | 'away',
  regionCode: string,
): Promise<SeededPlace> {
  const say: Say = (about, values, form) =>
    canaries.make(
      {
        subject: 'plan',
        fieldClass: 'internal',
        level: 'shared',
        place: name,
        about: `${about} of ${name}`,
        ...values,
      },
      form,
    );
  const territory = await aTerritory(app, {
    regionCode,
    name: say('name', { subject: 'sheet', fieldClass: 'public' }),
  });
  const territoryIds = [territory.id];
  const person = (role: Role) => aNamedPerson(app, say, role, { subject: 'person' }, { territoryIds });
  const people = {
    elected: await person('elected'),
    industrial: await person('industrial'),
    project_lead: await person('project_lead'),
    contributor: await person('contributor'),
    observer: await person('observer'),
  };
  const place = {
    name,
    territory,
    say,
    people,
    ...(await aSheet(app, say, territory.id)),
    ...(await aPlan(app, say, territory.id, people.contributor)),
    governance: await aGovernance(app, say, territory.id),
    viewId: await someViews(app, say, territory.id, people),
  };
  const { committeeId } = place.governance;
  return {
    ...place,
    meetings: await someMeetings(app, say, { territoryId: territory.id, committeeId, ...people }),
    decisions: await someDecisions(app, say, territory.id, place.governance),
    documents: { shared: '', territory: '', named: '', restricted: '', hidden: '' },
    bulkEditId: await aBulkEdit(app, { territoryId: territory.id, ...place }, people.elected),
    invitationId: await invitations(app, say, territory.id),
    importId: await anImport(app, canaries),
    planImportId: await aPlanImport(app, say, place),
  };
}

const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }';

// A value before and after, in the history of the shared action, each class its own.
const EDIT_COMMITTEE =
  'mutation ($input: EditCommitteeInput!) { editCommittee(input: $input) { committee { version } } }';

async function history({ app }: World, { say, people, actions, governance }: SeededPlace): Promise<void> {
  const edit = (level: SeededLevel) => ({
    clientMutationId: anIntent(),
    id: actions[level],
    version: 1,
    description: say(`${level} newer description`, { level }),
    companyNote: say(`${level} newer note`, { level, fieldClass: 'trade_secret' }),
  });
  for (const level of ['shared', 'territory', 'named', 'restricted'] as const)
    await app.data(people.elected.cookie, EDIT, { input: edit(level) });
  const mandate = say('newer mandate', { subject: 'governance' });
  const input = { clientMutationId: anIntent(), committeeId: governance.committeeId, version: 1, mandate };
  await app.data(people.elected.cookie, EDIT_COMMITTEE, { input });
}

const RENAME = 'mutation ($input: EditDocumentInput!) { editDocument(input: $input) { document { id } } }';

// Through their own door, so that their names, former names and bytes are in every place where documents leave something.
async function documents({ app }: World, { say, people, actions }: SeededPlace): Promise<SeededPlace['documents']> {
  const { cookie } = people.elected;
  const send = async (place: string, name: string, level: SeededLevel, ownVisibility = 'shared'): Promise<string> => {
    const bytes = say(`${level} file`, { subject: 'file', level, fieldClass: 'trade_secret' });
    const { body } = await sendDocument(app, cookie, place, `${name}.txt`, bytes, { fields: { ownVisibility } });
    return body.id;
  };
  const named = (level: SeededLevel, about: string) => say(`${level} ${about}`, { level, fieldClass: 'confidential' });
  const renamed = async (documentId: string, level: SeededLevel): Promise<string> => {
    const name = named(level, 'newer document');
    await app.data(cookie, RENAME, { input: { clientMutationId: anIntent(), documentId, version: 1, name } });
    // A version takes nothing of the name of its file.
    await send(`${documentId}/versions`, 'x', level);
    return documentId;
  };
  const add = async (action: SeededLevel, level: SeededLevel, ownVisibility?: string): Promise<string> =>
    renamed(await send(`Action/${actions[action]}`, named(level, 'document'), level, ownVisibility), level);
  return {
    shared: await add('shared', 'shared'),
    territory: await add('territory', 'territory'),
    named: await add('named', 'named'),
    restricted: await add('restricted', 'restricted'),
    hidden: await add('shared', 'restricted', 'restricted'),
  };
}
