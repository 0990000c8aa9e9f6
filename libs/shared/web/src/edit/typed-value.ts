import {
  decimalText,
  frenchAmount,
  frenchDay,
  frenchDayText,
  frenchDecimal,
  type Decimal,
  formatAmount,
  formatCount,
  formatDecimal,
  formatDay,
} from '@binome/shared/domain';

/** How a value is shown, typed and read back. Amounts and measured values are decimal strings: they never become floats. */
export interface TypedValue {
  show: (value: unknown) => string;
  write: (value: unknown) => string;
  /** Null when the text says no such value. */
  read: (text: string) => unknown;
  refusal: string;
  numeric: boolean;
  placeholder?: string;
}

export const TYPED_VALUES = {
  amount: {
    show: (value) => formatAmount(String(value)),
    write: (value) => formatDecimal(String(value).replace(/\.00$/, '')),
    read: (text) => exact(frenchAmount(text).amount, { most: 2, negative: false }),
    refusal: `Écrivez un montant hors taxes en euros, comme ${formatDecimal('1234.50')}.`,
    numeric: true,
  },
  decimal: {
    show: (value) => formatDecimal(String(value)),
    write: (value) => formatDecimal(String(value)),
    read: (text) => exact(frenchDecimal(text), { most: 6, negative: true }),
    refusal: `Écrivez un nombre, comme ${formatDecimal('1234.5')}.`,
    numeric: true,
  },
  count: {
    show: (value) => formatCount(Number(value)),
    write: (value) => formatCount(Number(value)),
    read: (text) => wholeOf(text),
    refusal: 'Écrivez un nombre entier, comme 24.',
    numeric: true,
  },
  year: {
    show: String,
    write: String,
    read: (text) => (/^\d{4}$/.test(text.trim()) ? Number(text) : null),
    refusal: 'Écrivez une année, comme 2027.',
    numeric: true,
    placeholder: 'aaaa',
  },
  day: {
    show: (value) => formatDay(String(value)),
    write: (value) => frenchDayText(String(value)),
    read: (text) => frenchDay(text.trim().replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3')),
    refusal: 'Écrivez une date qui existe, comme 03/03/2026.',
    numeric: false,
    placeholder: 'jj/mm/aaaa',
  },
} as const satisfies Record<string, TypedValue>;

export type TypedKind = keyof typeof TYPED_VALUES;

function exact(number: Decimal | null, { most, negative }: { most: number; negative: boolean }): string | null {
  if (!number || number.decimals.length > most || (number.negative && !negative)) return null;
  return decimalText(number);
}

function wholeOf(text: string): number | null {
  const whole = exact(frenchDecimal(text), { most: 0, negative: false });
  return whole !== null && Number.isSafeInteger(Number(whole)) ? Number(whole) : null;
}
