/** A decimal number written as digits: a sign, units without leading zeros, decimals without trailing ones. */
export interface Decimal {
  negative: boolean;
  units: string;
  decimals: string;
}

// A binary number of a spreadsheet holds 15 significant digits; the ones after are noise of its storage.
const SIGNIFICANT = 15;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads a number as XML and JSON write it: `1234.5`, `-0.25`, `1.2E3`; null when it is none. */
export function decimalOf(text: string): Decimal | null {
  const [, sign = '', units = '', decimals = '', exponent = '0'] = NUMBER.exec(text.trim()) ?? [];
  if (units === '' && decimals === '') return null;
  const shift = Number(exponent);
  if (Math.abs(shift) > 40) return null;
  return shifted({ negative: sign === '-', units, decimals }, shift);
}

/** The number times ten to the power of `places`. */
export function shifted({ negative, units, decimals }: Decimal, places: number): Decimal {
  const digits = units + decimals;
  const point = units.length + places;
  const whole = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
  const rest = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  return normal({ negative, units: whole, decimals: rest });
}

/** What a spreadsheet meant by a stored number: rounded half up to its 15 significant digits. */
export function withoutBinaryNoise(number: Decimal): Decimal {
  const before = number.units === '0' ? -leadingZeros(number.decimals) : number.units.length;
  return roundedHalfUp(number, Math.max(0, SIGNIFICANT - before));
}

/** Rounded to so many decimals, halves away from zero. */
export function roundedHalfUp({ negative, units, decimals }: Decimal, places: number): Decimal {
  if (decimals.length <= places) return normal({ negative, units, decimals });
  const kept = units + decimals.slice(0, places);
  const up = decimals.charCodeAt(places) >= '5'.charCodeAt(0);
  const digits = up ? String(BigInt(kept) + 1n).padStart(kept.length, '0') : kept;
  const point = digits.length - places;
  return normal({ negative, units: digits.slice(0, point), decimals: digits.slice(point) });
}

/** `-1234.5`, with at least `places` decimals. */
export function decimalText({ negative, units, decimals }: Decimal, places = 0): string {
  const padded = decimals.padEnd(places, '0');
  return `${negative ? '-' : ''}${units}${padded === '' ? '' : `.${padded}`}`;
}

function normal({ negative, units, decimals }: Decimal): Decimal {
  const whole = units.replace(/^0+(?=\d)/, '') || '0';
  const rest = decimals.replace(/0+$/, '');
  return { negative: negative && !(whole === '0' && rest === ''), units: whole, decimals: rest };
}

function leadingZeros(digits: string): number {
  return /^0*/.exec(digits)![0].length;
}
