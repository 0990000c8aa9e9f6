import { formatDay, formatLongDay, NO_BREAK_SPACE } from '@binome/shared/domain';

/** Zone of France proper; a territory overseas passes its own. */
export const PARIS = 'Europe/Paris';

interface CivilDate {
  year: number;
  month: number;
  day: number;
}

interface CivilTime extends CivilDate {
  hour: number;
  minute: number;
}

function civilTime(instant: string | number | Date, zone: string): CivilTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: read('year'), month: read('month'), day: read('day'), hour: read('hour'), minute: read('minute') };
}

function civilDate(localDate: string): CivilDate {
  const [year = 0, month = 1, day = 1] = localDate.split('-').map(Number);
  return { year, month, day };
}

function isoDay({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function sayTime({ hour, minute }: CivilTime): string {
  const minutes = minute === 0 ? '' : `${NO_BREAK_SPACE}${String(minute).padStart(2, '0')}`;
  return `${hour}${NO_BREAK_SPACE}h${minutes}`;
}

/** The day of an instant: `3 mars 2026`. */
export function formatDate(instant: string | number | Date, zone: string = PARIS): string {
  return formatDay(isoDay(civilTime(instant, zone)));
}

/** The time of an instant: `10 h 42`, `14 h`. */
export function formatTime(instant: string | number | Date, zone: string = PARIS): string {
  return sayTime(civilTime(instant, zone));
}

/** An instant in full: `mardi 3 mars 2026 à 14 h`. */
export function formatDateTime(instant: string | number | Date, zone: string = PARIS): string {
  const time = civilTime(instant, zone);
  return `${formatLongDay(isoDay(time))} à ${sayTime(time)}`;
}

/** How long ago or how soon, in words: `il y a 5 minutes`, `hier à 10 h 42`, `dans 3 jours`; the full date beyond six days. */
export function formatRelative(
  instant: string | number | Date,
  now: string | number | Date = Date.now(),
  zone: string = PARIS,
): string {
  const seconds = (new Date(instant).getTime() - new Date(now).getTime()) / 1000;
  const distance = Math.abs(seconds);
  if (distance < 60) return seconds > 0 ? 'dans un instant' : 'à l’instant';
  if (distance < 3600) return around(seconds, Math.floor(distance / 60), 'minute');
  const then = civilTime(instant, zone);
  const days = dayNumber(then) - dayNumber(civilTime(now, zone));
  if (days === 0) return `aujourd’hui à ${sayTime(then)}`;
  if (days === -1) return `hier à ${sayTime(then)}`;
  if (days === 1) return `demain à ${sayTime(then)}`;
  if (Math.abs(days) <= 6) return around(days, Math.abs(days), 'jour');
  return `le ${formatDay(isoDay(then))}`;
}

/** Days from today to a day, in words: `aujourd’hui`, `dans 3 jours`, `depuis 54 jours`. */
export function formatDaysLeft(localDate: string, today: string): string {
  const days = dayNumber(civilDate(localDate)) - dayNumber(civilDate(today));
  if (days === 0) return 'aujourd’hui';
  return days > 0 ? around(days, days, 'jour') : `depuis ${-days}${NO_BREAK_SPACE}${days === -1 ? 'jour' : 'jours'}`;
}

/** Today in a zone, as `2026-03-03`. */
export function todayIn(zone: string = PARIS, now: string | number | Date = Date.now()): string {
  return isoDay(civilTime(now, zone));
}

function around(sign: number, count: number, noun: string): string {
  const counted = `${count}${NO_BREAK_SPACE}${noun}${count > 1 ? 's' : ''}`;
  return sign > 0 ? `dans ${counted}` : `il y a ${counted}`;
}

function dayNumber({ year, month, day }: CivilDate): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}
