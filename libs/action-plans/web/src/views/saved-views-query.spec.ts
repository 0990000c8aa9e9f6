import { describe, expect, it } from 'vitest';
import { viewNamed } from './saved-views-query.js';

const views = [
  { name: 'À présenter', scope: 'private' as const },
  { name: 'Comité de mars', scope: 'territory' as const },
];

describe('a view of that name', () => {
  it('is found however it is written, among those it would stand with', () => {
    expect(viewNamed(views, ' à  PRÉSENTER ', 'private')).toBe(views[0]);
    expect(viewNamed(views, 'À présenter', 'territory')).toBeUndefined();
    expect(viewNamed(views, 'comité de mars', 'territory')).toBe(views[1]);
    expect(viewNamed(views, '', 'private')).toBeUndefined();
  });
});
