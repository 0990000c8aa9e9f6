import { toConnection, type Connection, type Page } from '@binome/shared/api';
import { DomainError } from '@binome/shared/domain';

/** A page of rows that a rule, not PostgreSQL, chose among those of one plan; their identifiers are the cursor. */
export function pageOfRows<T extends { id: string }>(rows: readonly T[], page: Page): Connection<T> {
  const from = page.after === null ? 0 : rows.findIndex(({ id }) => id === page.after?.[0]) + 1;
  if (page.after !== null && from === 0)
    throw new DomainError('INVALID_INPUT', { problems: [{ field: 'after', problem: 'unknown_cursor' }] });
  return toConnection(rows.slice(from, from + page.limit + 1), page, rows.length, ({ id }) => [id]);
}
