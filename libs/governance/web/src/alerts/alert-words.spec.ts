import { describe, expect, it } from 'vitest';
import { alertSentence, isPressing } from './alert-words.js';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const say = (...args: Parameters<typeof alertSentence>) => plain(alertSentence(...args));

describe('what a seat calls for', () => {
  it('says since when it is vacant', () => {
    expect(say({ kind: 'vacant', day: '2026-03-03', days: 0 })).toBe('Vacant depuis aujourd’hui');
    expect(say({ kind: 'vacant', day: '2026-03-02', days: 1 })).toBe('Vacant depuis 1 jour');
  });

  it('says whose mandate ends, and when', () => {
    expect(say({ kind: 'term_ending', day: '2026-04-02', days: 30, holderName: 'Anne' })).toBe(
      'Anne, mandat jusqu’au 2 avril 2026 (dans 30 jours)',
    );
    expect(say({ kind: 'term_ending', day: '2026-03-03', days: 0 })).toBe('Mandat jusqu’au 3 mars 2026 (aujourd’hui)');
  });

  it('presses when somebody is missing, or will be within a week', () => {
    expect(isPressing({ kind: 'vacant', day: '', days: 0 })).toBe(true);
    expect(isPressing({ kind: 'term_ending', day: '', days: 7 })).toBe(true);
    expect(isPressing({ kind: 'term_ending', day: '', days: 8 })).toBe(false);
  });
});
