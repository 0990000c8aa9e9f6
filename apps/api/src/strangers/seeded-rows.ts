import { randomUUID } from 'node:crypto';
import type { Person } from '@binome/identity/api/testing';
import type { TestApp } from '@binome/shared/api/testing';
import type { Canaries, Canary, Level } from './canary.js';

/** What a canary says of itself. */
export type Made = Omit<Canary, 'text' | 'accountId'>;
/** Makes a canary about this, with what differs from the plan of the territory. */
export type Say = (
  about: string,
  values: Partial<Made> & { accountId?: string },
  form?: (mark: string, count: number) => string,
) => string;

export type SeededLevel = Exclude<Level, 'none'>;

/** A row with these columns; the identifier is made here unless one is given. */
export async function insert(app: TestApp, table: string, values: Record<string, unknown>): Promise<string> {
  const row: Record<string, unknown> = { id: randomUUID(), ...values };
  const columns = Object.keys(row);
  await app.sql(
    `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map((_, rank) => `$${rank + 1}`).join(', ')})`,
    Object.values(row),
  );
  return String(row.id);
}

/** The sheet of a territory. */
export async function aSheet(app: TestApp, say: Say, territoryId: string) {
  const sheet = { subject: 'sheet' } as const;
  const personal = { subject: 'sheet', fieldClass: 'confidential' } as const;
  const siren = say('SIREN', { ...sheet, fieldClass: 'public' }, (_mark, count) => String(990_000_000 + count));
  const authority = {
    version: 1,
    territory_id: territoryId,
    phase: 'phase_2',
    siren,
    type: 'epci',
    nature: 'CC',
    vintage: 2024,
    population: 1,
  };
  await insert(app, 'member_authorities', { ...authority, name: say('member', { ...sheet, fieldClass: 'public' }) });
  const seat = {
    version: 1,
    territory_id: territoryId,
    side: 'elected',
    person_name: say('seat', sheet),
    position: say('position', sheet),
    organisation: say('organisation', sheet),
    starts_on: '2024-01-01',
  };
  const seatId = await insert(app, 'pair_seats', seat);
  const contact = {
    version: 1,
    territory_id: territoryId,
    name: say('contact', sheet),
    email: say('contact mail', personal, (mark) => `${mark}@exemple.fr`),
    phone: say('phone', personal),
  };
  const contactId = await insert(app, 'territory_contacts', contact);
  return { seatId, contactId };
}

