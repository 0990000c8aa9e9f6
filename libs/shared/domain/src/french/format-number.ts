/** No-break space of ordinary width: the narrow one is nearly invisible in our typeface. */
export const NO_BREAK_SPACE = '\u00A0';

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, NO_BREAK_SPACE);
}

/** A whole number in French: `12 480`. */
export function formatCount(value: number | bigint): string {
  const text = String(typeof value === 'number' ? Math.trunc(value) : value);
  return text.startsWith('-') ? `−${grouped(text.slice(1))}` : grouped(text);
}

/** A decimal string in French, digit for digit, never through a float: `1234.50` gives `1 234,50`. */
export function formatDecimal(decimal: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal.trim());
  if (!match) return decimal;
  const [, sign, whole = '0', fraction] = match;
  return `${sign ? '−' : ''}${grouped(whole.replace(/^0+(?=\d)/, ''))}${fraction ? `,${fraction}` : ''}`;
}

/** An amount in euros from a decimal string: `1 234,50 €`; cents are left out when there are none. */
export function formatAmount(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.trim().split('.');
  const cents = fraction.replace(/0+$/, '');
  return `${formatDecimal(cents ? `${whole}.${cents.padEnd(2, '0')}` : whole)}${NO_BREAK_SPACE}€`;
}

/** A count with its noun: `1 action`, `3 actions`, `0 action` (in French zero is singular). */
export function formatCounted(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)}${NO_BREAK_SPACE}${Math.abs(count) < 2 ? singular : plural}`;
}

/** A share between 0 and 1 as `34 %`. */
export function formatPercentage(share: number): string {
  return `${formatCount(Math.round(share * 100))}${NO_BREAK_SPACE}%`;
}

/** A size in bytes as people read it: `2,4 Mo`. */
export function formatBytes(bytes: number): string {
  const units = ['octets', 'Ko', 'Mo', 'Go'];
  const power = Math.min(units.length - 1, bytes > 0 ? Math.floor(Math.log(bytes) / Math.log(1000)) : 0);
  const value = bytes / 1000 ** power;
  const text = power === 0 || value >= 100 ? String(Math.round(value)) : value.toFixed(1).replace(/\.0$/, '');
  return `${formatDecimal(text)}${NO_BREAK_SPACE}${units[power]}`;
}
