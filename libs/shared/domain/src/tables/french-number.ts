import { decimalOf, shifted, type Decimal } from './exact-decimal.js';

const SPACES = /[\s\u00a0\u202f\u2007]/g;
// Thousands in groups of three, of one separator other than the decimal one; or plain digits.
const COMMA_LAST = /^[+-]?(\d{1,3}(?:\.\d{3})+|\d+)(,\d*)?$/;
const DOT_LAST = /^[+-]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?$/;

/** Reads a number as people write it in France, or as programs do: `1 234,50`, `1.234,50`, `1234.5`; null when it is none. */
export function frenchDecimal(text: string): Decimal | null {
  const compact = text.replace(SPACES, '').replace(/[’']/g, '').replace(/^[−–]/, '-');
  if (COMMA_LAST.test(compact)) return decimalOf(compact.replaceAll('.', '').replace(',', '.'));
  return DOT_LAST.test(compact) ? decimalOf(compact.replaceAll(',', '')) : null;
}

/** An amount read from a text, or the reason why it is none. */
export type AmountReading =
  { amount: Decimal; problem: null } | { amount: null; problem: 'malformed' | 'tax_included' };

const UNITS: Record<string, number> = { k: 3, m: 6 };

/** Reads an amount in euros excluding tax: `1 234,50 €`, `12 k€ HT`, `1,5 M€`. */
export function frenchAmount(text: string): AmountReading {
  const compact = text.replace(SPACES, '').toLowerCase();
  if (/ttc$/.test(compact)) return { amount: null, problem: 'tax_included' };
  const [, number = '', unit = ''] = /^(.*?)([km]?)(?:€|euros?|eur)?(?:ht)?$/.exec(compact) ?? [];
  const amount = frenchDecimal(number);
  return amount ? { amount: shifted(amount, UNITS[unit] ?? 0), problem: null } : { amount: null, problem: 'malformed' };
}

/** `1234.5` as it is written in France: `1234,5`, without separators of thousands. */
export function frenchDigits(decimal: string): string {
  return decimal.replace('.', ',');
}
