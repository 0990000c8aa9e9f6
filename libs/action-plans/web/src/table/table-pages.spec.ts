import { describe, expect, it } from 'vitest';
import { withNextPage } from './table-pages.js';

const page = (
  ids: string[],
  groupKeys: (string | null)[] | null = null,
  groups: { key: string | null; count: number }[] = [],
) => ({
  nodes: ids.map((id) => ({ id })),
  groupKeys,
  groups,
});

describe('the pages of a table', () => {
  it('stand one behind the other, nothing twice', () =>
    expect(withNextPage(page(['a', 'b']), page(['b', 'c'])).nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']));

  it('keep an action under each of its groups', () => {
    const both = withNextPage(page(['a', 'b'], ['x', 'x']), page(['b', 'a'], ['x', null]));
    expect(both.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'a']);
    expect(both.groupKeys).toEqual(['x', 'x', null]);
  });

  it('tell each group once, as it was read last', () => {
    const first = page(['a'], ['x'], [{ key: 'x', count: 2 }]);
    const both = withNextPage(
      first,
      page(
        ['b', 'c'],
        ['x', null],
        [
          { key: 'x', count: 3 },
          { key: null, count: 1 },
        ],
      ),
    );
    expect(both.groups).toEqual([
      { key: 'x', count: 3 },
      { key: null, count: 1 },
    ]);
  });
});
