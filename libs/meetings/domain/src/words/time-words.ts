import { formatLongDay } from '@binome/shared/domain';

const SPACE = '\u00A0';

/** An hour of a day, from `14:05`: `14 h 05`. */
export function hourWords(startTime: string): string {
  const [hour = '', minute = ''] = startTime.split(':');
  return `${Number(hour)}${SPACE}h${minute === '00' ? '' : `${SPACE}${minute}`}`;
}

/** A duration: `45 min`, `2 h`, `1 h 30`. */
export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${SPACE}min`;
  return `${hours}${SPACE}h${rest === 0 ? '' : `${SPACE}${String(rest).padStart(2, '0')}`}`;
}

/** When a meeting is held, where it is held: `mardi 3 mars 2026 à 14 h`. */
export function whenWords({ day, startTime }: { day: string; startTime: string }): string {
  return `${formatLongDay(day)} à ${hourWords(startTime)}`;
}

/** How a meeting is called: its committee, then what sets it apart. */
export function meetingName(committee: string, title: string | null): string {
  return title ? `${committee}, ${title}` : committee;
}
