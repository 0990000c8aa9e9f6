import { NO_BREAK_SPACE } from './format-number.js';

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** A day without a time, from `2026-03-03`: `3 mars 2026`. */
export function formatDay(localDate: string): string {
  const { year, month, day } = civilDate(localDate);
  return `${day === 1 ? '1er' : day}${NO_BREAK_SPACE}${MONTHS[month - 1]} ${year}`;
}

/** A day with its name, from `2026-03-03`: `mardi 3 mars 2026`. */
export function formatLongDay(localDate: string): string {
  const { year, month, day } = civilDate(localDate);
  return `${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''} ${formatDay(localDate)}`;
}

/** A month, from `2026-03-03`: `mars 2026`. */
export function formatMonth(localDate: string): string {
  const { year, month } = civilDate(localDate);
  return `${MONTHS[month - 1]} ${year}`;
}

function civilDate(localDate: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = localDate.split('-').map(Number);
  return { year, month, day };
}
