import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anActor, anIntent, TestApp } from '@binome/shared/api/testing';
import { type AccountActor } from '@binome/shared/domain';
import { EventConsumer } from '@binome/shared/api';
import { PlanFacts } from './index.js';
import { aTerritory, territoriesWithoutSessions, type TestTerritory } from './testing.js';

const SHEET = `query ($phase: ProgrammePhase!, $code: ID!) { territory(phase: $phase, code: $code) {
  id version name sectors viewerCan regionsOf { name } departements { name } point { approximate }
  members { siren } contacts { id version name email } onboarding { step done }
  pair { elected { personName hasAccount } industrial { personName } vacantSides seats { id version side personName endsOn } }
  leadPost { vacant vacantSince holders { personName employer } } } }`;
const SECTORS =
  'mutation ($input: SetTerritorySectorsInput!) { setTerritorySectors(input: $input) { territory { version sectors } } }';
const NAME =
  'mutation ($input: NameSeatHolderInput!) { nameSeatHolder(input: $input) { seat { id version personName startsOn endsOn } territory { pair { vacantSides } } } }';
const END = 'mutation ($input: EndSeatInput!) { endSeat(input: $input) { seat { endsOn version } } }';
const ADD =
  'mutation ($input: AddContactInput!) { addContact(input: $input) { contact { id version name email phone } } }';
const EDIT =
  'mutation ($input: EditContactInput!) { editContact(input: $input) { contact { version name email phone } } }';
const REMOVE =
  'mutation ($input: RemoveContactInput!) { removeContact(input: $input) { territory { contacts { id } } } }';

