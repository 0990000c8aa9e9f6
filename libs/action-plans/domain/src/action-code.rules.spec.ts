import { describe, expect, it } from 'vitest';
import { isActionCode, nextActionCode } from './action-code.rules.js';

describe('nextActionCode', () => {
  it.each([
    ['ecological_transition', 'T-01'],
    ['innovation', 'I-01'],
    ['skills', 'C-01'],
    ['land', 'F-01'],
  ] as const)('begins each axis with its letter: %s', (axis, code) => {
    expect(nextActionCode(axis, [])).toBe(code);
  });

  it('follows the highest number of the axis, whatever the gaps and the other codes', () => {
    expect(nextActionCode('skills', ['C-02', 'C-09', 'T-40', 'C-FORMATION', 'AC-77'])).toBe('C-10');
    expect(nextActionCode('land', ['F-99'])).toBe('F-100');
  });

  it('always proposes a code that may be used', () => {
    expect(isActionCode(nextActionCode('skills', ['C-999']))).toBe(true);
  });
});

describe('isActionCode', () => {
  it.each(['T-01', 'A', '2024-REBOND'])('accepts %s', (code) => expect(isActionCode(code)).toBe(true));
  it.each(['', '-01', 't-01', 'T 01', 'T-01\n', 'T-01-FAR-TOO-LONG', '=A1'])('refuses %j', (code) =>
    expect(isActionCode(code)).toBe(false),
  );
});
