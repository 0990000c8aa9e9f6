import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KitService } from './kit.service.js';
import {
  aCommittee,
  aHolder,
  aPlace,
  aSeat,
  eventsOf,
  refused,
  startGovernanceApp,
  written,
  type TestPlace,
} from './testing.js';

const APPLICATION = `application { id kit kitVersion latestVersion title canUndo changes { key kind standing committeeName about from to here } }`;
const APPLY = `mutation ($input: ApplyGovernanceKitInput!) { applyGovernanceKit(input: $input) { ${APPLICATION} } }`;
const UNDO = `mutation ($input: UndoGovernanceKitInput!) { undoGovernanceKit(input: $input) { application { id } } }`;
const ANSWER = `mutation ($input: AnswerKitChangeInput!) { answerKitChange(input: $input) { ${APPLICATION} } }`;
const PREVIEW = `query ($territoryId: ID!, $kit: GovernanceKitKey!) { kitPreview(territoryId: $territoryId, kit: $kit) {
  key code exists seats { body position voting chair collegeName holderName } } }`;
const GOVERNANCE = `query ($code: ID!) { governance(phase: phase_2, code: $code) {
  kit { id } method { kind title } charter { key state } committees { id version code name noticeDays kitKey parentId colleges { id name minimum } seats { id body chair side holder { personName } } } } }`;

interface Application {
  id: string;
  kitVersion: number;
  latestVersion: number;
  canUndo: boolean;
  changes: { key: string; standing: string; here: unknown }[];
}
interface Governance {
  kit: { id: string } | null;
  method: { kind: string; title: string }[];
  charter: { key: string; state: string }[];
  committees: {
    id: string;
    version: number;
    code: string;
    name: string;
    noticeDays: number;
    parentId: string | null;
    colleges: { id: string; name: string; minimum: number }[];
    seats: { id: string; body: string; chair: boolean; side: string | null; holder: { personName: string } | null }[];
  }[];
}

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
const read = async (): Promise<Governance> =>
  (await app.data<{ governance: Governance }>(lead(), GOVERNANCE, { code: home.code })).governance;
const sent = (input: object) => ({ input: { clientMutationId: anIntent(), ...input } });
const apply = async (kit = 'many_authorities', given: object = {}): Promise<Application> => {
  const answer = await app.data<{ applyGovernanceKit: { application: Application } }>(
    lead(),
    APPLY,
    sent({ territoryId: home.id, kit, ...given }),
  );
  return answer.applyGovernanceKit.application;
};
const undo = (who: AccountActor, kitApplicationId: string) => app.gql(who, UNDO, sent({ kitApplicationId }));
const answer = async (kitApplicationId: string, change: string, take: boolean): Promise<Application> =>
  (
    await app.data<{ answerKitChange: { application: Application } }>(
      lead(),
      ANSWER,
      sent({ kitApplicationId, change, take }),
    )
  ).answerKitChange.application;

