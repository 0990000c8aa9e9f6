import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Actor, Role } from '@binome/shared/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aMember, anAction, anOrientation, aPlan, aTerritory, startPlansApp, type TestTerritory } from './testing.js';

const DRAFT = `mutation ($input: DraftActionInput!) { draftAction(input: $input) { action { id version code title mainAxis status visibility missing orientation { id } viewerCan { edit move remove } } } }`;
const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) { action { id version title context status partners money { hidden productiveInvestment } } } }`;
const MOVE = `mutation ($input: MoveActionInput!) { moveAction(input: $input) { action { id version code mainAxis secondaryAxes orientation { id } } } }`;
const REMOVE = `mutation ($input: RemoveActionInput!) { removeAction(input: $input) { action { id version isRemoved } } }`;
const RESTORE = `mutation ($input: RestoreActionInput!) { restoreAction(input: $input) { action { id version isRemoved title } } }`;
const READ = `query ($id: ID!) { action(id: $id) { id } }`;

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
const codeOf = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
const problemsOf = ({ errors }: { errors: { extensions: { data?: unknown } }[] }) =>
  (errors[0]?.extensions.data as { problems?: { field: string; problem: string }[] })?.problems?.map(
    ({ field, problem }) => `${field}:${problem}`,
  );
const rowOf = async (id: string) => (await app.sql('SELECT * FROM actions WHERE id = $1', [id]))[0] ?? {};
const eventsOf = (id: string) =>
  app.sql<{ name: string; origin: string; changes: Record<string, unknown> | null }>(
    `SELECT name, origin, (SELECT jsonb_object_agg(field, jsonb_build_array(from_value, to_value)) FROM field_changes WHERE event_id = events.id) AS changes
   FROM events WHERE subject_id = $1 ORDER BY at`,
    [id],
  );

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
    expect(await eventsOf(id)).toEqual([
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
          context: 'Le contexte',
          status: 'in_progress',
          partners: ['CCI'],
        },
      },
    });
    expect((await eventsOf(id)).slice(1)).toEqual([
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
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('gives the same answer to the same intent and writes once', async () => {
    const { id } = await anAction(app, home, planId);
    const clientMutationId = anIntent();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => edit(home.as('elected'), id, 1, { title: 'Une fois' }, clientMutationId)),
    );
    for (const answer of answers)
      expect(answer.data).toMatchObject({ editAction: { action: { version: 2, title: 'Une fois' } } });
    expect(await eventsOf(id)).toHaveLength(2);
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

  it('never touches a field that it did not carry, whatever the edits', async () => {
    const text = fc.option(fc.string({ maxLength: 20 }).filter((value) => /^[\p{L}\p{N} ]*$/u.test(value)));
    const patch = fc.record(
      {
        context: text,
        objectives: text,
        companyNote: text,
        status: fc.constantFrom('to_come', 'in_progress', 'done'),
        priority: fc.constantFrom('low', 'high'),
        partners: fc.array(fc.constantFrom('CCI', 'Lycée', 'Région'), { maxLength: 3 }),
        secondaryAxes: fc.subarray(['land', 'innovation']),
        startsOn: fc.option(fc.constantFrom('2024-01-01', '2025-01-01')),
        endsOn: fc.option(fc.constantFrom('2026-01-01', '2027-01-01')),
        productiveInvestment: fc.option(fc.nat(1_000_000).map(String)),
      },
      { requiredKeys: [] },
    );
    const columns: Record<string, string> = {
      companyNote: 'company_note',
      secondaryAxes: 'secondary_axes',
      startsOn: 'starts_on',
      endsOn: 'ends_on',
      productiveInvestment: 'productive_investment',
    };
    const { id } = await anAction(app, home, planId);
    await fc.assert(
      fc.asyncProperty(patch, async (values) => {
        const before = await rowOf(id);
        const answer = await edit(home.as('elected'), id, Number(before.version), values);
        expect(answer.errors).toEqual([]);
        const after = await rowOf(id);
        const carried = new Set(['version', ...Object.keys(values).map((field) => columns[field] ?? field)]);
        for (const column of Object.keys(before).filter((one) => !carried.has(one)))
          expect(after[column]).toEqual(before[column]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('moving an action', () => {
  const move = (id: string, version: number, values: object) =>
    app.gql(home.as('elected'), MOVE, { input: { clientMutationId: anIntent(), id, version, ...values } });
  const order = async (axis: string) =>
    (
      await app.sql<{ code: string }>(
        'SELECT code FROM actions WHERE territory_id = $1 AND main_axis = $2 ORDER BY rank, id',
        [home.id, axis],
      )
    ).map(({ code }) => code);

  it('gives a rank after another action, or the first', async () => {
    const [a, b, c] = [
      await anAction(app, home, planId),
      await anAction(app, home, planId),
      await anAction(app, home, planId),
    ];
    await move(c.id, 1, { afterId: a.id });
    expect(await order('skills')).toEqual(['C-01', 'C-03', 'C-02']);
    await move(b.id, 1, { afterId: null });
    expect(await order('skills')).toEqual(['C-02', 'C-01', 'C-03']);
    expect((await eventsOf(b.id)).map(({ name }) => name)).toEqual(['action.drafted', 'action.moved']);
  });

  it('leaves the orientation with the axis, keeps the code, and takes the axis out of the secondary ones', async () => {
    const orientation = await anOrientation(app, home, planId);
    const { id } = await anAction(app, home, planId, {
      orientationId: orientation.id,
      secondaryAxes: ['land', 'innovation'],
    });
    expect((await move(id, 1, { mainAxis: 'land' })).data).toMatchObject({
      moveAction: {
        action: { version: 2, code: 'C-01', mainAxis: 'land', secondaryAxes: ['innovation'], orientation: null },
      },
    });
    expect(problemsOf(await move(id, 2, { orientationId: orientation.id }))).toEqual([
      'orientationId:orientation_of_another_axis',
    ]);
    expect((await move(id, 2, { mainAxis: 'skills', orientationId: orientation.id })).data).toMatchObject({
      moveAction: { action: { orientation: { id: orientation.id } } },
    });
  });

  it('follows no action of another axis, nor a foreign one', async () => {
    const { id } = await anAction(app, home, planId);
    const land = await anAction(app, home, planId, { mainAxis: 'land' });
    expect(codeOf(await move(id, 1, { afterId: land.id }))).toBe('NOT_FOUND');
    expect(codeOf(await move(id, 1, { afterId: anIntent() }))).toBe('NOT_FOUND');
    expect(codeOf(await move(id, 1, { afterId: 'nothing' }))).toBe('NOT_FOUND');
  });
});

describe('removing an action', () => {
  it('takes it away for everybody, and it comes back as it was', async () => {
    const { id } = await anAction(app, home, planId);
    const input = { clientMutationId: anIntent(), id, version: 1 };
    expect(await app.data(home.as('elected'), REMOVE, { input })).toEqual({
      removeAction: { action: { id, version: 2, isRemoved: true } },
    });
    expect(await app.data(home.as('elected'), REMOVE, { input })).toEqual({
      removeAction: { action: { id, version: 2, isRemoved: true } },
    });
    expect(await app.refusal(home.as('elected'), READ, { id })).toBe('NOT_FOUND');
    expect(codeOf(await edit(home.as('elected'), id, 2, { title: 'x' }))).toBe('NOT_FOUND');
    const back = { clientMutationId: anIntent(), id, version: 2 };
    expect(await app.refusal(home.as('contributor'), RESTORE, { input: back })).toBe('FORBIDDEN');
    expect(await app.refusal(far.as('elected'), RESTORE, { input: back })).toBe('NOT_FOUND');
    expect(await app.data(home.as('industrial'), RESTORE, { input: back })).toEqual({
      restoreAction: { action: { id, version: 3, isRemoved: false, title: 'Une action' } },
    });
    expect((await eventsOf(id)).map(({ name, origin }) => `${name} ${origin}`)).toEqual([
      'action.drafted form',
      'action.removed form',
      'action.restored undo',
    ]);
  });
});
