import { randomUUID } from 'node:crypto';
import { aPerson, type Person } from '@binome/identity/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anAction, aPlace, centreOf, edit, startNotificationsApp, toldTo, type TestPlace } from './testing.js';

const READ = 'mutation ($input: MarkNotificationsInput!) { markNotificationsRead(input: $input) { marked } }';
const UNREAD = 'mutation ($input: MarkNotificationInput!) { markNotificationUnread(input: $input) { marked } }';
const SEEN = 'mutation ($input: MarkSubjectSeenInput!) { markSubjectSeen(input: $input) { marked } }';
const budget = (id: string, planned: string) => ({ budgetLines: [{ id, nature: 'investment', year: 2027, planned }] });

describe('the notifications of a person', () => {
  let app: TestApp;
  let place: TestPlace;
  let contributor: Person;

  beforeAll(async () => {
    app = await startNotificationsApp();
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    place = await aPlace(app);
    contributor = await place.person('contributor');
  });

  const read = async (who: Person, ids: string[] | null = null, horizon?: string) =>
    app.data(who.cookie, READ, {
      input: { clientMutationId: anIntent(), ids, horizon: horizon ?? (await centreOf(app, who)).horizon },
    });

  it('tell who leads an action what became of it, with the difference, and its author nothing', async () => {
    const action = await anAction(app, place, 'Réseau', [contributor], { status: 'to_come' });
    await read(contributor);
    const studied = await edit(app, place.lead, action, { status: 'in_progress' });
    await edit(app, contributor, studied, { phase: 'study' });
    expect((await toldTo(app, contributor))[0]).toBe('action_led Réseau status_changed to_come→in_progress');
    expect(await toldTo(app, place.lead)).toEqual([]);
    expect((await centreOf(app, contributor)).unreadCount).toBe(1);
  });

  it('tell a person that an action is given to it, as what asks most', async () => {
    await anAction(app, place, 'Réseau', [contributor]);
    const other = await place.person('contributor');
    const action = await anAction(app, place, 'Friche', [contributor]);
    await app.settle();
    const leads = [contributor, other].map(({ accountId }, rank) => ({ name: `Pilote ${rank + 1}`, accountId }));
    await edit(app, place.lead, action, { leads });
    expect(await toldTo(app, contributor)).toEqual([
      'named_lead Friche action_added',
      'named_lead Réseau action_added',
    ]);
    expect(await toldTo(app, other)).toEqual(['named_lead Friche lead_named →leads']);
  });

  it('say nothing of what came back to where it was, and from where to where of what went further', async () => {
    const action = await anAction(app, place, 'Réseau', [contributor], { status: 'to_come', phase: 'idea' });
    await read(contributor);
    const one = await edit(app, place.lead, action, { status: 'in_progress', phase: 'study' });
    const two = await edit(app, place.lead, one, { status: 'to_come', phase: 'operation' });
    expect((await toldTo(app, contributor))[0]).toBe('action_led Réseau phase_changed idea→operation');
    await edit(app, place.lead, two, { phase: 'idea' });
    expect(await toldTo(app, contributor)).toHaveLength(1);
    expect((await centreOf(app, contributor)).unreadCount).toBe(0);
  });

  it('count as read what was seen on screen', async () => {
    const action = await anAction(app, place, 'Réseau', [contributor], { status: 'to_come' });
    await read(contributor);
    await edit(app, place.lead, action, { status: 'in_progress' });
    expect((await centreOf(app, contributor)).unreadCount).toBe(1);
    const input = { clientMutationId: anIntent(), subject: 'Action', subjectId: action.id };
    await app.data(contributor.cookie, SEEN, { input });
    expect((await centreOf(app, contributor)).unreadCount).toBe(0);
  });

  it('are read up to what was on screen: what happened since stays new', async () => {
    const action = await anAction(app, place, 'Réseau', [contributor], { status: 'to_come' });
    const { horizon } = await centreOf(app, contributor);
    await edit(app, place.lead, action, { status: 'in_progress' });
    await app.settle();
    await read(contributor, null, horizon);
    expect(await toldTo(app, contributor)).toEqual([
      'named_lead Réseau status_changed to_come→in_progress',
      'named_lead Réseau action_added read',
    ]);
  });

  it('are marked one by one, and back, joining what happened since', async () => {
    const action = await anAction(app, place, 'Réseau', [contributor], { status: 'to_come' });
    await anAction(app, place, 'Friche', [contributor]);
    const { notifications, horizon } = await centreOf(app, contributor);
    const network = notifications.nodes.find(({ title }) => title === 'Réseau')?.id ?? '';
    await read(contributor, [network], horizon);
    expect((await centreOf(app, contributor)).unreadCount).toBe(1);
    await edit(app, place.lead, action, { status: 'in_progress' });
    expect((await centreOf(app, contributor)).unreadCount).toBe(2);
    await app.data(contributor.cookie, UNREAD, { input: { clientMutationId: anIntent(), id: network } });
    expect(await toldTo(app, contributor)).toEqual([
      'named_lead Friche action_added',
      'action_led Réseau action_added',
    ]);
  });

  it('tell nothing of an action to who lost the right to read it', async () => {
    const action = await anAction(app, place, 'Négociation secrète', [contributor], { visibility: 'restricted' });
    expect(await toldTo(app, contributor)).toHaveLength(1);
    await edit(app, place.lead, action, { leads: [] });
    const centre = await centreOf(app, contributor);
    expect(centre.unreadCount).toBe(0);
    expect(JSON.stringify(centre)).not.toContain('Négociation');
  });

  it('tell no money to who does not read it', async () => {
    const [observer, line] = [await place.person('observer'), randomUUID()];
    const action = await anAction(app, place, 'Réseau', [contributor, observer], {
      ...{ visibility: 'shared', moneyVisibility: 'restricted' },
      ...budget(line, '100000.00'),
    });
    await read(contributor);
    await read(observer);
    await edit(app, place.lead, action, budget(line, '150000.00'));
    expect((await toldTo(app, contributor))[0]).toContain('budget');
    // Named as a lead, the observer reads the money; no longer named, nothing.
    await app.sql(`UPDATE actions SET leads = '[]' WHERE id = $1`, [action.id]);
    expect((await toldTo(app, observer)).filter((line) => !line.endsWith('read'))).toEqual([]);
  });

  it('are one’s own: those of others do not exist', async () => {
    await anAction(app, place, 'Réseau', [contributor]);
    const { notifications, horizon } = await centreOf(app, contributor);
    const stranger = await aPerson(app, 'contributor', { territoryIds: [place.id] });
    const ids = [notifications.nodes[0]?.id ?? ''];
    for (const id of [...ids, randomUUID()]) {
      const input = { clientMutationId: anIntent(), horizon, ids: [id] };
      expect(await app.refusal(stranger.cookie, READ, { input })).toBe('NOT_FOUND');
      const unread = { clientMutationId: anIntent(), id };
      expect(await app.refusal(stranger.cookie, UNREAD, { input: unread })).toBe('NOT_FOUND');
    }
  });

  it('refuse a horizon that nobody was given', async () => {
    const input = { clientMutationId: anIntent(), horizon: '99999999:99999999:' };
    expect(await app.refusal(contributor.cookie, READ, { input })).toBe('INVALID_INPUT');
  });

  it('come page by page, whole', async () => {
    for (const title of ['Un', 'Deux', 'Trois']) await anAction(app, place, title, [contributor]);
    const first = await centreOf(app, contributor, { first: 2 });
    expect(first.notifications).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const after = first.notifications.pageInfo.endCursor;
    const second = await centreOf(app, contributor, { first: 2, after });
    const titles = [...first.notifications.nodes, ...second.notifications.nodes].map(({ title }) => title);
    expect(titles.sort()).toEqual(['Deux', 'Trois', 'Un']);
  });

  it('tell nothing of what the demonstration is made of', async () => {
    const [event] = await app.sql<{ id: string }>(`SELECT id FROM events WHERE territory_id = $1 LIMIT 1`, [place.id]);
    expect(event).toBeDefined();
    await anAction(app, place, 'Réseau', [contributor]);
    await app.sql(`UPDATE events SET origin = 'seed' WHERE territory_id = $1 AND done_at IS NULL`, [place.id]);
    expect(await toldTo(app, contributor)).toEqual([]);
  });
});