/** The plan of a territory: an action of each visibility, and one whose groups of fields are more hidden than itself. */
export async function aPlan(app: TestApp, say: Say, territoryId: string, contributor: Person) {
  const planId = await insert(app, 'action_plans', {
    territory_id: territoryId,
    version: 1,
    portrait: say('portrait', {}),
  });
  const orientation = {
    territory_id: territoryId,
    plan_id: planId,
    version: 1,
    axis: 'skills',
    title: say('orientation', {}),
    description: say('orientation text', {}),
    rank: 'm',
  };
  const orientationId = await insert(app, 'orientations', orientation);
  const action = (level: SeededLevel) => anAction(app, say, { territoryId, planId, orientationId, level, contributor });
  const actions = {
    shared: await action('shared'),
    territory: await action('territory'),
    named: await action('named'),
    restricted: await action('restricted'),
  };
  // Shared itself, with groups of fields that are not.
  await anAction(app, say, {
    territoryId,
    planId,
    orientationId,
    level: 'shared',
    contributor,
    groups: { money: 'territory', note: 'restricted' },
  });
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
export async function anAction(
  app: TestApp,
  say: Say,
  { territoryId, planId, orientationId, level, contributor, groups = { money: level, note: level } }: ActionSeed,
): Promise<string> {
  coded += 1;
  const visibility = (wanted: SeededLevel) => (wanted === 'named' ? 'restricted' : wanted);
  const leads = level === 'named' ? [{ name: say(`${level} lead`, { level }), accountId: contributor.accountId }] : [];
  const id = await insert(app, 'actions', {
    ...{
      territory_id: territoryId,
      plan_id: planId,
      orientation_id: orientationId,
      version: 1,
      code: `ZZ-${coded}`,
      rank: `m${coded}`,
      main_axis: 'skills',
    },
    ...{
      title: say(`${level} title`, { level }),
      description: say(`${level} description`, { level }),
      owner_name: say(`${level} owner`, { level }),
    },
    ...{
      owner_contact: say(`${level} owner contact`, { level, fieldClass: 'confidential' }),
      leads: JSON.stringify(leads),
      partners: [say(`${level} partner`, { level })],
    },
    productive_investment: say(
      `${groups.money} money`,
      { level: groups.money, fieldClass: 'confidential' },
      (_mark, count) => `${7_000_000 + count}.17`,
    ),
    company_note: say(`${groups.note} note`, { level: groups.note, fieldClass: 'trade_secret' }),
    ...{
      visibility: visibility(level),
      money_visibility: visibility(groups.money),
      company_note_visibility: visibility(groups.note),
    },
    committee: say(`${level} committee`, { level }),
    tags: [say(`${level} tag`, { level })],
    ...{ phase: 'idea', status: 'to_come', commitment: 'intended', priority: 'medium' },
  });
  await someLines(app, say, { id, territoryId, level, money: groups.money });
  return id;
}

async function someLines(
  app: TestApp,
  say: Say,
  { id, territoryId, level, money }: { id: string; territoryId: string; level: SeededLevel; money: SeededLevel },
): Promise<void> {
  const line = (table: string, values: Record<string, unknown>) =>
    insert(app, table, { territory_id: territoryId, action_id: id, ...values });
  const said = (about: string) => say(`${level} ${about}`, { level });
  const hidden = (about: string) => say(`${money} ${about}`, { level: money, fieldClass: 'confidential' });
  await line('milestones', { label: said('milestone') });
  await line('blockers', {
    nature: 'other',
    asked: said('blocker'),
    asked_of: said('addressee'),
    answer: said('answer'),
  });
  const indicatorId = await line('indicators', { name: said('indicator'), unit: said('unit'), source: said('source') });
  await line('indicator_values', { indicator_id: indicatorId, kind: 'target', on: '2027-01-01', value: '12.5' });
  await line('environmental_effects', { domain: 'water', description: said('effect') });
  await line('support_needs', { nature: 'other', description: said('need') });
  await line('budget_lines', { year: 2027, nature: 'running', label: hidden('budget') });
  const funding = { funder: hidden('funder'), scheme: hidden('scheme'), reference: hidden('reference') };
  await line('funding_lines', { state: 'requested', ...funding });
}

/** A view of the territory, and a private one of each of its people. */
export async function someViews(
  app: TestApp,
  say: Say,
  territoryId: string,
  people: Record<string, Person>,
): Promise<string> {
  for (const [role, { accountId }] of Object.entries(people))
    await aView(
      app,
      territoryId,
      accountId,
      'private',
      say(`private view of ${role}`, { subject: 'privateView', accountId }),
    );
  const [{ accountId } = { accountId: '' }] = Object.values(people);
  return aView(app, territoryId, accountId, 'territory', say('view of the territory', { subject: 'view' }));
}

export function aView(
  app: TestApp,
  territoryId: string,
  accountId: string,
  scope: 'private' | 'territory',
  name: string,
): Promise<string> {
  return insert(app, 'saved_views', {
    territory_id: territoryId,
    account_id: accountId,
    version: 1,
    scope,
    name,
    address: 'vue=tableau',
  });
}

/** A change of all the actions of a plan, that the elected official was shown. */
export async function aBulkEdit(
  app: TestApp,
  place: { territoryId: string; planId: string; actions: Record<SeededLevel, string> },
  { accountId, capacityId }: Person,
  status: 'previewed' | 'done' = 'previewed',
): Promise<string> {
  const id = await insert(app, 'bulk_edits', {
    territory_id: place.territoryId,
    plan_id: place.planId,
    account_id: accountId,
    capacity_id: capacityId,
    version: 1,
    status,
    change: JSON.stringify({ status: 'done' }),
  });
  for (const [rank, actionId] of Object.values(place.actions).entries())
    await app.sql(
      `INSERT INTO bulk_edit_rows (bulk_edit_id, territory_id, action_id, place, base_version, outcome) VALUES ($1, $2, $3, $4, 1, 'ready')`,
      [id, place.territoryId, actionId, rank],
    );
  return id;
}

/** A pending invitation of the territory. */
export function anInvitation(
  app: TestApp,
  territoryId: string,
  role: 'observer' | 'elected',
  email: string,
  name: string,
): Promise<string> {
  const sent = {
    version: 1,
    territory_ids: [territoryId],
    token_hash: 'x',
    sent_count: 1,
    invited_by_name: 'Personne',
    expires_at: '2999-01-01',
  };
  return insert(app, 'invitations', { ...sent, role, email, name });
}

/** A member of the pair and an observer, both invited. */
export async function invitations(app: TestApp, say: Say, territoryId: string): Promise<string> {
  const email = (subject: 'invitation' | 'pairInvitation') =>
    say('invited', { subject, fieldClass: 'confidential' }, (mark) => `${mark}@exemple.fr`);
  const name = (subject: 'invitation' | 'pairInvitation') => say('invited name', { subject, fieldClass: 'internal' });
  await anInvitation(app, territoryId, 'elected', email('pairInvitation'), name('pairInvitation'));
  return anInvitation(app, territoryId, 'observer', email('invitation'), name('invitation'));
}

/** An import waiting for nothing, so that no job takes it. */
export async function anImport(app: TestApp, canaries: Canaries): Promise<string> {
  const about = {
    subject: 'import',
    fieldClass: 'internal',
    level: 'shared',
    place: 'nowhere',
    about: 'file of an import',
  } as const;
  const id = await insert(app, 'territory_imports', { version: 1, status: 'undone', created_by_name: 'Personne' });
  const file = { import_id: id, place: 0, size: 1, sha256: randomUUID(), bytes: Buffer.from('x') };
  await insert(app, 'territory_import_files', { ...file, name: canaries.make(about) });
  return id;
}
