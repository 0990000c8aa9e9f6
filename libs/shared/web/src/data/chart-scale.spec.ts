import { describe, expect, it } from 'vitest';
import { chartScale } from './chart-scale.js';

const frame = { left: 0, right: 100, top: 0, bottom: 50 };

describe('chartScale', () => {
  it('spreads days evenly by time and values from zero', () => {
    const { x, y, days } = chartScale(
      [
        { on: '2026-12-31', value: '10' },
        { on: '2026-01-01', value: '5' },
      ],
      frame,
    );
    expect(days).toEqual(['2026-01-01', '2026-12-31']);
    expect([x('2026-01-01'), x('2026-12-31')]).toEqual([0, 100]);
    expect(x('2026-07-02')).toBeCloseTo(50, 0);
    expect([y('0'), y('5'), y('10')]).toEqual([50, 25, 0]);
  });

  it('keeps zero on the axis below and above', () => {
    const { y, low, high } = chartScale([{ on: '2026-01-01', value: '-20' }], frame);
    expect([low, high, y('0'), y('-20')]).toEqual([-20, 0, 0, 50]);
  });

  it('stands a single day in the middle, and draws nothing but zeros flat', () => {
    const { x, y, days } = chartScale([{ on: '2026-01-01', value: '0' }], frame);
    expect([x('2026-01-01'), y('0'), days]).toEqual([50, 50, ['2026-01-01']]);
  });
});
