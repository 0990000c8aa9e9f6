import { randomUUID } from 'node:crypto';
import type { TestApp } from '@binome/shared/api/testing';
import type { Operation } from './operations.js';
import { decisionKeys } from './decision-rows.js';
import { governanceKeys } from './governance-samples.js';
import { meetingKeys } from './meeting-samples.js';
import { aDocument, anAction, anInvitation, insert } from './seeded-rows.js';
import { notificationValues } from './notification-rows.js';
import { aPlanFile } from './plan-import-rows.js';
import type { SeededPlace, World } from './world.js';

export type Key = (place: SeededPlace) => unknown;

/** Times that a plan is put back in its place while others take it. */
const MOST_TURNS = 20;

let fresh = 0;
const unique = (): string => `personne-${(fresh += 1)}-${randomUUID().slice(0, 6)}@exemple.fr`;

/** Rows made for one act, so that each stands alone and what was refused can be seen to have changed nothing. */
export class Samples {
  private readonly made: { table: string; id: string; content: string }[] = [];
  private readonly keys: Record<string, Key>;
  private lastYear = 2100;
  private readonly shared = new Map<string, Promise<unknown>>();

  constructor(private readonly world: World) {
    const { app } = world;
    const row =
      (table: string, values: (place: SeededPlace) => Record<string, unknown>): Key =>
      (place) =>
        this.keep(table, insert(app, table, values(place)));
    const account = row('accounts', () => ({ version: 1, email: unique(), name: 'Personne' }));
    const action = (place: SeededPlace, removed = false) => this.keep('actions', this.plainAction(place, removed));
    const orientation = row('orientations', ({ territory, planId }) => ({
      territory_id: territory.id,
      plan_id: planId,
      version: 1,
      axis: 'skills',
      title: 'x',
      rank: `n${(fresh += 1)}`,
    }));
    const view = row('saved_views', ({ territory, people }) => ({
      territory_id: territory.id,
      account_id: people.elected.accountId,
      version: 1,
      scope: 'territory',
      name: `Vue ${(fresh += 1)}`,
      address: 'vue=tableau',
    }));
    const formerPlan = row('action_plans', ({ territory }) => ({
      territory_id: territory.id,
      version: 1,
      year: this.year(),
      archived_at: '2026-01-01',
    }));
    const bulkEdit = (status: string) =>
      row('bulk_edits', ({ territory, planId, people }) => ({
        territory_id: territory.id,
        plan_id: planId,
        account_id: people.elected.accountId,
        capacity_id: people.elected.capacityId,
        version: 1,
        status,
        change: JSON.stringify({ status: 'done' }),
      }));
    const ofAccount =
      (table: string, values: (place: SeededPlace) => Record<string, unknown>): Key =>
      async (place) => {
        const holder = await insert(app, 'accounts', { version: 1, email: unique(), name: 'Personne' });
        return this.keep(table, insert(app, table, { ...values(place), account_id: holder }));
      };
    const document =
      (removed = false): Key =>
      async (place) => {
        const holder = await this.plainAction(place, false);
        return this.keep('documents', aDocument(app, place.territory.id, holder, removed));
      };
    const sheets = JSON.stringify([{ name: 'x', hidden: false, rowCount: 1, head: [{ line: 1, cells: ['x'] }] }]);
    const planFile =
      (status: string): Key =>
      ({ territory, planId }) =>
        this.keep('plan_imports', aPlanFile(app, territory.id, planId, { status, sheets }));
    const import_: Key = ({ importId }) => importId;
    // Of an object of its own: an account has one that is not read of each.
    const notification = (given: Record<string, unknown> = {}): Key =>
      row('notifications', (place) =>
        notificationValues(place, place.people.elected, { subject_id: randomUUID(), ...given }),
      );
    this.keys = {
      // By the name of the argument …
      territoryId: ({ territory }) => territory.id,
      territoryIds: ({ territory }) => [territory.id],
      planId: ({ planId }) => planId,
      orientationId: ({ orientationId }) => orientationId,
      code: ({ territory }) => territory.code,
      importId: import_,
      viewId: ({ viewId }) => viewId,
      documentId: document(),
      planImportId: ({ planImportId }) => planImportId,
      actionIds: async (place) => [await action(place)],
      contactId: row('territory_contacts', ({ territory }) => ({
        version: 1,
        territory_id: territory.id,
        name: 'Personne',
      })),
      seatId: row('pair_seats', ({ territory }) => ({
        version: 1,
        territory_id: territory.id,
        side: 'elected',
        person_name: `Personne ${(fresh += 1)}`,
        starts_on: '2024-01-01',
      })),
      invitationId: (place) =>
        this.keep('invitations', anInvitation(app, place.territory.id, 'observer', unique(), 'Personne')),
      postingId: ofAccount('postings', ({ territory }) => ({
        version: 1,
        person_name: 'x',
        territory_ids: [territory.id],
        starts_on: '2024-01-01',
      })),
      roleAssignmentId: ofAccount('role_assignments', ({ territory }) => ({
        version: 1,
        role: 'observer',
        territory_ids: [territory.id],
        starts_on: '2024-01-01',
      })),
      sessionId: ({ people }) =>
        this.keep(
          'sessions',
          insert(app, 'sessions', { account_id: people.elected.accountId, token_hash: randomUUID(), user_agent: 'x' }),
        ),
      capacityId: ({ people }) => people.elected.capacityId,
      accountId: account,
      changeId: ({ actions }) => this.changeOf(actions.shared),
      email: () => unique(),
      token: ({ invitationId }) => `${invitationId}.${'a'.repeat(43)}`,
      // … or by its place, where the name does not tell.
      'markActionSeen.input.actionId': ({ actions }) => actions.shared,
      'restoreAccount.input.accountId': row('accounts', () => ({
        version: 1,
        email: unique(),
        name: 'Personne',
        suspended_at: '2026-01-01',
      })),
      'draftAction.input.leads.accountId': ({ people }) => people.contributor.accountId,
      'editAction.input.leads.accountId': ({ people }) => people.contributor.accountId,
      'restoreDocument.input.documentId': document(true),
      'document.id': ({ documents }) => documents.shared,
      'action.id': ({ actions }) => actions.shared,
      'history.subjectId': ({ actions }) => actions.shared,
      'territoryImport.id': import_,
      'importProgressed.id': import_,
      'planImport.id': ({ planImportId }) => planImportId,
      'planImportProgressed.id': ({ planImportId }) => planImportId,
      'mapPlanImport.input.planImportId': planFile('read'),
      'confirmPlanImport.input.planImportId': planFile('previewed'),
      'undoPlanImport.input.planImportId': planFile('applied'),
      'editActionPlan.input.id': ({ planId }) => planId,
      'bulkEdit.id': ({ bulkEditId }) => bulkEditId,
      'applyBulkEdit.input.id': bulkEdit('previewed'),
      'undoBulkEdit.input.id': bulkEdit('done'),
      'prepareBulkEdit.input.change.addLeads.accountId': ({ people }) => people.contributor.accountId,
      'editSavedView.input.id': view,
      'removeSavedView.input.id': view,
      'editAction.input.id': (place) => action(place),
      'copyAction.input.id': ({ actions }) => actions.shared,
      'openAction.id': ({ actions }) => actions.shared,
      'archiveAction.input.id': (place) => action(place),
      'unarchiveAction.input.id': (place) => action(place),
      'archiveActionPlan.input.id': formerPlan,
      'restoreActionPlan.input.id': formerPlan,
      'duplicateActionPlan.input.id': formerPlan,
      'shareActionPlan.input.id': formerPlan,
      'moveAction.input.id': (place) => action(place),
      'moveAction.input.afterId': ({ actions }) => actions.territory,
      'removeAction.input.id': (place) => action(place),
      'restoreAction.input.id': (place) => action(place, true),
      'editOrientation.input.id': orientation,
      'moveOrientation.input.id': orientation,
      'moveOrientation.input.afterId': ({ orientationId }) => orientationId,
      'removeOrientation.input.id': orientation,
      ...governanceKeys(app, (table, making) => this.keep(table, making)),
      ...meetingKeys(app, (table, making) => this.keep(table, making)),
      'markNotificationsRead.input.ids': async (place) => [await notification()(place)],
      'markNotificationUnread.input.id': notification({ read_at: '2026-01-01', read: '1:1:' }),
      ...decisionKeys(app, (table, making) => this.keep(table, making)),
      'prepareDecisionChange.input.edits.id': (place) => action(place),
      'prepareDecisionChange.input.edits.leads.accountId': ({ people }) => people.contributor.accountId,
      'prepareDecisionChange.input.drafts.leads.accountId': ({ people }) => people.contributor.accountId,
      'retryDeadLetter.input.id': row('dead_letters', () => ({
        queue: 'nobody',
        reference: randomUUID(),
        error: 'x',
        attempts: 5,
      })),
    };
  }