describe('applying a kit', () => {
  it('creates in one act what its preview said, the charter met but for who is not known yet', async () => {
    const { kitPreview } = await app.data<{
      kitPreview: { code: string; exists: boolean; seats: { body: string; holderName: string | null }[] }[];
    }>(home.as('observer'), PREVIEW, { territoryId: home.id, kit: 'many_authorities' });
    expect(await read()).toMatchObject({ committees: [], kit: null });
    const application = await apply();
    const { committees, charter, method, kit } = await read();
    expect(kit).toEqual({ id: application.id });
    expect(committees.map(({ code, seats }) => [code, seats.map(({ body }) => body).sort()])).toEqual(
      kitPreview.map(({ code, seats }) => [code, seats.map(({ body }) => body).sort()]),
    );
    const [copil] = committees;
    expect(copil?.seats.filter(({ chair }) => chair)).toMatchObject([
      { side: 'elected', body: 'CC 1', holder: { personName: 'Claire Élue' } },
      { side: 'industrial', holder: null },
    ]);
    expect(committees.filter(({ parentId }) => parentId === copil?.id)).toHaveLength(2);
    expect(charter.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(charter.find(({ key }) => key === 'elected_chair')?.state).toBe('met');
    expect(charter.find(({ key }) => key === 'industrial_chair')?.state).toBe('vacant');
    expect(method.length).toBeGreaterThan(5);
    expect(await eventsOf(app, copil?.id ?? '')).toMatchObject([
      { name: 'committee.created', reason: 'Modèle « Nombreuses intercommunalités », version 2' },
    ]);
  });

  it('is done once, whole or not at all, and refused while another is in force', async () => {
    const input = { clientMutationId: anIntent(), territoryId: home.id, kit: 'small_territory' };
    const first = await app.data(lead(), APPLY, { input });
    expect(await app.data(lead(), APPLY, { input })).toEqual(first);
    expect((await read()).committees).toHaveLength(1);
    const other = sent({ territoryId: home.id, kit: 'industry_led' });
    expect(await app.refusal(home.as('elected'), APPLY, other)).toBe('KIT_ALREADY_APPLIED');
    expect((await read()).committees).toHaveLength(1);
  });

  it('leaves alone what bears the same acronym, and creates only what was chosen', async () => {
    const own = await aCommittee(app, home, { code: 'COTECH', name: 'Notre comité technique' });
    await apply('many_authorities', { committees: ['copil', 'cotech'] });
    const { committees } = await read();
    expect(committees.map(({ code }) => code)).toEqual(['COTECH', 'COPIL']);
    expect(committees[0]).toMatchObject({ id: own.id, name: 'Notre comité technique' });
  });

  it('opens the seats since the day given, held since their holders are known', async () => {
    await apply('small_territory', { since: '2020-01-01' });
    const held = await app.sql<{ starts: string; held: string | null }>(
      `SELECT seat.starts_on::text AS starts, holder.starts_on::text AS held FROM committee_seats seat
       LEFT JOIN seat_holders holder ON holder.seat_id = seat.id WHERE seat.territory_id = $1 AND side = 'elected'`,
      [home.id],
    );
    expect(held).toEqual([{ starts: '2020-01-01', held: '2024-01-01' }]);
  });

  it('is for those who edit the governance, previewed by those who read it', async () => {
    const input = { territoryId: home.id, kit: 'small_territory' };
    for (const role of ['contributor', 'observer', 'regional_reviewer'] as const)
      expect(await app.refusal(home.as(role), APPLY, sent(input))).toBe('FORBIDDEN');
    for (const stranger of [far.as('elected'), home.as('administrator')]) {
      expect(await app.refusal(stranger, APPLY, sent(input))).toBe('NOT_FOUND');
      expect(await app.refusal(stranger, PREVIEW, input)).toBe('NOT_FOUND');
    }
    await app.data(home.as('regional_reviewer'), PREVIEW, input);
  });
});

describe('undoing a kit', () => {
  it('takes back all that it made, while nobody changed anything, and lets another be applied', async () => {
    const { id, canUndo } = await apply();
    expect(canUndo).toBe(true);
    expect(await undo(lead(), id)).toMatchObject({ errors: [] });
    expect(await read()).toMatchObject({ committees: [], method: [], kit: null });
    await apply('small_territory');
  });

  it.each<[string, (governance: Governance) => Promise<unknown>]>([
    [
      'a committee was changed',
      ({ committees: [copil] }) =>
        written(app, lead(), 'editCommittee', { committeeId: copil?.id, version: 1, noticeDays: 30 }),
    ],
    ['a seat was added', ({ committees: [copil] }) => aSeat(app, home, copil?.id ?? '')],
    [
      'somebody was named',
      ({ committees: [copil] }) =>
        aHolder(app, home, copil?.seats.find(({ holder }) => !holder)?.id ?? '', { startsOn: '2199-01-01' }),
    ],
    [
      'a committee was removed',
      ({ committees: [copil] }) => written(app, lead(), 'removeCommittee', { committeeId: copil?.id, version: 1 }),
    ],
    ['another committee reports to it', ({ committees: [copil] }) => aCommittee(app, home, { parentId: copil?.id })],
  ])('is refused once %s', async (_says, change) => {
    const { id } = await apply();
    await change(await read());
    const { errors } = await undo(lead(), id);
    expect(errors[0]?.extensions.code).toBe('KIT_CHANGED_SINCE');
    expect((await read()).committees.length).toBeGreaterThan(1);
  });

  it('is refused to who only reads, and to strangers', async () => {
    const { id } = await apply();
    expect((await undo(home.as('observer'), id)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await undo(far.as('elected'), id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a newer version of the kit', () => {
  const applied = async (): Promise<string> => {
    const given = { territoryId: home.id, kit: 'many_authorities' as const, kitVersion: 1 };
    return (await app.app.get(KitService).apply(lead(), { clientMutationId: anIntent(), ...given })).id;
  };
  const copil = async () => (await read()).committees.find(({ code }) => code === 'COPIL');

  it('shows what it brings, and is taken item by item', async () => {
    const id = await applied();
    const taken = await answer(id, 'field:copil.noticeDays', true);
    expect((await copil())?.noticeDays).toBe(15);
    expect(taken.changes.map(({ key }) => key)).toEqual([
      'seat:copil.operators:1',
      'seat:copil.operators:2',
      'committee:acceleration',
      'method:operators_day',
    ]);
    await answer(id, 'seat:copil.operators:1', true);
    expect((await copil())?.seats.filter(({ body }) => body === 'Opérateur de l’État')).toHaveLength(1);
    await answer(id, 'committee:acceleration', true);
    expect((await read()).committees.map(({ code }) => code)).toContain('REVUE');
    await answer(id, 'method:operators_day', true);
    expect((await read()).method.map(({ title }) => title)).toContain('Journée des opérateurs');
    const left = await answer(id, 'seat:copil.operators:2', false);
    expect(left.changes).toEqual([]);
    expect((await copil())?.seats.filter(({ body }) => body === 'Opérateur de l’État')).toHaveLength(1);
    const again = sent({ kitApplicationId: id, change: 'seat:copil.operators:2', take: true });
    expect(await app.refusal(lead(), ANSWER, again)).toBe('KIT_CHANGE_SETTLED');
  });

  it('never overwrites what the territory chose unless it is taken', async () => {
    const id = await applied();
    const before = await copil();
    await written(app, lead(), 'editCommittee', { committeeId: before?.id, version: before?.version, noticeDays: 21 });
    const { changes } = await answer(id, 'method:operators_day', false);
    expect(changes.find(({ key }) => key === 'field:copil.noticeDays')).toMatchObject({
      standing: 'changed_here',
      here: 21,
    });
    expect((await copil())?.noticeDays).toBe(21);
    await answer(id, 'field:copil.noticeDays', true);
    expect((await copil())?.noticeDays).toBe(15);
  });

  it('is answered by those who edit the governance alone', async () => {
    const id = await applied();
    const input = sent({ kitApplicationId: id, change: 'method:operators_day', take: true });
    expect(await app.refusal(home.as('contributor'), ANSWER, input)).toBe('FORBIDDEN');
    const unknown = sent({ kitApplicationId: id, change: 'field:copil.__proto__', take: true });
    expect(await app.refusal(lead(), ANSWER, unknown)).toBe('INVALID_INPUT');
    expect(await app.refusal(far.as('elected'), ANSWER, input)).toBe('NOT_FOUND');
  });
});

describe('the charter', () => {
  const state = async (key: string) => (await read()).charter.find((item) => item.key === key)?.state;

  it('is met one click at a time, held at once by whom the territory knows', async () => {
    expect(await state('local_committee')).toBe('missing');
    const add = (item: string) => written(app, home.as('elected'), 'addExpectedSeat', { territoryId: home.id, item });
    await add('local_committee');
    expect(await state('local_committee')).toBe('met');
    await add('elected_chair');
    expect(await state('elected_chair')).toBe('met');
    await add('industrial_chair');
    expect(await state('industrial_chair')).toBe('vacant');
    for (const item of ['region:84', 'state', ...home.sirens.map((siren) => `member_president:${siren}`)])
      await add(item);
    const { charter, committees } = await read();
    expect(charter.filter(({ state: one }) => one === 'missing')).toEqual([]);
    expect(committees).toHaveLength(1);
    expect(committees[0]?.seats).toHaveLength(6);
    const again = { territoryId: home.id, item: 'state' };
    expect(await refused(app, lead(), 'addExpectedSeat', again)).toBe('CHARTER_NOTHING_TO_ADD');
  });

  it('adds nothing that it does not expect, for nobody who may not edit', async () => {
    const input = { territoryId: home.id, item: 'member_president:999999999' };
    expect(await refused(app, lead(), 'addExpectedSeat', input)).toBe('INVALID_INPUT');
    const real = { ...input, item: 'local_committee' };
    expect(await refused(app, home.as('observer'), 'addExpectedSeat', real)).toBe('FORBIDDEN');
    expect(await refused(app, far.as('elected'), 'addExpectedSeat', real)).toBe('NOT_FOUND');
  });
});
