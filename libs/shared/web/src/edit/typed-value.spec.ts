import fc from 'fast-check';
import { decimalOf, decimalText } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { TYPED_VALUES } from './typed-value.js';

const { amount, decimal, count, year, day } = TYPED_VALUES;

describe('values as they are typed', () => {
  it('are read as people write them', () => {
    expect(amount.read('1 234,50')).toBe('1234.5');
    expect(amount.read('12 k€')).toBe('12000');
    expect(decimal.read('−12 345,678901')).toBe('-12345.678901');
    expect(count.read('1 250')).toBe(1250);
    expect(year.read(' 2027 ')).toBe(2027);
    expect(day.read('3/3/26')).toBe('2026-03-03');
    expect(day.read('03032026')).toBe('2026-03-03');
  });

  it('are none when they say something else', () => {
    for (const text of ['12,345', '-3', 'douze', '12 TTC']) expect(amount.read(text)).toBeNull();
    for (const text of ['2,5', '-3', 'x']) expect(count.read(text)).toBeNull();
    for (const text of ['31/02/2026', '3/3', '2026']) expect(day.read(text)).toBeNull();
    expect(decimal.read('1,2345678')).toBeNull();
    expect(year.read('27')).toBeNull();
  });

  it('come back to the cent from any amount that is shown or written, however large', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (cents) => {
        const value = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
        const exact = decimalText(decimalOf(value)!);
        for (const text of [amount.write(value), amount.show(value)]) expect(amount.read(text)).toBe(exact);
      }),
    );
  });
});
