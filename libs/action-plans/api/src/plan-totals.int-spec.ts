import { randomUUID } from 'node:crypto';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlanImportDesk, workbook } from './plan-imports/testing-plan-imports.js';
import { anAction, anOrientation } from './testing.js';
import { expectSums, readTotals } from './testing-totals.js';

const mutation = (name: string, input: string, answer = 'action { version }') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} } }`;
const EDIT = mutation('editAction', 'EditActionInput');
const MOVE = mutation('moveAction', 'MoveActionInput');
const REMOVE = mutation('removeAction', 'RemoveActionInput');
const BRING_BACK = mutation('restoreAction', 'RestoreActionInput');
const ARCHIVE = mutation('archiveAction', 'ArchiveActionInput');
const UNARCHIVE = mutation('unarchiveAction', 'ArchiveActionInput');
const COPY = mutation('copyAction', 'CopyActionInput', 'action { id version }');
const RESTORE = mutation('restoreValue', 'RestoreValueInput');
const BULK = 'bulkEdit { id version status }';
const PREPARE = mutation('prepareBulkEdit', 'PrepareBulkEditInput', BULK);
const APPLY = mutation('applyBulkEdit', 'ApplyBulkEditInput', BULK);
const UNDO = mutation('undoBulkEdit', 'UndoBulkEditInput', BULK);
const HISTORY = `query ($id: ID!) { history(subjectType: Action, subjectId: $id, first: 1) { nodes { changes { id restorable } } } }`;

const ACTIONS = 3;
const LINES = 3;
const RUNS = 15;
const cents = fc.option(fc.nat(10_000_000_00).map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`));
const act = fc.oneof(
  fc.record({
    kind: fc.constant('budget' as const),
    line: fc.nat(LINES - 1),
    removed: fc.boolean(),
    year: fc.integer({ min: 2025, max: 2027 }),
    nature: fc.constantFrom('investment', 'running'),
    planned: cents,
    actual: cents,
  }),
  fc.record({
    kind: fc.constant('funding' as const),
    line: fc.nat(LINES - 1),
    removed: fc.boolean(),
    funder: fc.constantFrom('Région', 'REGION', 'Ademe'),
    state: fc.constantFrom('requested', 'granted', 'paid', 'refused'),
    amount: cents,
    granted: cents,
  }),
  fc.record({ kind: fc.constant('move' as const), axis: fc.constantFrom('skills', 'land'), orientation: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('remove' as const, 'restore' as const, 'archive' as const, 'copy' as const),
  }),
  fc.record({
    kind: fc.constant('import' as const),
    planned: cents,
    amount: cents,
    granted: cents,
    undone: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('bulk' as const),
    change: fc.constantFrom({ mainAxis: 'skills' }, { mainAxis: 'land' }, { archived: true }, { status: 'done' }),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
type Of<K extends Act['kind']> = Extract<Act, { kind: K }>;

/** Every act once, on money that counts: whatever chance brings, none is left out. */
const EACH_ACT: [Act, number][] = [
  [{ kind: 'budget', line: 0, removed: false, year: 2026, nature: 'running', planned: '70.10', actual: '0.20' }, 0],
  [{ kind: 'funding', line: 0, removed: false, funder: 'Région', state: 'paid', amount: '9.07', granted: '8.00' }, 0],
  [{ kind: 'funding', line: 0, removed: false, funder: 'REGION', state: 'paid', amount: '9.07', granted: null }, 0],
  [{ kind: 'restore' }, 0],
  [{ kind: 'move', axis: 'skills', orientation: true }, 0],
  [{ kind: 'import', planned: '1000.01', amount: '500.55', granted: '499.99', undone: true }, 0],
  [{ kind: 'import', planned: '2.50', amount: '1.25', granted: null, undone: false }, 0],
  [{ kind: 'bulk', change: { mainAxis: 'land' } }, 0],
  [{ kind: 'bulk', change: { archived: true } }, 0],
  [{ kind: 'remove' }, 0],
  [{ kind: 'archive' }, 0],
  [{ kind: 'copy' }, 0],
];

/** A project lead who does anything to a plan, and looks at its totals each time. */
class Hands {
  readonly lines = Array.from({ length: LINES }, () => randomUUID());

  constructor(
    private readonly desk: PlanImportDesk,
    private readonly orientationId: string,
    private readonly lead: AccountActor,
  ) {}

  private get app(): TestApp {
    return this.desk.app;
  }

  async do(one: Act, action: { id: string; code: string }): Promise<void> {
    switch (one.kind) {
      case 'budget':
      case 'funding':
        return this.editLine(one, action.id);
      case 'move':
        return this.move(one, action.id);
      case 'remove':
        return this.thereAndBack(action.id, REMOVE, BRING_BACK);
      case 'archive':
        return this.thereAndBack(action.id, ARCHIVE, UNARCHIVE);
      case 'restore':
        return this.restoreLast(action.id);
      case 'copy':
        return this.copy(action.id);
      case 'import':
        return this.import(one, action.code);
      case 'bulk':
        return this.changeMany(one);
    }
  }

  /** The sums as they are read, which are those of the lines. */
  async sums(): Promise<unknown> {
    const plan = await readTotals(this.app, this.lead, this.desk.territory);
    expectSums(plan);
    return plan.totals;
  }

  private async send(id: string, query: string, values: object = {}): Promise<void> {
    const [row] = await this.app.sql<{ version: number }>('SELECT version FROM actions WHERE id = $1', [id]);
    await this.app.data(this.lead, query, {
      input: { clientMutationId: anIntent(), id, version: row?.version, ...values },
    });
  }

  private editLine({ kind, line, ...values }: Of<'budget'> | Of<'funding'>, id: string): Promise<void> {
    return this.send(id, EDIT, { [`${kind}Lines`]: [{ id: this.lines[line], ...values }] });
  }

  private move({ axis, orientation }: Of<'move'>, id: string): Promise<void> {
    const orientationId = axis === 'skills' && orientation ? this.orientationId : null;
    return this.send(id, MOVE, { mainAxis: axis, orientationId });
  }

  private async thereAndBack(id: string, there: string, back: string): Promise<void> {
    const before = await this.sums();
    await this.send(id, there);
    await this.sums();
    await this.send(id, back);
    expect(await this.sums()).toEqual(before);
  }

  private async restoreLast(id: string): Promise<void> {
    const { history } = await this.app.data<{
      history: { nodes: { changes: { id: string; restorable: boolean }[] }[] };
    }>(this.lead, HISTORY, { id });
    const change = history.nodes[0]?.changes.find(({ restorable }) => restorable);
    if (!change) return;
    const [row] = await this.app.sql<{ version: number }>('SELECT version FROM actions WHERE id = $1', [id]);
    const input = { clientMutationId: anIntent(), changeId: change.id, version: row?.version };
    const { errors } = await this.app.gql(this.lead, RESTORE, { input });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([]);
  }

  private async copy(id: string): Promise<void> {
    const before = await this.sums();
    const input = { clientMutationId: anIntent(), id, planId: this.desk.planId };
    const { copyAction } = await this.app.data<{ copyAction: { action: { id: string } } }>(this.lead, COPY, { input });
    await this.sums();
    await this.send(copyAction.action.id, REMOVE);
    expect(await this.sums()).toEqual(before);
  }

  /** A spreadsheet that adds an action, and lines of money to it and to the given one. */
  private async import({ planned, amount, granted, undone }: Of<'import'>, code: string): Promise<void> {
    const before = await this.sums();
    const added = `I-${randomUUID().slice(0, 6).toUpperCase()}`;
    const file = await workbook({
      Actions: [
        ['Code', 'Titre', 'Axe principal'],
        [added, 'Importée', 'Foncier'],
      ],
      Budget: [
        ['Code de l’action', 'Poste', 'Année', 'Nature', 'Montant prévu (€ HT)'],
        ...[added, code].map((of) => [of, 'Poste', 2026, 'Investissement', planned]),
      ],
      Financements: [
        ['Code de l’action', 'Financeur', 'Montant demandé (€ HT)', 'Montant accordé (€ HT)', 'État de la demande'],
        ...[added, code].map((of) => [of, 'Ademe', amount, granted, 'Accordé']),
      ],
    });
    const previewed = await this.desk.preview('plan.xlsx', file);
    expect(previewed.problems.nodes).toEqual([]);
    const applied = await this.desk.confirm(previewed);
    expect(applied).toMatchObject({ status: 'applied', counts: { created: 1 } });
    await this.sums();
    if (undone) {
      expect(await this.desk.undo(applied)).toMatchObject({ status: 'undone' });
      expect(await this.sums()).toEqual(before);
    }
  }

  private async changeMany({ change }: Of<'bulk'>): Promise<void> {
    const before = await this.sums();
    const input = { clientMutationId: anIntent(), planId: this.desk.planId, change, filter: {} };
    const { prepareBulkEdit } = await this.app.data<{ prepareBulkEdit: { bulkEdit: { id: string; version: number } } }>(
      this.lead,
      PREPARE,
      { input },
    );
    const applied = await this.act(APPLY, prepareBulkEdit.bulkEdit);
    expect(applied.status).toBe('done');
    await this.sums();
    expect((await this.act(UNDO, applied)).status).toBe('undone');
    expect(await this.sums()).toEqual(before);
  }

  private async act(query: string, { id, version }: { id: string; version: number }) {
    const input = { clientMutationId: anIntent(), id, version };
    const data = await this.app.data<Record<string, { bulkEdit: { id: string; version: number; status: string } }>>(
      this.lead,
      query,
      { input },
    );
    return Object.values(data)[0]!.bulkEdit;
  }
}

describe('the totals of a plan', () => {
  let desk: PlanImportDesk;
  beforeAll(async () => {
    desk = await PlanImportDesk.open();
    const { accountId, name, capacity } = desk.lead;
    await desk.app.sql(`INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, 'cheffe@exemple.fr', $2)`, [
      accountId,
      name,
    ]);
    // The right that the person acts by, so that the job of a change of many actions finds it again.
    await desk.app.sql(
      `INSERT INTO postings (id, version, account_id, person_name, territory_ids, starts_on) VALUES ($1, 1, $2, $3, $4, '2020-01-01')`,
      [capacity?.id, accountId, name, [desk.territory.id]],
    );
  });
  afterAll(() => desk.app.close());

  it(
    'equal their recomputation after any sequence of edits, moves, removals, restored values, archives, copies, imports and undos',
    { timeout: 300_000 },
    async () => {
      const { app, territory, planId, lead } = desk;
      const orientationId = (await anOrientation(app, territory, planId)).id;
      const actions = await Promise.all(Array.from({ length: ACTIONS }, () => anAction(app, territory, planId)));
      const hands = new Hands(desk, orientationId, lead);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(act, fc.nat(ACTIONS - 1)), { minLength: 1, maxLength: 6 }),
          async (sequence) => {
            for (const [one, at] of sequence) await hands.do(one, actions[at]!);
            await hands.sums();
          },
        ),
        { numRuns: RUNS, examples: [[EACH_ACT]] },
      );
    },
  );
});
