import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Actor, Role } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aMember,
  anAction,
  anOrientation,
  aPlan,
  aTerritory,
  codeOf,
  eventsOf,
  problemsOf,
  startPlansApp,
  type TestTerritory,
} from './testing.js';

const DRAFT = `mutation ($input: DraftActionInput!) { draftAction(input: $input) { action { id version code title mainAxis status visibility orientation { id } viewerCan { edit move remove } } } }`;
const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) { action { id version title context status partners money { hidden productiveInvestment } } } }`;
const MOVE = `mutation ($input: MoveActionInput!) { moveAction(input: $input) { action { id version code mainAxis secondaryAxes orientation { id } } } }`;
const REMOVE = `mutation ($input: RemoveActionInput!) { removeAction(input: $input) { action { id version isRemoved } } }`;

let app: TestApp;
let home: TestTerritory;
let far: TestTerritory;
let planId: string;
beforeAll(async () => {
  app = await startPlansApp();
  far = await aTerritory(app);
});
beforeEach(async () => {
  home = await aTerritory(app);
  planId = (await aPlan(app, home)).id;
});
afterAll(() => app.close());

const draft = (who: Actor, values: object) =>
  app.gql(who, DRAFT, {
    input: { clientMutationId: anIntent(), planId, mainAxis: 'skills', title: 'Une action', ...values },
  });
const edit = (who: Actor, id: string, version: number, values: object, clientMutationId = anIntent()) =>
  app.gql(who, EDIT, { input: { clientMutationId, id, version, ...values } });
const rowOf = async (id: string) => (await app.sql('SELECT * FROM actions WHERE id = $1', [id]))[0] ?? {};

describe('drafting an action', () => {
  it('needs a title and an axis; gives the next code of the axis and records what was said', async () => {
    const first = await draft(home.as('project_lead'), {});
    expect(first.data).toMatchObject({
      draftAction: {
        action: {
          version: 1,
          code: 'C-01',
          status: 'to_come',
          visibility: 'shared',
          orientation: null,
          viewerCan: { edit: true, move: true, remove: true },
        },
      },
    });
    const { id } = (first.data as unknown as { draftAction: { action: { id: string } } }).draftAction.action;
    expect(await eventsOf(app, id)).toEqual([
      {
        name: 'action.drafted',
        origin: 'form',
        changes: { title: [null, 'Une action'], code: [null, 'C-01'], mainAxis: [null, 'skills'] },
      },
    ]);
    expect((await draft(home.as('elected'), {})).data).toMatchObject({ draftAction: { action: { code: 'C-02' } } });
    expect((await draft(home.as('elected'), { mainAxis: 'land' })).data).toMatchObject({
      draftAction: { action: { code: 'F-01' } },
    });
  });

  it('gives as many codes as there are people drafting at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => draft(home.as('elected'), {})));
    const codes = answers.map(
      ({ data }) => (data as unknown as { draftAction: { action: { code: string } } }).draftAction.action.code,
    );
    expect(codes.sort()).toEqual(['C-01', 'C-02', 'C-03', 'C-04', 'C-05']);
  });

  it('is done once for one intent', async () => {
    const clientMutationId = anIntent();
    const answers = [
      await draft(home.as('elected'), { clientMutationId }),
      await draft(home.as('elected'), { clientMutationId, title: 'Autre' }),
    ];
    expect(answers[1]?.data).toEqual(answers[0]?.data);
    expect(await app.sql('SELECT count(*)::integer AS n FROM actions WHERE territory_id = $1', [home.id])).toEqual([
      { n: 1 },
    ]);
  });

  it.each([
    [{ title: ' ' }, ['title:required']],
    [{ code: 'a b' }, ['code:not_a_code']],
    [{ secondaryAxes: ['skills'] }, ['secondaryAxes:main_axis_in_secondary']],
    [{ startsOn: '2025-02-01', endsOn: '2025-01-01' }, ['endsOn:ends_before_start']],
    [{ productiveInvestment: '1e9' }, ['productiveInvestment:not_an_amount']],
    [{ ownerSiret: '12345678901234' }, ['ownerSiret:not_a_siret']],
  ])('refuses %j', async (values, problems) => {
    const answer = await draft(home.as('elected'), values);
    expect(codeOf(answer)).toBe('INVALID_INPUT');
    expect(problemsOf(answer)).toEqual(problems);
    expect(await app.sql('SELECT 1 FROM actions WHERE territory_id = $1', [home.id])).toEqual([]);
  });

  it('refuses a code that is taken, by a removed action too', async () => {
    const taken = await anAction(app, home, planId, { code: 'X-1' });
    await app.data(home.as('elected'), REMOVE, { input: { clientMutationId: anIntent(), id: taken.id, version: 1 } });
    expect(problemsOf(await draft(home.as('elected'), { code: 'x-1' }))).toEqual(['code:code_taken']);
  });

  it.each<[Role, string]>([
    ['contributor', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
    ['regional_reviewer', 'FORBIDDEN'],
    ['national_coordinator', 'FORBIDDEN'],
    ['administrator', 'NOT_FOUND'],
    ['operator_agent', 'NOT_FOUND'],
  ])('is refused to %s: %s', async (role, code) => {
    expect(codeOf(await draft(home.as(role), {}))).toBe(code);
  });

  it('takes orientations and accounts of its own territory only; a foreign one does not exist', async () => {
    const farPlan = await aPlan(app, await aTerritory(app).then((territory) => (far = territory)));
    const foreign = await anOrientation(app, far, farPlan.id);
    const mine = await anOrientation(app, home, planId);
    await aMember(app, home.id, 'contributor', home.as('contributor'));
    await aMember(app, far.id, 'contributor', far.as('contributor'));
    expect(codeOf(await draft(home.as('elected'), { orientationId: foreign.id }))).toBe('NOT_FOUND');
    expect(codeOf(await draft(home.as('elected'), { orientationId: anIntent() }))).toBe('NOT_FOUND');
    expect(problemsOf(await draft(home.as('elected'), { orientationId: mine.id, mainAxis: 'land' }))).toEqual([
      'orientationId:orientation_of_another_axis',
    ]);
    expect((await draft(home.as('elected'), { orientationId: mine.id })).data).toMatchObject({
      draftAction: { action: { orientation: { id: mine.id } } },
    });
    const named = (accountId: string) => draft(home.as('elected'), { leads: [{ name: 'Anne', accountId }] });
    expect(codeOf(await named(far.as('contributor').accountId))).toBe('NOT_FOUND');
    expect(codeOf(await named(anIntent()))).toBe('NOT_FOUND');
    expect((await named(home.as('contributor').accountId)).errors).toEqual([]);
    expect(codeOf(await draft(far.as('elected'), {}))).toBe('NOT_FOUND');
  });
});

describe('editing an action', () => {
  it('writes the fields given, merges with those of others, and leaves the absent ones alone', async () => {
    const { id } = await anAction(app, home, planId, { context: 'Le contexte', partners: ['CCI'] });
    expect((await edit(home.as('elected'), id, 1, { title: 'Titre de l’élue' })).data).toMatchObject({
      editAction: { action: { version: 2 } },
    });
    expect((await edit(home.as('industrial'), id, 1, { status: 'in_progress' })).data).toMatchObject({
      editAction: {
        action: {
          version: 3,
          title: 'Titre de l’élue',
          context: '<p>Le contexte</p>',
          status: 'in_progress',
          partners: ['CCI'],
        },
      },
    });
    expect((await eventsOf(app, id)).slice(1)).toEqual([
      { name: 'action.edited', origin: 'form', changes: { title: ['Une action', 'Titre de l’élue'] } },
      { name: 'action.edited', origin: 'form', changes: { status: ['to_come', 'in_progress'] } },
    ]);
  });

  it('conflicts on the same field, says base, yours and theirs, and writes nothing at all', async () => {
    const { id } = await anAction(app, home, planId);
    await edit(home.as('elected'), id, 1, { title: 'Le sien' });
    const { errors } = await edit(home.as('industrial'), id, 1, { title: 'Le mien', status: 'done' });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      data: {
        version: 2,
        fields: [{ field: 'title', base: 'Une action', yours: 'Le mien', theirs: 'Le sien', by: 'Personne elected' }],
      },
    });
    expect((errors[0]?.extensions.data as { fields: { at: string }[] }).fields[0]?.at).toMatch(/^\d{4}-/);
    expect(await rowOf(id)).toMatchObject({ title: 'Le sien', status: 'to_come', version: 2 });
  });

  it('takes the same value written twice for no conflict, and no change for no version', async () => {
    const { id } = await anAction(app, home, planId);
    await edit(home.as('elected'), id, 1, { title: 'Pareil' });
    expect((await edit(home.as('industrial'), id, 1, { title: ' Pareil ' })).data).toMatchObject({
      editAction: { action: { version: 2 } },
    });
    expect(await eventsOf(app, id)).toHaveLength(2);
  });

  it('gives the same answer to the same intent and writes once', async () => {
    const { id } = await anAction(app, home, planId);
    const clientMutationId = anIntent();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => edit(home.as('elected'), id, 1, { title: 'Une fois' }, clientMutationId)),
    );
    for (const answer of answers)
      expect(answer.data).toMatchObject({ editAction: { action: { version: 2, title: 'Une fois' } } });
    expect(await eventsOf(app, id)).toHaveLength(2);
  });

  it('judges dates on what the action becomes', async () => {
    const { id } = await anAction(app, home, planId, { startsOn: '2025-06-01' });
    expect(problemsOf(await edit(home.as('elected'), id, 1, { endsOn: '2025-05-01' }))).toEqual([
      'endsOn:ends_before_start',
    ]);
    expect((await edit(home.as('elected'), id, 1, { endsOn: '2026-05-01', startsOn: null })).errors).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ starts_on: null });
  });

  it('refuses null where something is required', async () => {
    const { id } = await anAction(app, home, planId);
    expect(problemsOf(await edit(home.as('elected'), id, 1, { title: null, status: null, leads: null }))).toEqual([
      'title:required',
      'status:required',
      'leads:required',
    ]);
  });

  it('lets a contributor edit what it leads, and nothing else', async () => {
    const contributor = home.as('contributor');
    await aMember(app, home.id, 'contributor', contributor);
    const leads = [{ name: contributor.name, accountId: contributor.accountId }];
    const { id } = await anAction(app, home, planId, { visibility: 'restricted', leads });
    const other = await anAction(app, home, planId);
    const secret = await anAction(app, home, planId, { visibility: 'restricted' });
    expect(
      (await edit(contributor, id, 1, { context: 'Vu du terrain', productiveInvestment: '10' })).data,
    ).toMatchObject({
      editAction: { action: { version: 2, money: { hidden: false, productiveInvestment: '10.00' } } },
    });
    expect(codeOf(await edit(contributor, other.id, 1, { context: 'x' }))).toBe('FORBIDDEN');
    expect(codeOf(await edit(contributor, secret.id, 1, { context: 'x' }))).toBe('NOT_FOUND');
    expect(
      await app.refusal(contributor, MOVE, {
        input: { clientMutationId: anIntent(), id, version: 2, mainAxis: 'land' },
      }),
    ).toBe('FORBIDDEN');
    expect(await app.refusal(contributor, REMOVE, { input: { clientMutationId: anIntent(), id, version: 2 } })).toBe(
      'FORBIDDEN',
    );
    const lost = await edit(contributor, id, 2, { leads: [] });
    expect(lost.errors[0]?.extensions).toMatchObject({ code: 'ACTION_LOST_FROM_SIGHT', data: { fields: ['leads'] } });
    expect(await rowOf(id)).toMatchObject({ version: 2, leads });
    expect((await edit(contributor, id, 2, { visibility: 'shared', leads: [] })).errors).toEqual([]);
    expect(codeOf(await edit(contributor, id, 3, { context: 'x' }))).toBe('FORBIDDEN');
  });

  it('does not exist for strangers, whatever the identifier', async () => {
    const { id } = await anAction(app, home, planId);
    for (const role of ['elected', 'project_lead', 'regional_reviewer'] as const) {
      const answers = [
        await edit(far.as(role), id, 1, { title: 'x' }),
        await edit(far.as(role), anIntent(), 1, { title: 'x' }),
        await edit(far.as(role), 'nothing', 1, { title: 'x' }),
      ];
      expect(new Set(answers.map(({ errors }) => JSON.stringify(errors)))).toHaveProperty('size', 1);
      expect(codeOf(answers[0] as never)).toBe('NOT_FOUND');
    }
    expect(codeOf(await edit(home.as('administrator'), id, 1, { title: 'x' }))).toBe('NOT_FOUND');
    expect(codeOf(await edit(home.as('national_coordinator'), id, 1, { title: 'x' }))).toBe('FORBIDDEN');
    expect(await app.refusal(null, EDIT, { input: { clientMutationId: anIntent(), id, version: 1, title: 'x' } })).toBe(
      'UNAUTHENTICATED',
    );
  });
});
