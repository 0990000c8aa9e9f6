import { describe, expect, it } from 'vitest';
import { noticeOf } from './notice.rules.js';

describe('noticeOf', () => {
  it.each([
    ['2026-02-16', true, 15],
    ['2026-02-17', false, 14],
    ['2026-03-03', false, 0],
    ['2026-03-04', false, -1],
  ])('convened on %s for the 3 March with 15 days', (convenedOn, respected, given) => {
    expect(noticeOf(15, { convenedOn, heldOn: '2026-03-03' })).toEqual({
      respected,
      given,
      needed: 15,
      latestOn: '2026-02-16',
    });
  });

  it('counts whole days across the change of hour and leap years', () => {
    expect(noticeOf(1, { convenedOn: '2026-03-28', heldOn: '2026-03-29' }).given).toBe(1);
    expect(noticeOf(2, { convenedOn: '2028-02-28', heldOn: '2028-03-01' })).toMatchObject({
      given: 2,
      respected: true,
    });
  });

  it('without notice, a meeting may be convened on its day', () => {
    expect(noticeOf(0, { convenedOn: '2026-03-03', heldOn: '2026-03-03' }).respected).toBe(true);
  });
});
