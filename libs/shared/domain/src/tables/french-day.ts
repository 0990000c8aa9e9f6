import { searchable } from '../text.js';
import { decimalOf } from './exact-decimal.js';
import type { DateEpoch } from './table-file.js';

const MONTHS = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
] as const satisfies readonly (readonly string[])[];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name as string, index + 1] as const)));
const DAY_IN_MS = 86_400_000;
// Serial numbers of days that a calendar of four-digit years holds.
const LAST_SERIAL = 2_958_465;

/** Reads a day as people write it: `03/03/2026`, `3.3.26`, `3 mars 2026`, `2026-03-03`; null when it is none. */
export function frenchDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]*Z?)?$/.exec(trimmed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: [\d:]+)?$/.exec(trimmed);
  if (figures) return dayOf(fullYear(figures[3]!), Number(figures[2]), Number(figures[1]));
  const words = /^(?:[a-z]+ )?(\d{1,2})(?: ?er)? ([a-z]+) (\d{4})$/.exec(searchable(trimmed));
  const month = words && MONTH_OF.get(words[2]!);
  return month ? dayOf(Number(words[3]), month, Number(words[1])) : null;
}

/** The day behind a serial number of a spreadsheet, whatever its hour; null beyond the calendar. */
export function serialDay(serial: string, epoch: DateEpoch): string | null {
  const number = decimalOf(serial);
  if (!number || number.negative || number.units.length > 7) return null;
  const days = Number(number.units);
  if (days > LAST_SERIAL) return null;
  if (epoch === 1904) return isoDay(Date.UTC(1904, 0, 1) + days * DAY_IN_MS);
  if (days < 1 || days === 60) return null;
  // The calendar of 1900 has a 29 February that never was: days before it are one further.
  return isoDay(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY_IN_MS);
}

/** `03/03/2026` */
export function frenchDayText(day: string): string {
  return day.split('-').reverse().join('/');
}

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : 2000 + Number(text);
}

function dayOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? isoDay(at.getTime()) : null;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
