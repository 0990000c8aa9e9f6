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
    expect(tidyPlan({ portrait: ' <b>Portrait</b> ', method: '<p> </p>' })).toEqual({
      portrait: '<p><strong>Portrait</strong></p>',
      method: null,
    });
  });

  it('counts the words of a long text, not its markup, which has a limit of its own', () => {
    const bold = `<p>${'<strong>a</strong>b'.repeat(10_000)}</p>`;
    expect(planProblems({ portrait: bold })).toEqual([]);
    expect(planProblems({ portrait: bold.replace('<p>', '<p>c') })).toMatchObject([
      { problem: 'too_long', data: { max: 20_000, length: 20_001 } },
    ]);
    const empty = '<table><tbody><tr><td><p>a</p></td><td><p></p></td></tr></tbody></table>';
    expect(planProblems({ portrait: empty.repeat(8_000) })).toMatchObject([{ problem: 'too_long' }]);
    expect(planProblems(tidyPlan({ portrait: '<p>a\u0000</p>' }))).toMatchObject([{ problem: 'unsafe_characters' }]);
  });
});
