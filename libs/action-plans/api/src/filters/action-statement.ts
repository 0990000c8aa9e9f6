import type { ActionGroup } from '@binome/action-plans/domain';
import { accountIdOf, type Actor } from '@binome/shared/domain';
import { Document } from '@binome/documents/api';
import type { Access, EntityType } from '@binome/shared/api';
import { Action } from '../action.entity.js';
import { columnOf, joinSql, type LineJoin } from './action-columns.js';

/** A statement over the actions of a plan being written: its values, the joins that its fields need, the rights of its reader. */
export class ActionStatement {
  readonly parameters: unknown[] = [];
  private readonly joined = new Set<LineJoin>();
  private readonly rights = new Map<string, string>();

  constructor(
    private readonly access: Access,
    private readonly actor: Actor,
  ) {}

  /** Adds a value and gives its placeholder. */
  parameter(value: unknown): string {
    return `$${this.parameters.push(value)}`;
  }

  /** Whether the reader may read the action of the row, or a group of its fields. */
  may(kind: 'Action' | ActionGroup): string {
    return this.right(kind, Action, 'action');
  }

  /** Whether the reader may read the document that stands as a line of the action. */
  mayReadDocument(): string {
    return this.right('ActionDocument', Document, 'line');
  }

  private right(kind: string, entity: EntityType<unknown>, alias: string): string {
    const known = this.rights.get(kind);
    if (known) return known;
    const sql = this.access.filterSql(this.actor, 'read', kind, entity, alias, this.parameters);
    this.rights.set(kind, sql);
    return sql;
  }

  /** Where a field is read; what it needs is joined. */
  column(field: string): string {
    const { sql, joins = [] } = columnOf(field);
    for (const join of joins) this.joined.add(join);
    return sql;
  }

  get readerId(): string | null {
    return accountIdOf(this.actor);
  }

  /** To be written last: the joins that the fields named so far need. */
  joins(): string {
    return [...this.joined].map((join) => joinSql(join, this)).join('\n');
  }
}
