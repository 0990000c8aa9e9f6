import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, decimalText, roundedHalfUp, withoutBinaryNoise } from './exact-decimal.js';
import { frenchDay, frenchDayText, serialDay } from './french-day.js';
import { frenchAmount, frenchDecimal, frenchDigits } from './french-number.js';
import { safeCsvText, unsafeCsvText } from './safe-csv.js';

const plain = (text: string): string | null => {
  const number = decimalOf(text);
  return number && decimalText(number);
};
/** Cents of an amount, whole: what the exact reading is compared with. */
const anAmount = fc.bigInt({ min: 0n, max: 99_999_999_999_999n });
const written = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

describe('an exact decimal', () => {
  it.each([
    ['1234.50', '1234.5'],
    ['-0.0', '0'],
    ['007', '7'],
    ['.5', '0.5'],
    ['1.2345E3', '1234.5'],
    ['12E-4', '0.0012'],
    ['+3', '3'],
    ['9007199254740993', '9007199254740993'],
  ])('reads %s', (text, expected) => expect(plain(text)).toBe(expected));
  it.each(['', '.', 'e5', '1,5', '1 000', 'NaN', '1e999', '0x10'])('refuses %j', (text) =>
    expect(decimalOf(text)).toBeNull(),
  );

  it('is what was typed in the spreadsheet, whatever its binary storage', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anAmount, (cents) => {
        const typed = written(cents);
        // What Excel writes in the file: the stored binary number with 17 significant digits.
        const stored = Number(typed).toPrecision(17);
        const read = roundedHalfUp(withoutBinaryNoise(decimalOf(stored)!), 2);
        expect(decimalText(read, 2)).toBe(typed);
      }),
    );
  });

  it.each([
    ['1.0049999999999999', '1.01'],
    ['2.675', '2.68'],
    ['0.994', '0.99'],
    ['999999999999.995', '1000000000000.00'],
    ['0.0049999', '0.00'],
    ['-1.005', '-1.01'],
  ])('rounds %s half up to %s', (text, expected) =>
    expect(decimalText(roundedHalfUp(withoutBinaryNoise(decimalOf(text)!), 2), 2)).toBe(expected),
  );
});

describe('a number as people write it', () => {
  it.each([
    ['1 234,50', '1234.5'],
    ['1\u202f234\u00a0567,8', '1234567.8'],
    ['1.234,50', '1234.5'],
    ['1,234.50', '1234.5'],
    ["1'234.50", '1234.5'],
    ['12,345', '12.345'],
    ['−12,5', '-12.5'],
  ])('reads %s', (text, expected) => expect(decimalText(frenchDecimal(text)!)).toBe(expected));
  it.each(['', 'abc', '1,2,3', '12 %', '1.23.4', '=1+1', '1e5'])('refuses %j', (text) =>
    expect(frenchDecimal(text)).toBeNull(),
  );

  it.each([
    ['1 234,50 €', '1234.5'],
    ['12 k€', '12000'],
    ['1,5 M€ HT', '1500000'],
    ['850 euros', '850'],
    ['40 EUR', '40'],
    ['7', '7'],
  ])('reads the amount %s', (text, expected) => expect(decimalText(frenchAmount(text).amount!)).toBe(expected));
  it('refuses an amount with tax and what is no amount', () => {
    expect(frenchAmount('120 € TTC')).toMatchObject({ problem: 'tax_included' });
    expect(frenchAmount('environ 120 €')).toMatchObject({ problem: 'malformed' });
    expect(frenchAmount('€')).toMatchObject({ problem: 'malformed' });
  });

  it('reads every amount that it writes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anAmount, (cents) => {
        expect(decimalText(frenchAmount(`${frenchDigits(written(cents))} €`).amount!, 2)).toBe(written(cents));
      }),
    );
  });
});

describe('a day as people write it', () => {
  it.each([
    '03/03/2026',
    '3/3/26',
    '03.03.2026',
    '3-3-2026',
    '2026-03-03',
    '2026-03-03T10:00:00Z',
    '3 mars 2026',
    'mardi 3 mars 2026',
    '03/03/2026 10:30',
  ])('reads %s', (text) => expect(frenchDay(text)).toBe('2026-03-03'));
  it('knows the first of a month and accents', () => {
    expect(frenchDay('1er août 2026')).toBe('2026-08-01');
    expect(frenchDay('12 déc. 2026')).toBe('2026-12-12');
  });
  it.each(['', '2026', 'mars 2026', '31/02/2026', '29/02/2025', '13/13/2026', '3 mai', 'T1 2026', '00/01/2026'])(
    'refuses %j',
    (text) => expect(frenchDay(text)).toBeNull(),
  );

  it.each([
    ['46084', 1900, '2026-03-03'],
    ['46084.75', 1900, '2026-03-03'],
    ['44622', 1904, '2026-03-03'],
    ['1', 1900, '1900-01-01'],
    ['59', 1900, '1900-02-28'],
    ['61', 1900, '1900-03-01'],
    ['0', 1904, '1904-01-01'],
  ] as const)('reads the serial number %s counted from %i', (serial, epoch, day) =>
    expect(serialDay(serial, epoch)).toBe(day),
  );
  it.each(['60', '0', '-1', '99999999', 'x'])('finds no day behind %s', (serial) =>
    expect(serialDay(serial, 1900)).toBeNull(),
  );

  it('reads every day that it writes', { timeout: 60_000 }, () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(frenchDay(frenchDayText(day))).toBe(day);
      }),
    );
  });
});

describe('a cell of a CSV', () => {
  it('is never a formula, and gives back the text that it was', { timeout: 60_000 }, () => {
    const risky = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t', "'="), fc.string()).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(risky, (text) => {
        const safe = safeCsvText(text);
        expect(/^[=+@\t\r]/.test(safe)).toBe(false);
        expect(safe.startsWith('-') && !/^-\d+([.,]\d+)?$/.test(safe)).toBe(false);
        expect(unsafeCsvText(safe)).toBe(text);
      }),
    );
  });
});
