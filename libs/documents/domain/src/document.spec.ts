import { describe, expect, it } from 'vitest';
import { VISIBILITIES } from '@binome/shared/domain';
import { isDownloadable, isSpaceFull, SCAN_STATES, visibilityOf } from './document.js';

describe('who sees a document', () => {
  it('is never more than who sees what it is attached to', () => {
    const seen = VISIBILITIES.map((ownVisibility) =>
      VISIBILITIES.map((ownerVisibility) => visibilityOf({ ownVisibility, ownerVisibility })),
    );
    expect(seen).toEqual([
      ['shared', 'territory', 'restricted'],
      ['territory', 'territory', 'restricted'],
      ['restricted', 'restricted', 'restricted'],
    ]);
  });
});

describe('a version', () => {
  it('is downloaded once it is known clean; before, by its sender alone; refused, by nobody', () => {
    const may = (accountId: string | null) =>
      SCAN_STATES.filter((scan) => isDownloadable({ scan, uploadedBy: 'anne' }, accountId));
    expect(may('anne')).toEqual(['not_analysed', 'waiting', 'clean']);
    expect(may('luc')).toEqual(['not_analysed', 'clean']);
    expect(isDownloadable({ scan: 'waiting', uploadedBy: null }, null)).toBe(false);
  });
});

describe('the space of a territory', () => {
  it.each([
    [{ live: 90, removed: 0 }, 10, false],
    [{ live: 91, removed: 0 }, 10, true],
    [{ live: 0, removed: 100 }, 100, false],
    [{ live: 0, removed: 101 }, 100, true],
  ])('%j and %i more: full is %s', (used, added, full) => expect(isSpaceFull(used, added, 100)).toBe(full));
});
