import { randomUUID } from 'node:crypto';
import type { TestApp } from '@binome/shared/api/testing';
import type { Operation } from './operations.js';
import { decisionKeys } from './decision-rows.js';
import { governanceKeys } from './governance-samples.js';
import { meetingKeys } from './meeting-samples.js';
import { anInvitation, insert } from './seeded-rows.js';
import { notificationValues } from './notification-rows.js';
import { planKeys } from './plan-samples.js';
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
    const ofAccount =
      (table: string, values: (place: SeededPlace) => Record<string, unknown>): Key =>
      async (place) => {
        const holder = await insert(app, 'accounts', { version: 1, email: unique(), name: 'Personne' });
        return this.keep(table, insert(app, table, { ...values(place), account_id: holder }));
      };
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
      code: ({ territory }) => territory.code,
      importId: import_,
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
      'restoreAccount.input.accountId': row('accounts', () => ({
        version: 1,
        email: unique(),
        name: 'Personne',
        suspended_at: '2026-01-01',
      })),
      'territoryImport.id': import_,
      'importProgressed.id': import_,
      ...planKeys(
        app,
        (table, making) => this.keep(table, making),
        () => this.year(),
      ),
      ...governanceKeys(app, (table, making) => this.keep(table, making)),
      ...meetingKeys(app, (table, making) => this.keep(table, making)),
      'markNotificationsRead.input.ids': async (place) => [await notification()(place)],
      'markNotificationUnread.input.id': notification({ read_at: '2026-01-01', read: '1:1:' }),
      ...decisionKeys(app, (table, making) => this.keep(table, making)),
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
