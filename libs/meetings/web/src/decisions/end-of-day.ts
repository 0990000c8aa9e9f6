import { PARIS } from '@binome/shared/web';

/** The last minute of a day in Paris, as an instant (ISO 8601). */
export function endOfDay(day: string): string {
  const utc = Date.parse(`${day}T23:59:00Z`);
  const hours = Number(
    new Intl.DateTimeFormat('fr-FR', { timeZone: PARIS, hour: '2-digit', hourCycle: 'h23' })
      .format(utc)
      .replace(/\D/g, ''),
  );
  // In Paris it is one or two hours later than UTC: past midnight already.
  return new Date(utc - (hours + 1) * 3_600_000).toISOString();
}