  /** Arguments that name a row in a way nobody has described: each must be added to the table above. */
  unknown(operations: readonly Operation[]): string[] {
    return operations.flatMap(({ name, keys }) =>
      keys.filter((key) => !this.keyOf(name, key)).map((key) => `${name}.${key}`),
    );
  }

  /** The variables of an operation on a place, or on nothing; `others` puts some keys elsewhere. */
  async variables(
    operation: Operation,
    place: SeededPlace | null,
    others: Record<string, SeededPlace | null> = {},
  ): Promise<Record<string, unknown>> {
    const variables = structuredClone(operation.values);
    if (operation.name === 'duplicateActionPlan') put(variables, 'input.year', this.year());
    await this.onCurrentPlans(async () => {
      for (const key of operation.keys) {
        const there = key in others ? (others[key] ?? null) : place;
        put(variables, key, await this.value(operation, key, there));
      }
    });
    if (variables.input) put(variables, 'input.clientMutationId', randomUUID());
    return variables;
  }

  /** The same rows for everybody: for acts that must change nothing. */
  async sharedVariables(operation: Operation, place: SeededPlace | null): Promise<Record<string, unknown>> {
    const name = `${operation.name} ${place?.name}`;
    const making = this.shared.get(name) ?? this.variables(operation, place);
    this.shared.set(name, making);
    const variables = structuredClone(await making) as Record<string, unknown>;
    if (variables.input) put(variables, 'input.clientMutationId', randomUUID());
    return variables;
  }

