/** The last minute of a day in a time zone, as an instant (ISO 8601). */
export function endOfDay(day: string, zone: string): string {
  const wanted = Date.parse(`${day}T23:59:00Z`);
  // Clocks may change on that very day: what is found is judged once more by the clock of that moment.
  const once = wanted - aheadOfUtc(wanted, zone);
  return new Date(wanted - aheadOfUtc(once, zone)).toISOString();
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function aheadOfUtc(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric' },
  } as const).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute')) - instant;
}
