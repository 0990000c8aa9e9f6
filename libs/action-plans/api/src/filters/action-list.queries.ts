import { filterField, itemsOf, type ActionFilter, type ActionSort } from '@binome/action-plans/domain';
import { Access, leanRows, UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ActionProperties } from '../action-columns.js';
import { Action } from '../action.entity.js';
import { lineColumnOf, linesOfAction, tableOf } from './action-columns.js';
import { ActionStatement } from './action-statement.js';
import { afterSql, groupedSql, orderSql, PLAN_ORDER, sortKey, type OrderKey } from './action-order-sql.js';
import { cursorIn } from './list-cursor.js';
import { filterSql, itemSql, joined } from './filter-sql.js';
import { readSums, sumColumns, type ActionSums } from './action-sums.js';

/** Which actions of a plan, in which order, under which groups. */
export interface ActionListing {
  planId: string;
  filter: ActionFilter;
  sort?: ActionSort | null;
  groupBy?: string | null;
}

/** A line of a page: an action, the group it stands under, the values that its place in the order comes from. */
export interface ListedAction {
  action: Action;
  groupKey: string | null;
  keys: unknown[];
}

export interface ActionTotals {
  count: number;
  /** Actions that would perhaps match, but whose hidden fields the filter asks about. */
  leftOut: number;
  sums: ActionSums;
}

export interface ActionGroupTotals {
  key: string | null;
  count: number;
  sums: ActionSums;
}

