const PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** The day of Paris (YYYY-MM-DD) of an instant (ISO 8601). */
export function dayInParis(instant: string): string {
  return PARIS.format(new Date(instant));
}

/** The instant some days before another one, ISO 8601. */
export function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * 86_400_000).toISOString();
}

/** The later of two instants, ISO 8601. */
export function latestOf(a: string, b: string): string {
  return a > b ? a : b;
}
