import { describe, expect, it } from 'vitest';
import { orientationInputProblems, planProblems, tidyOrientation, tidyPlan } from './plan.rules.js';

describe('plan and orientation', () => {
  it('judges only what is given', () => {
    expect(planProblems({})).toEqual([]);
    expect(planProblems({ portrait: null })).toEqual([]);
    expect(planProblems({ portrait: 'x'.repeat(20_001) })).toMatchObject([{ field: 'portrait', problem: 'too_long' }]);
    expect(orientationInputProblems({})).toEqual([]);
    expect(orientationInputProblems({ title: '' })).toMatchObject([{ field: 'title', problem: 'required' }]);
    expect(orientationInputProblems({ description: 'a\u0007' })).toMatchObject([{ field: 'description' }]);
  });

  it('writes texts in one way and leaves absent ones absent', () => {
    expect(tidyOrientation({ title: ' A ' })).toEqual({ title: 'A' });
    expect(tidyOrientation({ description: '  ' })).toEqual({ description: null });
    expect(tidyPlan({})).toEqual({});
    expect(tidyPlan({ portrait: ' Portrait ', method: ' ' })).toEqual({ portrait: 'Portrait', method: null });
  });
});
