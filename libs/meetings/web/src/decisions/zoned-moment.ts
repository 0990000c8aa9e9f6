import { formatDateTime, PARIS } from '@binome/shared/web';

/** An instant by the clocks of a territory, which is said where they are not those of Paris. */
export function zonedMoment(instant: string, timeZone: string): string {
  return `${formatDateTime(instant, timeZone)}${timeZone === PARIS ? '' : ', heure du territoire'}`;
}
