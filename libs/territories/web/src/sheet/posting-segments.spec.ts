import { describe, expect, it } from 'vitest';
import { postSegments } from './posting-segments.js';

const END = '2027-12-31';

describe('stretches of the project lead’s post', () => {
  it('show a vacancy between two postings, and what is still to come', () => {
    const terms = [
      { startsOn: '2024-01-01', endsOn: '2025-12-31' },
      { startsOn: '2026-03-01', endsOn: '2027-08-31' },
    ];
    const segments = postSegments(terms, '2026-11-22', END);
    expect(segments.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['held', '2024-01-01', '2025-12-31'],
      ['vacant', '2026-01-01', '2026-02-28'],
      ['held', '2026-03-01', '2026-11-22'],
      ['coming', '2026-11-23', '2027-08-31'],
    ]);
    expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('show a vacancy that lasts until today', () => {
    const segments = postSegments([{ startsOn: '2024-01-01', endsOn: '2026-10-31' }], '2026-11-22', END);
    expect(segments.at(-1)).toMatchObject({ kind: 'vacant', from: '2026-11-01', to: '2026-11-22' });
  });

  it('let a posting without end run to the end of the phase', () => {
    const segments = postSegments([{ startsOn: '2026-01-01', endsOn: null }], '2026-11-22', END);
    expect(segments.at(-1)).toMatchObject({ kind: 'coming', to: END });
  });

  it('show nothing of a post that nobody has held yet', () => {
    expect(postSegments([], '2026-11-22', END)).toEqual([]);
    expect(postSegments([{ startsOn: '2027-01-01', endsOn: null }], '2026-11-22', END)).toEqual([]);
  });

  it('count two people at the same time as one stretch', () => {
    const terms = [
      { startsOn: '2026-01-01', endsOn: null },
      { startsOn: '2026-06-01', endsOn: '2026-09-30' },
    ];
    expect(postSegments(terms, '2026-11-22', END).map(({ kind }) => kind)).toEqual(['held', 'coming']);
  });
});
