import { describe, expect, it } from 'vitest';
import { conditionSql, type SqlTarget } from './condition-sql.js';

function translated(condition: Parameters<typeof conditionSql>[0]): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const target: SqlTarget = {
    alias: 'note',
    column: (field) => ({ name: field === 'territoryId' ? 'territory_id' : field, isArray: field === 'tags' }),
    parameter: (value) => `$${values.push(value)}`,
  };
  return { sql: conditionSql(condition, target), values };
}

const eq = (field: string, value: unknown) => ({ operator: 'eq', field, value });

describe('a condition in SQL', () => {
  it.each([
    [eq('territoryId', 'x'), 'note."territory_id" = $1', ['x']],
    [eq('body', null), 'note."body" IS NULL', []],
    [eq('tags', 'x'), '$1 = ANY(note."tags")', ['x']],
    [{ operator: 'ne', field: 'title', value: 'x' }, 'note."title" IS DISTINCT FROM $1', ['x']],
    [{ operator: 'ne', field: 'body', value: null }, 'note."body" IS NOT NULL', []],
    [{ operator: 'ne', field: 'tags', value: 'x' }, 'NOT coalesce($1 = ANY(note."tags"), FALSE)', ['x']],
    [{ operator: 'in', field: 'title', value: ['x', 'y'] }, 'note."title" = ANY($1)', [['x', 'y']]],
    [{ operator: 'in', field: 'tags', value: ['x', 'y'] }, 'note."tags" && $1', [['x', 'y']]],
    [
      { operator: 'and', value: [eq('title', 'x'), eq('body', 'y')] },
      '(note."title" = $1 AND note."body" = $2)',
      ['x', 'y'],
    ],
    [
      { operator: 'or', value: [eq('title', 'x'), { operator: 'and', value: [eq('body', 'y')] }] },
      '(note."title" = $1 OR (note."body" = $2))',
      ['x', 'y'],
    ],
    [{ operator: 'not', value: [eq('title', 'x')] }, 'NOT (note."title" = $1)', ['x']],
    [
      { operator: 'or', value: [eq('title', 'x'), { operator: 'and', value: [] }] },
      '(note."title" = $1 OR TRUE)',
      ['x'],
    ],
    [{ operator: 'or', value: [] }, 'FALSE', []],
  ])('of %j', (condition, sql, values) => expect(translated(condition)).toEqual({ sql, values }));

  it.each(['gt', 'gte', 'lt', 'lte', 'regex', 'size', 'elemMatch', 'exists', 'all', 'nin', 'constructor'])(
    'that uses %s throws',
    (operator) => {
      expect(() => translated({ operator, field: 'title', value: 'x' })).toThrow(operator);
    },
  );

  it.each([
    eq('title', undefined),
    { operator: 'in', field: 'title', value: ['x', null] },
    { operator: 'eq', value: 'x' },
  ])('without a value or a field throws: %j', (condition) => {
    expect(() => translated(condition)).toThrow(/holds no value|without a field/);
  });
});
