import { describe, expect, it } from 'vitest';
import { closingLine, countPlaywright, countVitest, oneCheck, sum } from './reports.ts';

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0, testResults: [] };

describe('the closing line', () => {
  it('sums checks, specs and journeys', () => {
    const journeys = countPlaywright({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] });
    expect(closingLine(sum([oneCheck(true), countVitest(vitest), journeys]))).toBe('9 passed, 1 failed, 1 skipped');
  });

  it('says nothing of what was skipped when nothing was', () => {
    expect(closingLine(oneCheck(true))).toBe('1 passed, 0 failed');
  });

  it('counts as a failure a file that could not be loaded', () => {
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const unloaded = { status: 'failed', assertionResults: [] };
    expect(countVitest({ ...vitest, testResults: [failing, unloaded] }).failed).toBe(2);
  });

  it('counts as failures a broken start of the journeys and an unstable journey', () => {
    const stats = { expected: 0, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 3, skipped: 2 });
  });
});
