import { describe, expect, it } from 'vitest';
import { actionsNamed } from './typed-words.rules.js';

describe('the actions that words name', () => {
  it.each([
    ['T-02', 'code'],
    ['é-7', 'code'],
    ['friche', 'search'],
    ['T-02 friche', 'search'],
    ['zone 3-12', 'search'],
  ])('« %s » is looked for in %s', (words, field) => {
    expect(actionsNamed(` ${words} `).conditions).toMatchObject([{ field, operator: 'contains', values: [words] }]);
  });
});
