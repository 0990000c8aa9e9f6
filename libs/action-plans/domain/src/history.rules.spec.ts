import { describe, expect, it } from 'vitest';
import { readableSince, sharingAround, visibilityOfChange, type Sharing } from './history.rules.js';

const now: Sharing = { visibility: 'shared', moneyVisibility: 'territory', companyNoteVisibility: 'shared' };
const changes = [
  { version: 3, field: 'visibility', from: 'restricted' },
  { version: 5, field: 'visibility', from: 'territory' },
  { version: 5, field: 'moneyVisibility', from: 'shared' },
];

describe('sharingAround', () => {
  it.each([
    [2, 'restricted', 'restricted'],
    [3, 'restricted', 'territory'],
    [4, 'territory', 'territory'],
    [5, 'territory', 'shared'],
    [6, 'shared', 'shared'],
  ])('tells who could read version %i before and after it', (version, before, after) => {
    const around = sharingAround(now, changes, version);
    expect(around.before.visibility).toBe(before);
    expect(around.after.visibility).toBe(after);
  });

  it('follows each group on its own', () => {
    expect(sharingAround(now, changes, 4).after).toEqual({
      visibility: 'territory',
      moneyVisibility: 'shared',
      companyNoteVisibility: 'shared',
    });
  });
});

describe('readableSince', () => {
  it('is the version of the last opening for those who were kept out, the beginning for the others', () => {
    expect(readableSince(now, changes, ({ visibility }) => visibility === 'shared')).toBe(5);
    expect(readableSince(now, changes, ({ visibility }) => visibility !== 'restricted')).toBe(3);
    expect(readableSince(now, changes, () => true)).toBe(0);
    expect(readableSince(now, [], () => false)).toBe(0);
  });
});

describe('visibilityOfChange', () => {
  it.each([
    ['ownerName', 6, 'shared'],
    ['ownerName', 5, 'territory'],
    ['ownerName', 4, 'territory'],
    ['ownerName', 3, 'restricted'],
    ['ownerName', 1, 'restricted'],
    ['companyNote', 6, 'shared'],
    ['budgetLines.b.planned', 6, 'territory'],
  ])('of %s at version %i is the most closed since', (field, version, expected) =>
    expect(visibilityOfChange(now, changes, { field, version })).toBe(expected),
  );
});
