import { Inject, Injectable } from '@nestjs/common';
import { rulesToAST } from '@casl/ability/extra';
import { DataSource } from 'typeorm';
import { abilityOf, allows, forbidden, notFound, type Ability, type Actor, type Policy } from '@binome/shared/domain';
import type { EntityType } from '../database/transaction.js';
import { columnsOf, conditionSql } from './condition-sql.js';

/** The policies of every topic; each module adds its own when it starts. */
@Injectable()
export class PolicyRegistry {
  readonly policies: Policy[] = [];

  add(...policies: Policy[]): void {
    for (const policy of policies) if (!this.policies.includes(policy)) this.policies.push(policy);
  }
}

/** Checks and filters of rights: the same rules answer for one row, for a list, and for `viewerCan`. */
@Injectable()
export class Access {
  private readonly abilities = new WeakMap<Actor, Ability>();
  private parameters = 0;

  constructor(
    @Inject(PolicyRegistry) private readonly registry: PolicyRegistry,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  can(actor: Actor, act: string, kind: string, row: object): boolean {
    return allows(this.abilityOf(actor), act, kind, row);
  }

  /** NOT_FOUND when the row may not be read, FORBIDDEN when only the act is refused. */
  authorize(actor: Actor, act: string, kind: string, row: object): void {
    if (this.can(actor, act, kind, row)) return;
    if (act === 'read' || !this.can(actor, 'read', kind, row)) throw notFound(kind);
    throw forbidden(kind, act);
  }

  /** The rows of a kind on which the act is allowed, as a condition for `andWhere(sql, parameters)` of a query builder. */
  filter(
    actor: Actor,
    act: string,
    kind: string,
    entity: EntityType<unknown>,
    alias: string,
  ): { sql: string; parameters: Record<string, unknown> } {
    const parameters: Record<string, unknown> = {};
    const sql = this.condition(actor, act, kind, entity, alias, (value) => {
      this.parameters = (this.parameters + 1) % 1_000_000;
      const name = `access${this.parameters}`;
      parameters[name] = value;
      return `:${name}`;
    });
    return { sql, parameters };
  }

  /** The same condition for a hand-written statement: values are appended to `parameters` and named $n. */
  filterSql(
    actor: Actor,
    act: string,
    kind: string,
    entity: EntityType<unknown>,
    alias: string,
    parameters: unknown[],
  ): string {
    return this.condition(actor, act, kind, entity, alias, (value) => `$${parameters.push(value)}`);
  }

  private condition(
    actor: Actor,
    act: string,
    kind: string,
    entity: EntityType<unknown>,
    alias: string,
    parameter: (value: unknown) => string,
  ): string {
    const ast = rulesToAST(this.abilityOf(actor), act, kind);
    if (!ast) return 'FALSE';
    if (ast.operator === 'and' && (ast.value as unknown[]).length === 0) return 'TRUE';
    return conditionSql(ast, { alias, column: columnsOf(this.dataSource.getMetadata(entity)), parameter });
  }

  private abilityOf(actor: Actor): Ability {
    const known = this.abilities.get(actor);
    if (known) return known;
    const ability = abilityOf(actor, this.registry.policies);
    this.abilities.set(actor, ability);
    return ability;
  }
}
