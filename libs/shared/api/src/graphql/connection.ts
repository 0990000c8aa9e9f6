import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { DomainError } from '@binome/shared/domain';
import { Exposed } from './exposed.js';

/** No list answers more rows than this at once. */
export const PAGE_CAP = 100;

/** Arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many rows, 1 to 100' }) first: number;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row already had' }) after?: string | null;
}

export interface Page {
  limit: number;
  /** Values of the sort keys of the last row had, null at the beginning. */
  after: unknown[] | null;
}

/** Checks the arguments of a list: a page out of bounds or a forged cursor is INVALID_INPUT. */
export function pageOf({ first, after }: PageArgs): Page {
  if (!Number.isInteger(first) || first < 1 || first > PAGE_CAP)
    throw invalidPage('first', 'out_of_range', { min: 1, max: PAGE_CAP });
  if (after === null || after === undefined) return { limit: first, after: null };
  return { limit: first, after: readCursor(after) };
}

function invalidPage(field: string, problem: string, data?: Record<string, unknown>): DomainError {
  return new DomainError('INVALID_INPUT', { problems: [{ field, problem, ...(data && { data }) }] });
}

export function cursorOf(keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

function readCursor(cursor: string): unknown[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const plain = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);
    if (Array.isArray(keys) && keys.length <= 5 && keys.every(plain)) return keys;
  } catch {
    // Falls through: a cursor is only ever one that we gave.
  }
  throw invalidPage('after', 'unknown_cursor');
}

@ObjectType({ description: 'Where a page of a list stands' })
export class PageInfo {
  @Exposed('public', () => Boolean, { description: 'Whether more rows follow' }) hasNextPage: boolean;
  @Exposed('public', () => String, { nullable: true, description: 'Cursor of the last row of this page' }) endCursor:
    string | null;
}

export interface Connection<T> {
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The connection type of a list; `keys` of `toConnection` must be the sort keys of the query. */
export function connectionOf<T>(type: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of ${name}` })
  class ConnectionType implements Connection<T> {
    @Exposed('public', () => [type], { description: 'Rows of this page' }) nodes: T[];
    @Exposed('public', () => PageInfo, { description: 'Where this page stands' }) pageInfo: PageInfo;
    @Exposed('public', () => Int, { description: 'Number of rows that the reader may see, all pages together' })
    totalCount: number;
  }
  return ConnectionType;
}

/** A page from `limit + 1` rows. */
export function toConnection<T>(
  rows: readonly T[],
  page: Page,
  totalCount: number,
  keys: (row: T) => unknown[],
): Connection<T> {
  const nodes = rows.slice(0, page.limit);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > page.limit, endCursor: last === undefined ? null : cursorOf(keys(last)) },
    totalCount,
  };
}
