import { describe, expect, it } from 'vitest';
import { rightWords } from './role-words.js';

describe('a right in one line', () => {
  it('says the role and where it holds', () => {
    expect(rightWords({ role: 'project_lead', places: ['Nevers', 'Bresse'] })).toBe('Chef de projet, Nevers, Bresse');
    expect(rightWords({ role: 'operator_agent', places: [], operator: 'ademe' })).toBe('Agent d’opérateur, ADEME');
    expect(rightWords({ role: 'administrator', places: [], operator: null })).toBe('Administration');
  });
});
