import { randomUUID } from 'node:crypto';
import type { DeepPartial, EntityManager, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import {
  authorOf,
  DomainError,
  fieldChanges,
  fieldConflicts,
  notFound,
  refuse,
  type Actor,
  type Author,
  type ChangeSource,
  type DomainEventName,
  type DomainEvents,
  type FieldChange,
  type Origin,
  type PastFieldChange,
} from '@binome/shared/domain';
import type { EditFollowers } from './edit-followers.js';

export type EntityType<E> = new () => E;

/** A row that people share: it knows its version. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

export interface EventRecord<N extends DomainEventName> {
  subjectType: string;
  subjectId: string;
  territoryId: string | null;
  version?: number;
  data: DomainEvents[N];
  changes?: readonly FieldChange[];
}

/** An event written by this transaction, as the outbox and live updates need it after commit. */
export interface WrittenEvent {
  id: string;
  name: string;
  subjectType: string;
  subjectId: string;
  territoryId: string | null;
  version: number | null;
  actorAccountId: string | null;
  toHandle: boolean;
}

const INSERT_EVENT = `INSERT INTO events (id, name, actor_account_id, actor_name, actor_role, reason, origin, territory_id, subject_type, subject_id, subject_version, data, done_at, source_type, source_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, CASE WHEN $13::boolean THEN NULL ELSE now() END, $14, $15)`;

const WITH_CHANGES = `WITH event AS (${INSERT_EVENT})
  INSERT INTO field_changes (id, event_id, territory_id, subject_type, subject_id, subject_version, field, from_value, to_value)
  SELECT change.id, $1, $8, $9, $10, $11, change.field, change.from_value, change.to_value
  FROM jsonb_to_recordset($16::jsonb) AS change (id uuid, field text, from_value jsonb, to_value jsonb)`;

/** One write transaction: rows, event and change records stand or fall together. */
export class Tx {
  readonly written: WrittenEvent[] = [];
  private readonly unsettled: Promise<unknown>[] = [];

  /** What is done once the transaction is committed, such as telling other nodes. */
  readonly afterwards: (() => void)[] = [];
  /** Who the history names. */
  author: Author;
  /** What the changes written from now on follow from. */
  source: ChangeSource | null = null;

  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    private readonly origin: Origin,
    private readonly reason: string | null,
    private readonly hasHandler: (event: string) => boolean,
    private readonly followers: EditFollowers,
  ) {
    this.author = authorOf(actor);
  }

  /** Whether the demonstration is being made: nobody is written to. */
  get isSeed(): boolean {
    return this.origin === 'seed';
  }

  /** The row, locked until the end of the transaction. NOT_FOUND when absent or out of the actor's reach. */
  async load<E extends ObjectLiteral & { id: string }>(entity: EntityType<E>, id: string): Promise<E> {
    const where = { id } as FindOptionsWhere<E>;
    const row = await this.manager.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
    if (!row) throw notFound(entity.name);
    return row;
  }

  /** A new row; the identifier is made here unless one is given. */
  async insert<E extends ObjectLiteral & { id: string }>(entity: EntityType<E>, values: DeepPartial<E>): Promise<E> {
    const row = this.manager.create(entity, { id: randomUUID(), ...values } as DeepPartial<E>);
    await this.manager.insert(entity, row as unknown as QueryDeepPartialEntity<E>);
    return row;
  }

  /**
   * Writes the fields that differ on a row loaded by this transaction. Fields changed by others since `version` merge;
   * the same field changed on both sides is CONFLICT with base, yours and theirs, and nothing is written. `parts` are changes of
   * rows that belong to this one: its version stands for them too, and the caller writes them afterwards.
   */
  async edit<E extends Versioned>(
    entity: EntityType<E>,
    row: E,
    { version, fields, parts = [] }: { version: number; fields: Partial<E>; parts?: readonly FieldChange[] },
  ): Promise<{ row: E; changes: FieldChange[] }> {
    const own = fieldChanges(row, fields);
    const changes = [...own, ...parts];
    if (changes.length === 0) return { row, changes };
    if (version > row.version) refuse([{ field: 'version', problem: 'unknown_version' }]);
    if (version !== row.version) await this.refuseConflicts(entity.name, row, version, changes);
    const values = Object.fromEntries(own.map(({ field, to }) => [field, to]));
    const next = { ...values, version: row.version + 1 } as unknown as QueryDeepPartialEntity<E>;
    const { affected } = await this.manager.update(
      entity,
      { id: row.id, version: row.version } as unknown as FindOptionsWhere<E>,
      next,
    );
    // Never acknowledge a write that did not happen: the row was not locked by this transaction, or is out of its reach.
    if (affected !== 1)
      throw new Error(`${entity.name} ${row.id} was not written: load it in the transaction that edits it`);
    await this.followers.follow(this, entity.name, row.id, changes);
    return { row: Object.assign(row, next), changes };
  }

  async remove<E extends ObjectLiteral & { id: string }>(entity: EntityType<E>, row: E): Promise<void> {
    await this.manager.delete(entity, { id: row.id } as FindOptionsWhere<E>);
  }

  /** A write whose outcome is needed by the commit only: it is sent, nobody waits for it before, and its failure fails the whole. */
  behind(write: Promise<unknown>): void {
    write.catch(() => undefined);
    this.unsettled.push(write);
  }

  /** Once everything sent is written; fails as the first of it that failed. */
  async settled(): Promise<void> {
    await Promise.all(this.unsettled);
  }

  /** Why the transaction failed: what fails behind makes the statements after it fail for no reason of their own. */
  async causeOf(error: unknown): Promise<unknown> {
    return this.settled().then(
      () => error,
      (cause: unknown) => cause,
    );
  }

  /** Writes the event and its field-level changes; handlers run after commit, from the worker. */
  async record<N extends DomainEventName>(name: N, event: EventRecord<N>): Promise<void> {
    const { author } = this;
    const id = randomUUID();
    const toHandle = this.hasHandler(name);
    const changes = event.changes ?? [];
    const parameters: unknown[] = [
      id,
      name,
      author.accountId,
      author.name,
      author.role,
      this.reason,
      this.origin,
      event.territoryId,
      event.subjectType,
      event.subjectId,
      event.version ?? null,
      JSON.stringify(event.data),
      toHandle,
      this.source?.type ?? null,
      this.source?.id ?? null,
    ];
    this.behind(
      changes.length === 0
        ? this.manager.query(INSERT_EVENT, parameters)
        : this.manager.query(WITH_CHANGES, [...parameters, JSON.stringify(changes.map(asRecord))]),
    );
    this.written.push({
      id,
      name,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      territoryId: event.territoryId,
      version: event.version ?? null,
      actorAccountId: author.accountId,
      toHandle,
    });
  }

  private async refuseConflicts(
    subjectType: string,
    row: Versioned,
    version: number,
    changes: readonly FieldChange[],
  ): Promise<void> {
    const since = await this.manager.query<PastFieldChange[]>(
      `SELECT change.field, change.from_value AS "from", change.to_value AS "to", event.actor_name AS by, event.at
       FROM field_changes change JOIN events event ON event.id = change.event_id
       WHERE change.subject_type = $1 AND change.subject_id = $2 AND change.subject_version > $3
       ORDER BY change.subject_version`,
      [subjectType, row.id, version],
    );
    const conflicts = fieldConflicts(changes, since);
    if (conflicts.length > 0) throw new DomainError('CONFLICT', { version: row.version, fields: conflicts });
  }
}

function asRecord({ field, from, to }: FieldChange): Record<string, unknown> {
  return { id: randomUUID(), field, from_value: from ?? null, to_value: to ?? null };
}
