import { describe, expect, it } from 'vitest';
import {
  cardCompleteness,
  completenessPercent,
  EXPECTED_ON_CARD,
  type FilledLines,
} from './action-completeness.rules.js';
import { BLANK_ACTION } from './action.rules.js';
import { AXES, type Axis } from './axis.rules.js';
import { planCompleteness } from './plan-completeness.rules.js';
import type { PlanTexts } from './plan.rules.js';

const nothing: FilledLines = { milestones: false, budget: false, funding: false, indicatorTarget: false };
const everything: FilledLines = { milestones: true, budget: true, funding: true, indicatorTarget: true };
const blank = { ...BLANK_ACTION, orientationId: null };
const full = {
  ...blank,
  orientationId: 'o',
  description: 'd',
  objectives: 'o',
  ownerName: 'n',
  electedLead: 'e',
  industrialLead: 'i',
  leads: [{ name: 'p', accountId: null }],
  startsOn: '2025-01-01',
  endsOn: '2026-01-01',
  phase: 'operation' as const,
};

describe('a card', () => {
  it('in operation is asked everything', () => {
    expect(cardCompleteness({ ...blank, phase: 'operation' }, nothing, true)).toEqual({
      said: 0,
      expected: 12,
      missing: [...EXPECTED_ON_CARD],
    });
    expect(cardCompleteness(full, everything, true)).toEqual({ said: 12, expected: 12, missing: [] });
    expect(cardCompleteness({ ...full, endsOn: null }, everything, true).missing).toEqual(['dates']);
  });

  it('is asked no money of an idea, no funding of a study, nothing once abandoned', () => {
    expect(cardCompleteness({ ...full, phase: 'idea' }, nothing, true).missing).toEqual([]);
    expect(cardCompleteness({ ...full, phase: 'study' }, nothing, true).missing).toEqual([
      'milestones',
      'budget',
      'indicator_target',
    ]);
    expect(cardCompleteness({ ...blank, status: 'abandoned' }, nothing, true).expected).toBe(0);
  });

  it('is judged without its money for those who do not see it', () => {
    const judged = cardCompleteness(full, { ...everything, budget: false, funding: false }, false);
    expect(judged).toEqual({ said: 10, expected: 10, missing: [] });
  });

  it('is complete at 100 % only when nothing is missing', () => {
    expect(completenessPercent({ said: 199, expected: 200 })).toBe(99);
    expect(completenessPercent({ said: 200, expected: 200 })).toBe(100);
    expect(completenessPercent({ said: 0, expected: 0 })).toBeNull();
  });
});

describe('a plan', () => {
  const texts: PlanTexts = {
    portrait: 'p',
    method: null,
    strategyEcologicalTransition: 's',
    strategyInnovation: 's',
    strategySkills: 's',
    strategyLand: null,
  };
  const held = Object.fromEntries(AXES.map((axis) => [axis, { orientations: 1, actions: axis === 'land' ? 0 : 2 }]));

  it('says what is missing under which axis, and adds its cards up', () => {
    const cards = [
      { said: 3, expected: 4, missing: ['x'] },
      { said: 4, expected: 4, missing: [] },
    ];
    expect(planCompleteness(texts, held as Record<Axis, { orientations: number; actions: number }>, cards)).toEqual({
      said: 11 + 7,
      expected: 14 + 8,
      missing: [
        { what: 'method', axis: null },
        { what: 'strategy', axis: 'land' },
        { what: 'action', axis: 'land' },
      ],
      cards: { said: 7, expected: 8, incomplete: 1 },
    });
  });
});