describe('the sheet of a territory through GraphQL', () => {
  let app: TestApp;
  let mine: TestTerritory;
  let other: TestTerritory;
  let lead: AccountActor;
  let neighbour: AccountActor;

  beforeAll(async () => {
    app = await TestApp.start(territoriesWithoutSessions);
    mine = await aTerritory(app, {
      code: 'ti-8423',
      name: 'Vallée de la Maurienne',
      searchable: 'vallee de la maurienne ti 8423 auvergne rhone alpes savoie',
      sectors: ['metallurgy'],
      departementCodes: ['73'],
    });
    other = await aTerritory(app, {
      code: 'ti-5201',
      name: 'Saint-Nazaire',
      regionCode: '52',
      searchable: 'saint nazaire ti 5201 pays de la loire loire atlantique',
      departementCodes: ['44'],
    });
    await aTerritory(app, { code: 'ti-8423', phase: 'phase_1', name: 'Autre lieu', searchable: 'autre lieu' });
    lead = anActor('project_lead', { territoryIds: [mine.id] });
    neighbour = anActor('elected', { territoryIds: [other.id] });
  });
  afterAll(() => app.close());

  it('a foreign territory answers as one that does not exist', async () => {
    const foreign = await app.gql(lead, SHEET, { phase: other.phase, code: other.code });
    const absent = await app.gql(lead, SHEET, { phase: other.phase, code: 'ti-0000' });
    expect(foreign.errors.map(({ message, extensions }) => [message, extensions])).toEqual(
      absent.errors.map(({ message, extensions }) => [message, extensions]),
    );
    for (const [mutation, input] of [
      [SECTORS, { territoryId: other.id, version: 1, sectors: [] }],
      [NAME, { territoryId: other.id, side: 'elected', personName: 'A', startsOn: '2026-01-01' }],
      [ADD, { territoryId: other.id, name: 'A' }],
    ] as const)
      expect(await app.refusal(lead, mutation, { input: { ...input, clientMutationId: anIntent() } })).toBe(
        'NOT_FOUND',
      );
  });

  it('the sheet says the places, the acts and the checklist from facts', async () => {
    const { territory } = await app.data<{ territory: Record<string, unknown> }>(lead, SHEET, mine as never);
    expect(territory).toMatchObject({
      regionsOf: [{ name: 'Auvergne-Rhône-Alpes' }],
      departements: [{ name: 'Savoie' }],
      viewerCan: ['edit', 'name_seat'],
      leadPost: { vacant: true, vacantSince: null },
    });
    expect((territory.onboarding as { done: boolean }[]).every(({ done }) => !done)).toBe(true);
    const observer = anActor('observer', { territoryIds: [mine.id] });
    const seen = await app.data<{ territory: { viewerCan: string[] } }>(observer, SHEET, mine as never);
    expect(seen.territory.viewerCan).toEqual([]);
  });

  it('names sectors once, with the event and the change', async () => {
    const input = { territoryId: mine.id, version: 1, sectors: ['wood', 'energy'], clientMutationId: anIntent() };
    const once = await app.data(lead, SECTORS, { input });
    expect(once).toEqual({ setTerritorySectors: { territory: { version: 2, sectors: ['wood', 'energy'] } } });
    expect(await app.data(lead, SECTORS, { input })).toEqual(once);
    const changes = await app.sql(
      `SELECT change.field, change.from_value, change.to_value, event.name FROM field_changes change JOIN events event ON event.id = change.event_id WHERE change.subject_id = $1`,
      [mine.id],
    );
    expect(changes).toEqual([
      { name: 'territory.sectors_set', field: 'sectors', from_value: ['metallurgy'], to_value: ['wood', 'energy'] },
    ]);
    const stale = { ...input, sectors: ['paper'], clientMutationId: anIntent() };
    expect(await app.refusal(lead, SECTORS, { input: stale })).toBe('CONFLICT');
    expect(
      await app.refusal(anActor('observer', { territoryIds: [mine.id] }), SECTORS, {
        input: { ...input, clientMutationId: anIntent() },
      }),
    ).toBe('FORBIDDEN');
    const nine = ['wood', 'energy', 'paper', 'textile', 'rail', 'nuclear', 'luxury', 'leather', 'plastics'];
    expect(
      await app.refusal(lead, SECTORS, {
        input: { ...input, version: 2, sectors: nine, clientMutationId: anIntent() },
      }),
    ).toBe('INVALID_INPUT');
  });

  it('names and ends a seat; history stays', async () => {
    const input = {
      territoryId: mine.id,
      side: 'industrial',
      personName: 'Ada Forge',
      organisation: 'Forges',
      startsOn: '2025-01-01',
      clientMutationId: anIntent(),
    };
    const { nameSeatHolder } = await app.data<{
      nameSeatHolder: { seat: { id: string; version: number }; territory: unknown };
    }>(lead, NAME, { input });
    expect(nameSeatHolder.territory).toEqual({ pair: { vacantSides: ['elected'] } });
    expect(await app.refusal(lead, NAME, { input: { ...input, clientMutationId: anIntent() } })).toBe(
      'SEAT_ALREADY_HELD',
    );
    expect(
      await app.refusal(lead, NAME, {
        input: { ...input, personName: 'B', endsOn: '2024-01-01', clientMutationId: anIntent() },
      }),
    ).toBe('INVALID_INPUT');
    expect(await app.refusal(lead, NAME, { input: { ...input, personName: ' ', clientMutationId: anIntent() } })).toBe(
      'INVALID_INPUT',
    );
    const end = { seatId: nameSeatHolder.seat.id, version: 1, endsOn: '2025-12-31', clientMutationId: anIntent() };
    expect(await app.refusal(neighbour, END, { input: { ...end, clientMutationId: anIntent() } })).toBe('NOT_FOUND');
    expect(
      await app.refusal(anActor('contributor', { territoryIds: [mine.id] }), END, {
        input: { ...end, clientMutationId: anIntent() },
      }),
    ).toBe('FORBIDDEN');
    expect(await app.data(lead, END, { input: end })).toEqual({
      endSeat: { seat: { endsOn: '2025-12-31', version: 2 } },
    });
    expect(
      await app.refusal(lead, END, {
        input: { ...end, version: 2, endsOn: '2026-01-31', clientMutationId: anIntent() },
      }),
    ).toBe('SEAT_ALREADY_ENDED');
    const { territory } = await app.data<{ territory: { pair: { industrial: []; seats: { personName: string }[] } } }>(
      lead,
      SHEET,
      mine as never,
    );
    expect(territory.pair.industrial).toEqual([]);
    expect(territory.pair.seats).toMatchObject([{ personName: 'Ada Forge', endsOn: '2025-12-31' }]);
    const events = await app.sql<{ name: string }>(
      `SELECT name FROM events WHERE subject_type = 'PairSeat' ORDER BY at`,
    );
    expect(events.map(({ name }) => name)).toEqual(['seat.named', 'seat.ended']);
  });

  it('adds, edits and removes a contact; other fields merge, absent ones stay', async () => {
    const input = {
      territoryId: mine.id,
      name: 'Accueil',
      email: 'accueil@maurienne.example',
      clientMutationId: anIntent(),
    };
    const { addContact } = await app.data<{ addContact: { contact: { id: string } } }>(lead, ADD, { input });
    const contactId = addContact.contact.id;
    expect(await app.refusal(lead, ADD, { input: { ...input, email: 'x', clientMutationId: anIntent() } })).toBe(
      'INVALID_INPUT',
    );
    await app.data(lead, EDIT, {
      input: { contactId, version: 1, phone: '04 79 00 00 00', clientMutationId: anIntent() },
    });
    const merged = await app.data(lead, EDIT, {
      input: { contactId, version: 1, name: 'Standard', clientMutationId: anIntent() },
    });
    expect(merged).toEqual({
      editContact: {
        contact: { version: 3, name: 'Standard', email: 'accueil@maurienne.example', phone: '04 79 00 00 00' },
      },
    });
    expect(
      await app.refusal(lead, EDIT, { input: { contactId, version: 1, name: 'Autre', clientMutationId: anIntent() } }),
    ).toBe('CONFLICT');
    expect(
      await app.refusal(neighbour, EDIT, {
        input: { contactId, version: 3, name: 'Autre', clientMutationId: anIntent() },
      }),
    ).toBe('NOT_FOUND');
    expect(await app.refusal(neighbour, REMOVE, { input: { contactId, clientMutationId: anIntent() } })).toBe(
      'NOT_FOUND',
    );
    const remove = { contactId, clientMutationId: anIntent() };
    const removed = await app.data(lead, REMOVE, { input: remove });
    expect(removed).toEqual({ removeContact: { territory: { contacts: [] } } });
    expect(await app.data(lead, REMOVE, { input: remove })).toEqual(removed);
    const events = await app.sql<{ name: string }>(
      `SELECT name FROM events WHERE subject_type = 'TerritoryContact' ORDER BY at`,
    );
    expect(events.map(({ name }) => name)).toEqual([
      'contact.added',
      'contact.edited',
      'contact.edited',
      'contact.removed',
    ]);
  });

  it('an accepted invitation links the seat named for the person, or creates it, once', async () => {
    const [named, unnamed] = [randomUUID(), randomUUID()];
    await app.sql(
      `INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, 'a@b.fr', 'Élise Durand'), ($2, 1, 'c@d.fr', 'Paul Martin')`,
      [named, unnamed],
    );
    await app.data(lead, NAME, {
      input: {
        territoryId: mine.id,
        side: 'elected',
        personName: 'Elise DURAND',
        startsOn: '2025-01-01',
        clientMutationId: anIntent(),
      },
    });
    for (const accountId of [named, unnamed, named]) {
      const id = randomUUID();
      const data = {
        invitationId: randomUUID(),
        accountId,
        role: 'elected',
        territoryIds: [mine.id],
        regionCodes: [],
        capacityId: randomUUID(),
      };
      await app.sql(
        `INSERT INTO events (id, name, actor_name, origin, subject_type, subject_id, data) VALUES ($1, 'invitation.accepted', 'x', 'form', 'Invitation', $1, $2)`,
        [id, JSON.stringify(data)],
      );
      await app.app.get(EventConsumer).consume(id);
    }
    const { territory } = await app.data<{ territory: { pair: { elected: unknown[] } } }>(lead, SHEET, mine as never);
    expect(territory.pair.elected).toHaveLength(2);
    expect(territory.pair.elected).toEqual(
      expect.arrayContaining([
        { personName: 'Elise DURAND', hasAccount: true },
        { personName: 'Paul Martin', hasAccount: true },
      ]),
    );
  });

  it("the lead's post shows its holder and its vacancy, and the plan tells that it is begun", async () => {
    const accountId = randomUUID();
    await app.sql(`INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, 'e@f.fr', 'Camille')`, [accountId]);
    await app.sql(
      `INSERT INTO postings (id, version, account_id, person_name, employer, territory_ids, starts_on, ends_on) VALUES (gen_random_uuid(), 1, $1, 'Camille', 'CC', ARRAY[$2::uuid], '2024-01-01', '2025-06-30')`,
      [accountId, mine.id],
    );
    const before = await app.data<{ territory: unknown }>(lead, SHEET, mine as never);
    expect(before.territory).toMatchObject({ leadPost: { vacant: true, vacantSince: '2025-06-30' } });
    await app.sql(`UPDATE postings SET ends_on = NULL`);
    app.app.get(PlanFacts).provide(async () => new Map([[mine.id, { hasOrientation: false, hasAction: false }]]));
    const after = await app.data<{ territory: { onboarding: { step: string; done: boolean }[] } }>(
      lead,
      SHEET,
      mine as never,
    );
    expect(after.territory).toMatchObject({
      leadPost: { vacant: false, vacantSince: null, holders: [{ personName: 'Camille', employer: 'CC' }] },
    });
    expect(after.territory.onboarding.filter(({ done }) => done).map(({ step }) => step)).toEqual([
      'elected_named',
      'lead_posted',
      'plan_begun',
    ]);
  });
});