  /** A year that no plan has yet. */
  private year(): number {
    return (this.lastYear -= 1);
  }

  // Rows are made on plans that are written: an act at work beside may put one away meanwhile.
  private async onCurrentPlans(make: () => Promise<void>): Promise<void> {
    for (let turn = 1; ; turn += 1) {
      await this.takeUpPlans();
      try {
        return await make();
      } catch (error) {
        if (turn === MOST_TURNS || !String(error).includes('the plan is archived')) throw error;
      }
    }
  }

  // An act of before may have put the plan of a territory away, and one at work beside may do it meanwhile.
  private async takeUpPlans(): Promise<void> {
    const places = [this.world.home, this.world.away];
    const parameters = [places.map(({ planId }) => planId), places.map(({ territory }) => territory.id)];
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      await this.world.app.sql(
        'UPDATE action_plans SET archived_at = now() WHERE territory_id = ANY($2) AND NOT id = ANY($1) AND archived_at IS NULL',
        parameters,
      );
      const taken = await this.world.app
        .sql('UPDATE action_plans SET archived_at = NULL WHERE id = ANY($1) AND archived_at IS NOT NULL', [
          parameters[0],
        ])
        .catch((error: { constraint?: string }) => error);
      if (Array.isArray(taken)) return;
      if (taken.constraint !== 'one_current_plan') throw taken;
    }
    throw new Error('Other plans keep taking the place of the plans of these tests');
  }

  private async value(operation: Operation, key: string, place: SeededPlace | null): Promise<unknown> {
    if (!place) return this.nothing(key);
    return this.keyOf(operation.name, key)?.(place);
  }

  // Looks like what names a row, and names none.
  private nothing(key: string): unknown {
    if (key.endsWith('email')) return unique();
    if (key.endsWith('token')) return `${randomUUID()}.${'a'.repeat(43)}`;
    if (key.endsWith('code')) return 'ti-0001';
    return key.endsWith('territoryIds') || key.endsWith('.ids') ? [randomUUID()] : randomUUID();
  }

  private keyOf(operation: string, key: string): Key | undefined {
    return this.keys[`${operation}.${key}`] ?? this.keys[key.split('.').at(-1) ?? ''];
  }

  private plainAction({ territory, planId, people }: SeededPlace, removed: boolean): Promise<string> {
    const plain = (_about: string, _values: object, form?: (mark: string, count: number) => string) =>
      form ? form('x', 1) : `x${(fresh += 1)}`;
    const seed = {
      territoryId: territory.id,
      planId,
      orientationId: null,
      level: 'shared' as const,
      contributor: people.contributor,
    };
    return anAction(this.world.app, plain, seed).then(async (id) => {
      if (removed) await this.world.app.sql('UPDATE actions SET removed_at = now() WHERE id = $1', [id]);
      return id;
    });
  }

  private async changeOf(actionId: string): Promise<string | undefined> {
    const [change] = await this.world.app.sql<{ id: string }>(
      `SELECT id FROM field_changes WHERE subject_id = $1 AND field = 'description' ORDER BY subject_version LIMIT 1`,
      [actionId],
    );
    return change?.id;
  }

  private async keep(table: string, making: Promise<string>): Promise<string> {
    const id = await making;
    this.made.push({ table, id, content: await contentOf(this.world.app, table, id) });
    return id;
  }

  /** Rows made since the last call that are no longer as they were made. */
  async changed(): Promise<string[]> {
    const changed: string[] = [];
    for (const { table, id, content } of this.made.splice(0)) {
      if ((await contentOf(this.world.app, table, id)) !== content) changed.push(`${table} ${id}`);
    }
    return changed;
  }
}

async function contentOf(app: TestApp, table: string, id: string): Promise<string> {
  const [row] = await app.sql<{ content: string }>(`SELECT t::text AS content FROM ${table} t WHERE id = $1`, [id]);
  return row?.content ?? 'gone';
}

/** Sets a value at a place such as `input.leads.accountId`; a list is entered by its first element. */
export function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const inner = (target[head] ??= {}) as Record<string, unknown> | Record<string, unknown>[];
  put(Array.isArray(inner) ? ((inner[0] ??= {}) as Record<string, unknown>) : inner, rest.join('.'), value);
}
