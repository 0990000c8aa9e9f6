import { describe, expect, it } from 'vitest';
import { formatAmount, formatBytes, formatCount, formatCounted, formatDecimal } from './format-number.js';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('numbers in French', () => {
  it('groups digits with an ordinary no-break space', () => {
    expect(formatCount(143815)).toBe('143\u00A0815');
    expect(plain(formatCount(-1200))).toBe('−1 200');
    expect(plain(formatDecimal('1234.50'))).toBe('1 234,50');
  });

  it('writes amounts without losing a cent', () => {
    expect(plain(formatAmount('1234.5'))).toBe('1 234,50 €');
    expect(plain(formatAmount('2350000.00'))).toBe('2 350 000 €');
    expect(plain(formatAmount('9007199254740993.01'))).toBe('9 007 199 254 740 993,01 €');
    expect(plain(formatAmount('0'))).toBe('0 €');
  });

  it('agrees nouns as French does', () => {
    expect(plain(formatCounted(0, 'action'))).toBe('0 action');
    expect(plain(formatCounted(1, 'action'))).toBe('1 action');
    expect(plain(formatCounted(2, 'niveau', 'niveaux'))).toBe('2 niveaux');
  });

  it('writes sizes', () => {
    expect(plain(formatBytes(2_400_000))).toBe('2,4 Mo');
    expect(plain(formatBytes(0))).toBe('0 octets');
  });
});
