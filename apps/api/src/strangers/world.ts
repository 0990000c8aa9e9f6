import { randomUUID } from 'node:crypto';
import { aPerson, type Person } from '@binome/identity/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Role } from '@binome/shared/domain';
import { aTerritory, type TestTerritory } from '@binome/territories/api/testing';
import { Canaries, type Canary, type Level } from './canary.js';
import type { Stranger } from './oracle.js';

type Made = Omit<Canary, 'text' | 'accountId'>;
type Say = (about: string, values: Partial<Made> & { accountId?: string }, form?: (mark: string, count: number) => string) => string;

const TERRITORIAL = ['elected', 'industrial', 'project_lead', 'contributor', 'observer'] as const;
export type SeededLevel = Exclude<Level, 'none'>;

/** A territory full of canaries, with its people. */
export interface SeededPlace {
  name: 'home' | 'away';
  territory: TestTerritory;
  say: Say;
  people: Record<(typeof TERRITORIAL)[number], Person>;
  planId: string;
  orientationId: string;
  actions: Record<SeededLevel, string>;
  contactId: string;
  seatId: string;
  invitationId: string;
  importId: string;
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
  const person = (role: Role, settings = {}) => aNamedPerson(app, home.say, role, { subject: 'account', place: 'nowhere' }, settings);
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
  for (const place of [home, away]) await history(world, place);
  const error = canaries.make({ subject: 'deadLetter', fieldClass: 'internal', level: 'shared', place: 'nowhere', about: 'error of a job' });
  await app.sql(`INSERT INTO dead_letters (id, queue, reference, error, attempts) VALUES ($1, 'events', $2, $3, 5)`, [randomUUID(), randomUUID(), error]);
  return world;
}

async function aNamedPerson(app: TestApp, say: Say, role: Role, name: Partial<Made>, settings: object): Promise<Person> {
  const accountId = randomUUID();
  const about = { subject: 'account', fieldClass: 'confidential', place: 'nowhere', accountId } as const;
  const email = say(`e-mail of ${role}`, about, (mark) => `${mark}@exemple.fr`);
  return aPerson(app, role, { ...settings, accountId, email, name: say(`name of ${role}`, { ...name, accountId }) });
}

async function aPlace(app: TestApp, canaries: Canaries, name: 'home' | 'away', regionCode: string): Promise<SeededPlace> {
  const say: Say = (about, values, form) =>
    canaries.make({ subject: 'plan', fieldClass: 'internal', level: 'shared', place: name, about: `${about} of ${name}`, ...values }, form);
  const territory = await aTerritory(app, { regionCode, name: say('name', { subject: 'sheet', fieldClass: 'public' }) });
  const territoryIds = [territory.id];
  const person = (role: Role) => aNamedPerson(app, say, role, { subject: 'person' }, { territoryIds });
  const people = {
    elected: await person('elected'),
    industrial: await person('industrial'),
    project_lead: await person('project_lead'),
    contributor: await person('contributor'),
    observer: await person('observer'),
  };
  const place = { name, territory, say, people, ...(await aSheet(app, say, territory.id)), ...(await aPlan(app, say, territory.id, people.contributor)) };
  return { ...place, invitationId: await invitations(app, say, territory.id), importId: await anImport(app, canaries) };
}