/** The lists of a plan's actions: pages, totals, groups, and what each piece of a filter takes away; one statement each. */
@Injectable()
export class ActionListQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** The actions after a cursor, at most `limit`; an action stands once under each of its groups. */
  async page(
    actor: Actor,
    listing: ActionListing,
    after: unknown[] | null,
    limit: number,
    properties: ActionProperties = null,
  ): Promise<ListedAction[]> {
    const statement = new ActionStatement(this.access, actor);
    const keys = orderOf(listing, statement);
    const where = [matching(listing, statement), ...(after ? [afterSql(keys, cursorIn(keys, after), statement)] : [])];
    const sql = `SELECT action.id, ${listing.groupBy ? 'grouped.key' : 'NULL'} AS "groupKey", jsonb_build_array(${keys.map(textOf).join(', ')}) AS keys
      FROM actions action ${statement.joins()}
      ${listing.groupBy ? `CROSS JOIN LATERAL ${groupedSql(listing.groupBy, statement)} AS grouped` : ''}
      WHERE ${where.join(' AND ')} ORDER BY ${orderSql(keys)} LIMIT ${statement.parameter(limit)}`;
    const listed = await this.read<{ id: string; groupKey: string | null; keys: unknown[] }>(actor, sql, statement);
    const ids = [...new Set(listed.map(({ id }) => id))];
    const byId = new Map((await this.byIds(actor, ids, properties)).map((row) => [row.id, row]));
    return listed.flatMap(({ id, groupKey, keys: place }) => {
      const action = byId.get(id);
      return action ? [{ action, groupKey, keys: place }] : [];
    });
  }

  /** The actions themselves, at most `limit`, in the order of the plan: those named, or all that match. */
  async whole(actor: Actor, listing: ActionListing, ids: readonly string[] | null, limit: number): Promise<Action[]> {
    const statement = new ActionStatement(this.access, actor);
    const where = [
      matching(listing, statement),
      ...(ids ? [`action.id = ANY (${statement.parameter(ids)}::uuid[])`] : []),
    ];
    const order = orderSql(orderOf(listing, statement));
    const rows = await this.read<{ id: string }>(
      actor,
      `SELECT action.id FROM actions action ${statement.joins()} WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${statement.parameter(limit)}`,
      statement,
    );
    return this.byIds(
      actor,
      rows.map(({ id }) => id),
      null,
    );
  }

  /** How many lines the list holds, and under how many groups. */
  async count(actor: Actor, listing: ActionListing): Promise<{ count: number; groups: number }> {
    const statement = new ActionStatement(this.access, actor);
    const where = matching(listing, statement);
    const grouped = listing.groupBy ? groupedSql(listing.groupBy, statement) : null;
    const [row] = await this.read<{ count: number; groups: number }>(
      actor,
      `SELECT count(*)::integer AS count, ${grouped ? 'count(DISTINCT coalesce(grouped.position, chr(1)))' : '0'}::integer AS groups
       FROM actions action ${statement.joins()} ${grouped ? `CROSS JOIN LATERAL ${grouped} AS grouped` : ''} WHERE ${where}`,
      statement,
    );
    return row ?? { count: 0, groups: 0 };
  }

  /** The totals over everything that matches. */
  async totals(actor: Actor, listing: ActionListing): Promise<ActionTotals> {
    const statement = new ActionStatement(this.access, actor);
    const perhaps = filterSql(listing.filter, statement, 'matches');
    const sums = sumColumns(statement, 'verdict.matches', 'verdict.money');
    const verdict = verdictSql(statement, filterSql(listing.filter, statement));
    const [row] = await this.read<Record<string, unknown>>(
      actor,
      `SELECT count(*) FILTER (WHERE verdict.matches)::integer AS count, count(*) FILTER (WHERE NOT verdict.matches)::integer AS "leftOut", ${sums}
       FROM actions action ${statement.joins()} ${verdict} WHERE ${readable(listing, statement)} AND ${perhaps}`,
      statement,
    );
    return { count: Number(row?.count ?? 0), leftOut: Number(row?.leftOut ?? 0), sums: readSums(row ?? {}) };
  }

  /** The totals of these groups. */
  async groupTotals(
    actor: Actor,
    listing: ActionListing & { groupBy: string },
    groupKeys: readonly (string | null)[],
  ): Promise<ActionGroupTotals[]> {
    const statement = new ActionStatement(this.access, actor);
    const where = matching(listing, statement);
    const grouped = groupedSql(listing.groupBy, statement);
    const sums = sumColumns(statement, 'TRUE', 'verdict.money');
    const verdict = verdictSql(statement, 'TRUE');
    const named = statement.parameter(groupKeys.filter((key) => key !== null));
    const among = `(grouped.key = ANY (${named}::text[])${groupKeys.includes(null) ? ' OR grouped.key IS NULL' : ''})`;
    const rows = await this.read<Record<string, unknown> & { key: string | null }>(
      actor,
      `SELECT grouped.key, count(*)::integer AS count, ${sums}
       FROM actions action ${statement.joins()} CROSS JOIN LATERAL ${grouped} AS grouped ${verdict}
       WHERE ${where} AND ${among} GROUP BY grouped.key`,
      statement,
    );
    return rows.map((row) => ({ key: row.key, count: Number(row.count), sums: readSums(row) }));
  }

  /** How many actions there would be without each piece of the filter: the one that empties a list is found so. */
  async without(actor: Actor, { planId, filter }: ActionListing): Promise<number[]> {
    const pieces = itemsOf(filter);
    if (pieces.length === 0) return [];
    const statement = new ActionStatement(this.access, actor);
    const answers = pieces.map((piece, at) => `coalesce(${itemSql(piece, statement)}, FALSE) AS piece${at}`);
    const counts = pieces.map((_, left) => {
      const others = pieces.flatMap((_piece, at) => (at === left ? [] : [`answer.piece${at}`]));
      return `count(*) FILTER (WHERE ${joined(others, filter.match)})::integer`;
    });
    const [row] = await this.read<{ counts: number[] }>(
      actor,
      `SELECT ARRAY[${counts.join(', ')}] AS counts FROM actions action ${statement.joins()}
       CROSS JOIN LATERAL (SELECT ${answers.join(', ')} OFFSET 0) AS answer WHERE ${readable({ planId }, statement)}`,
      statement,
    );
    return row?.counts ?? [];
  }

  /** What the actions of a plan say in a field, as far as the actor reads it; the most used first, at most `limit`. */
  async values(actor: Actor, planId: string, path: string, limit: number): Promise<string[]> {
    const [name = '', inner] = path.split('.');
    const rule = filterField(name);
    const statement = new ActionStatement(this.access, actor);
    const column = inner ? lineColumnOf(name, inner) : statement.column(name);
    const said = rule?.kind === 'names' ? `unnest(${column})` : column;
    const from = inner ? `JOIN ${tableOf(name)} line ON ${linesOfAction(name, statement)}` : '';
    const group = rule?.group ? `AND ${statement.may(rule.group)}` : '';
    const rows = await this.read<{ value: string }>(
      actor,
      `SELECT value FROM (SELECT ${said} AS value FROM actions action ${from} WHERE ${readable({ planId }, statement)} ${group}) said
       WHERE value <> '' GROUP BY value ORDER BY count(*) DESC, value LIMIT ${statement.parameter(limit)}`,
      statement,
    );
    return rows.map(({ value }) => value);
  }

  /** The sums of each of these actions, which the actor reads. */
  async sumsOf(actor: Actor, ids: readonly string[]): Promise<Map<string, ActionSums>> {
    const statement = new ActionStatement(this.access, actor);
    const sums = sumColumns(statement, 'TRUE', 'verdict.money');
    const rows = await this.read<Record<string, unknown> & { id: string }>(
      actor,
      `SELECT action.id, ${sums} FROM actions action ${statement.joins()} ${verdictSql(statement, 'TRUE')}
       WHERE action.id = ANY (${statement.parameter(ids)}::uuid[]) AND ${statement.may('Action')} GROUP BY action.id`,
      statement,
    );
    return new Map(rows.map((row) => [row.id, readSums(row)]));
  }

  /** The rows of these actions that the actor reads, in the order given. */
  private async byIds(actor: Actor, ids: readonly string[], properties: ActionProperties): Promise<Action[]> {
    const parameters: unknown[] = [ids];
    const may = this.access.filterSql(actor, 'read', 'Action', Action, 'action', parameters);
    const from = `actions action WHERE action.id = ANY($1::uuid[]) AND ${may}`;
    const rows = await this.unitOfWork.read(actor, (manager) =>
      leanRows(manager, Action, { alias: 'action', properties, from, parameters }),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private read<Row>(actor: Actor, sql: string, statement: ActionStatement): Promise<Row[]> {
    return this.unitOfWork.read(actor, (manager) => manager.query<Row[]>(sql, statement.parameters));
  }
}

function readable({ planId }: Pick<ActionListing, 'planId'>, statement: ActionStatement): string {
  return `action.plan_id = ${statement.parameter(planId)} AND action.removed_at IS NULL AND action.archived_at IS NULL AND ${statement.may('Action')}`;
}

function matching(listing: ActionListing, statement: ActionStatement): string {
  return `${readable(listing, statement)} AND ${filterSql(listing.filter, statement)}`;
}

// What is asked of each row for every sum is answered once; the offset keeps it from being copied into each of them.
function verdictSql(statement: ActionStatement, matches: string): string {
  const answers = `coalesce(${matches}, FALSE) AS matches, ${statement.may('ActionMoney')} AS money`;
  return `CROSS JOIN LATERAL (SELECT ${answers} OFFSET 0) AS verdict`;
}

function orderOf({ sort, groupBy }: ActionListing, statement: ActionStatement): OrderKey[] {
  return [
    ...(groupBy ? [{ sql: 'grouped.position', type: 'text' as const }] : []),
    ...(sort ? [sortKey(sort, statement)] : []),
    ...PLAN_ORDER,
  ];
}

// Exact decimals and days leave as text, so that a cursor gives back the very value.
function textOf({ sql, type }: OrderKey): string {
  return type === 'integer' ? sql : `(${sql})::text`;
}
