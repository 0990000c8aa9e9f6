import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GovernanceLiveService } from './governance-live.service.js';
import { SeatAlertRound } from './seat-alert.round.js';
import {
  aCommittee,
  aHolder,
  aPlace,
  aSeat,
  eventsOf,
  startGovernanceApp,
  written,
  type TestPlace,
} from './testing.js';

let app: TestApp;
let home: TestPlace;
let far: TestPlace;
beforeAll(async () => {
  app = await startGovernanceApp();
  far = await aPlace(app);
});
beforeEach(async () => {
  home = await aPlace(app);
});
afterAll(() => app.close());

const lead = () => home.as('project_lead');
const sent = (input: object) => ({ input: { clientMutationId: anIntent(), ...input } });

describe('the alerts of seats', () => {
  const ALERTS = `query ($code: ID!) { governance(phase: phase_2, code: $code) { alerts { kind threshold day holderName committeeName } } }`;
  const raised = (seatId: string) =>
    app.sql<{ data: { threshold: number; kind: string } }>(
      `SELECT data FROM events WHERE subject_id = $1 AND name = 'committee_seat.alert_raised' ORDER BY at`,
      [seatId],
    );
  const round = (day: string) => app.app.get(SeatAlertRound).make(day);

  it('are raised once per threshold, however often and by however many rounds', async () => {
    const { id } = await aCommittee(app, home);
    const seat = await aSeat(app, home, id);
    await aHolder(app, home, seat, { endsOn: '2026-06-30' });
    for (const day of [
      '2026-04-30',
      '2026-05-01',
      '2026-05-01',
      '2026-05-31',
      '2026-06-22',
      '2026-06-23',
      '2026-06-30',
    ])
      await round(day);
    await Promise.all([round('2026-06-30'), round('2026-06-30')]);
    expect((await raised(seat)).map(({ data }) => data.threshold)).toEqual([60, 30, 7]);
    await round('2026-07-01');
    await round('2026-07-07');
    expect((await raised(seat)).slice(3).map(({ data }) => `${data.kind} ${data.threshold}`)).toEqual(['vacant 0']);
    await round('2026-07-08');
    expect((await raised(seat)).at(-1)?.data).toMatchObject({ kind: 'vacant', threshold: 7, day: '2026-07-01' });
  });

  it('catch up with the threshold that stands when no round was made for days', async () => {
    const { id } = await aCommittee(app, home);
    const seat = await aSeat(app, home, id);
    await aHolder(app, home, seat, { endsOn: '2026-06-30' });
    await round('2026-06-25');
    expect((await raised(seat)).map(({ data }) => data.threshold)).toEqual([7]);
  });

  it('say nothing of a removed committee, and are shown on the screen from the same dates', async () => {
    const { id, version } = await aCommittee(app, home);
    const seat = await aSeat(app, home, id);
    const { governance } = await app.data<{ governance: { alerts: unknown[] } }>(home.as('observer'), ALERTS, {
      code: home.code,
    });
    expect(governance.alerts).toMatchObject([
      { kind: 'vacant', threshold: 60, day: '2024-01-01', committeeName: 'Comité local' },
    ]);
    await written(app, lead(), 'removeCommittee', { committeeId: id, version });
    await round('2026-06-25');
    expect(await raised(seat)).toEqual([]);
    expect(await app.data(lead(), ALERTS, { code: home.code })).toMatchObject({ governance: { alerts: [] } });
  });
});