/** A row with these columns; the identifier is made here unless one is given. */
export async function insert(app: TestApp, table: string, values: Record<string, unknown>): Promise<string> {
  const row: Record<string, unknown> = { id: randomUUID(), ...values };
  const columns = Object.keys(row);
  await app.sql(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, rank) => `$${rank + 1}`).join(', ')})`, Object.values(row));
  return String(row.id);
}

async function aSheet(app: TestApp, say: Say, territoryId: string) {
  const sheet = { subject: 'sheet' } as const;
  const personal = { subject: 'sheet', fieldClass: 'confidential' } as const;
  const siren = say('SIREN', { ...sheet, fieldClass: 'public' }, (_mark, count) => String(990_000_000 + count));
  const authority = { version: 1, territory_id: territoryId, phase: 'phase_2', siren, type: 'epci', nature: 'CC', vintage: 2024, population: 1 };
  await insert(app, 'member_authorities', { ...authority, name: say('member', { ...sheet, fieldClass: 'public' }) });
  const seat = { version: 1, territory_id: territoryId, side: 'elected', person_name: say('seat', sheet), position: say('position', sheet), organisation: say('organisation', sheet), starts_on: '2024-01-01' };
  const seatId = await insert(app, 'pair_seats', seat);
  const contact = { version: 1, territory_id: territoryId, name: say('contact', sheet), email: say('contact mail', personal, (mark) => `${mark}@exemple.fr`), phone: say('phone', personal) };
  const contactId = await insert(app, 'territory_contacts', contact);
  return { seatId, contactId };
}

async function aPlan(app: TestApp, say: Say, territoryId: string, contributor: Person) {
  const planId = await insert(app, 'action_plans', { territory_id: territoryId, version: 1, portrait: say('portrait', {}) });
  const orientation = { territory_id: territoryId, plan_id: planId, version: 1, axis: 'skills', title: say('orientation', {}), description: say('orientation text', {}), rank: 'm' };
  const orientationId = await insert(app, 'orientations', orientation);
  const action = (level: SeededLevel) => anAction(app, say, { territoryId, planId, orientationId, level, contributor });
  const actions = { shared: await action('shared'), territory: await action('territory'), named: await action('named'), restricted: await action('restricted') };
  // Shared itself, with groups of fields that are not.
  await anAction(app, say, { territoryId, planId, orientationId, level: 'shared', contributor, groups: { money: 'territory', note: 'restricted' } });
  return { planId, orientationId, actions };
}

interface ActionSeed {
  territoryId: string;
  planId: string;
  orientationId: string | null;
  level: SeededLevel;
  contributor: Person;
  groups?: { money: SeededLevel; note: SeededLevel };
}

let coded = 0;

/** An action that says a canary in each of its classes. */
export function anAction(app: TestApp, say: Say, { territoryId, planId, orientationId, level, contributor, groups = { money: level, note: level } }: ActionSeed): Promise<string> {
  coded += 1;
  const visibility = (wanted: SeededLevel) => (wanted === 'named' ? 'restricted' : wanted);
  const leads = level === 'named' ? [{ name: say(`${level} lead`, { level }), accountId: contributor.accountId }] : [];
  return insert(app, 'actions', {
    ...{ territory_id: territoryId, plan_id: planId, orientation_id: orientationId, version: 1, code: `ZZ-${coded}`, rank: `m${coded}`, main_axis: 'skills' },
    ...{ title: say(`${level} title`, { level }), description: say(`${level} description`, { level }), owner_name: say(`${level} owner`, { level }) },
    ...{ owner_contact: say(`${level} owner contact`, { level, fieldClass: 'confidential' }), leads: JSON.stringify(leads), partners: [say(`${level} partner`, { level })] },
    productive_investment: say(`${groups.money} money`, { level: groups.money, fieldClass: 'confidential' }, (_mark, count) => `${7_000_000 + count}.17`),
    company_note: say(`${groups.note} note`, { level: groups.note, fieldClass: 'trade_secret' }),
    ...{ visibility: visibility(level), money_visibility: visibility(groups.money), company_note_visibility: visibility(groups.note) },
    ...{ phase: 'idea', status: 'to_come', commitment: 'intended', priority: 'medium' },
  });
}

/** A pending invitation of the territory. */
export function anInvitation(app: TestApp, territoryId: string, role: 'observer' | 'elected', email: string, name: string): Promise<string> {
  const sent = { version: 1, territory_ids: [territoryId], token_hash: 'x', sent_count: 1, invited_by_name: 'Personne', expires_at: '2999-01-01' };
  return insert(app, 'invitations', { ...sent, role, email, name });
}

async function invitations(app: TestApp, say: Say, territoryId: string): Promise<string> {
  const email = (subject: 'invitation' | 'pairInvitation') => say('invited', { subject, fieldClass: 'confidential' }, (mark) => `${mark}@exemple.fr`);
  const name = (subject: 'invitation' | 'pairInvitation') => say('invited name', { subject, fieldClass: 'internal' });
  await anInvitation(app, territoryId, 'elected', email('pairInvitation'), name('pairInvitation'));
  return anInvitation(app, territoryId, 'observer', email('invitation'), name('invitation'));
}

/** An import waiting for nothing, so that no job takes it. */
export async function anImport(app: TestApp, canaries: Canaries): Promise<string> {
  const about = { subject: 'import', fieldClass: 'internal', level: 'shared', place: 'nowhere', about: 'file of an import' } as const;
  const id = await insert(app, 'territory_imports', { version: 1, status: 'undone', created_by_name: 'Personne' });
  const file = { import_id: id, place: 0, size: 1, sha256: randomUUID(), bytes: Buffer.from('x') };
  await insert(app, 'territory_import_files', { ...file, name: canaries.make(about) });
  return id;
}

const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }';

// A value before and after, in the history of the shared action, each class its own.
async function history({ app }: World, { say, people, actions }: SeededPlace): Promise<void> {
  const edit = (level: SeededLevel) => ({
    clientMutationId: anIntent(),
    id: actions[level],
    version: 1,
    description: say(`${level} newer description`, { level }),
    companyNote: say(`${level} newer note`, { level, fieldClass: 'trade_secret' }),
  });
  for (const level of ['shared', 'territory', 'named', 'restricted'] as const) await app.data(people.elected.cookie, EDIT, { input: edit(level) });
}
