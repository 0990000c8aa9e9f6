import { describe, expect, it } from 'vitest';
import { clockWords } from './clock-words.js';

describe('the clock of an item', () => {
  it.each([
    [0, '20:00', false],
    [12 * 60 + 48, '7:12', false],
    [20 * 60, '0:00', false],
    [20 * 60 + 5, '0:05', true],
    [-30, '20:00', false],
  ])('after %s seconds', (elapsed, time, isOver) =>
    expect(clockWords(1_000, 1_000 + elapsed * 1_000, 20)).toMatchObject({ time, isOver }),
  );
});