describe('the method', () => {
  const ITEM = `item { id version title detail link }`;
  const ADD = `mutation ($input: AddMethodItemInput!) { addMethodItem(input: $input) { ${ITEM} } }`;
  const EDIT = `mutation ($input: EditMethodItemInput!) { editMethodItem(input: $input) { ${ITEM} } }`;
  const MOVE = `mutation ($input: MoveMethodItemInput!) { moveMethodItem(input: $input) { ${ITEM} } }`;
  const REMOVE = `mutation ($input: RemoveMethodItemInput!) { removeMethodItem(input: $input) { removedId } }`;
  const READ = `query ($code: ID!) { governance(phase: phase_2, code: $code) { method { id kind title } } }`;
  const titles = async () =>
    (
      await app.data<{ governance: { method: { title: string }[] } }>(home.as('observer'), READ, { code: home.code })
    ).governance.method.map(({ title }) => title);
  const add = async (title: string, kind = 'step') =>
    (
      await app.data<{ addMethodItem: { item: { id: string; version: number } } }>(
        lead(),
        ADD,
        sent({ territoryId: home.id, kind, title }),
      )
    ).addMethodItem.item;

  it('is a list for each kind, added to, edited, put in order, and told in the history', async () => {
    const [first, second] = [await add(' Écouter '), await add('Écrire')];
    await add('Le point du binôme', 'ritual');
    expect(await titles()).toEqual(['Le point du binôme', 'Écouter', 'Écrire']);
    await app.data(lead(), MOVE, sent({ methodItemId: second.id, version: second.version, afterId: null }));
    expect((await titles()).slice(1)).toEqual(['Écrire', 'Écouter']);
    await app.data(lead(), EDIT, sent({ methodItemId: first.id, version: 1, detail: 'Visiter.\nNoter.' }));
    const stale = sent({ methodItemId: first.id, version: 1, detail: 'Autre' });
    expect(await app.refusal(home.as('elected'), EDIT, stale)).toBe('CONFLICT');
    expect(
      (await app.gql(lead(), EDIT, sent({ methodItemId: first.id, version: 2, link: 'javascript:alert(1)' }))).errors[0]
        ?.extensions,
    ).toMatchObject({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'link', problem: 'not_a_link' }] },
    });
    await app.data(lead(), REMOVE, sent({ methodItemId: first.id }));
    expect(await titles()).toEqual(['Le point du binôme', 'Écrire']);
    expect((await eventsOf(app, first.id)).map(({ name }) => name)).toEqual([
      'method_item.added',
      'method_item.edited',
      'method_item.removed',
    ]);
  });

  it('is changed by the pair and the project lead alone, and moved among the items of its territory', async () => {
    const item = await add('Écouter');
    const acts: [string, object][] = [
      [ADD, { territoryId: home.id, kind: 'step', title: 'x' }],
      [EDIT, { methodItemId: item.id, version: 1, title: 'x' }],
      [MOVE, { methodItemId: item.id, version: 1, afterId: null }],
      [REMOVE, { methodItemId: item.id }],
    ];
    for (const [command, input] of acts) {
      for (const role of ['contributor', 'observer', 'national_coordinator'] as const)
        expect(await app.refusal(home.as(role), command, sent(input))).toBe('FORBIDDEN');
      expect(await app.refusal(far.as('elected'), command, sent(input))).toBe('NOT_FOUND');
    }
    const foreign = (
      await app.data<{ addMethodItem: { item: { id: string } } }>(
        far.as('elected'),
        ADD,
        sent({ territoryId: far.id, kind: 'step', title: 'x' }),
      )
    ).addMethodItem.item;
    expect(await app.refusal(lead(), MOVE, sent({ methodItemId: item.id, version: 1, afterId: foreign.id }))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('the history of a governance', () => {
  const HISTORY = `query ($territoryId: ID!, $committeeId: ID, $first: Int!, $after: String) { governanceHistory(territoryId: $territoryId, committeeId: $committeeId, first: $first, after: $after) {
    nodes { event about committeeName who capacity changes { field from to } } pageInfo { hasNextPage endCursor } totalCount } }`;
  interface Page {
    governanceHistory: {
      nodes: { event: string; about: string | null; who: string; changes: { field: string }[] }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    };
  }
  const read = async (who: AccountActor, variables: object) =>
    (await app.data<Page>(who, HISTORY, { territoryId: home.id, first: 50, ...variables })).governanceHistory;

  it('tells who did what, on the committee asked for, page by page', async () => {
    const { id } = await aCommittee(app, home);
    await aCommittee(app, home);
    const seat = await aSeat(app, home, id, { body: 'Décolletage du Môle' });
    await aHolder(app, home, seat, { personName: 'Anne Première' });
    const all = await read(home.as('regional_reviewer'), { committeeId: id });
    expect(all.nodes.map(({ event, about }) => [event, about])).toEqual([
      ['seat_holder.appointed', 'Anne Première'],
      ['committee_seat.added', 'Décolletage du Môle'],
      ['committee.created', null],
    ]);
    expect(all).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    expect(all.nodes[0]).toMatchObject({ who: lead().name, capacity: 'project_lead' });
    expect((await read(lead(), {})).totalCount).toBe(4);
    const first = await read(lead(), { first: 1 });
    const next = await read(lead(), { first: 50, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...next.nodes]).toEqual((await read(lead(), {})).nodes);
  });

  it('is nothing to strangers, nor of a committee of elsewhere', async () => {
    const foreign = await aCommittee(app, far);
    const scope = { territoryId: home.id, first: 50 };
    expect(await app.refusal(far.as('elected'), HISTORY, scope)).toBe('NOT_FOUND');
    expect(await app.refusal(lead(), HISTORY, { ...scope, committeeId: foreign.id })).toBe('NOT_FOUND');
    const forged = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url');
    expect(await app.refusal(lead(), HISTORY, { ...scope, after: forged })).toBe('INVALID_INPUT');
  });
});

describe('what others change', () => {
  const SINCE = `query ($territoryId: ID!, $cursor: String) { governanceChangesSince(territoryId: $territoryId, cursor: $cursor) { cursor truncated changes { event entity id } } }`;
  const since = async (cursor: string | null) =>
    (
      await app.data<{ governanceChangesSince: { cursor: string; changes: { event: string }[] } }>(
        home.as('observer'),
        SINCE,
        { territoryId: home.id, cursor },
      )
    ).governanceChangesSince;

  it('comes as hints to those who may read, while they may', async () => {
    let reader = home.as('observer');
    const stream = app.app.get(GovernanceLiveService).stream(reader, home.id, async () => reader);
    const next = stream.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { id } = await aCommittee(app, home);
    expect((await next).value).toMatchObject({ event: 'committee.created', entity: 'Committee', id });
    reader = far.as('observer');
    const later = stream.next();
    await aSeat(app, home, id);
    const outcome = await Promise.race([later, new Promise((resolve) => setTimeout(() => resolve('nothing'), 500))]);
    expect(outcome).toBe('nothing');
    expect(() => app.app.get(GovernanceLiveService).stream(far.as('elected'), home.id, async () => reader)).toThrow(
      'NOT_FOUND',
    );
  });

  it('is told again after an interruption', async () => {
    const { cursor } = await since(null);
    const { id } = await aCommittee(app, home);
    await aSeat(app, home, id);
    expect((await since(cursor)).changes.map(({ event }) => event)).toEqual([
      'committee.created',
      'committee_seat.added',
    ]);
    expect(await app.refusal(far.as('observer'), SINCE, { territoryId: home.id })).toBe('NOT_FOUND');
  });
});
