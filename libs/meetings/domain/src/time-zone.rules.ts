const MAINLAND = 'Europe/Paris';

/** Hours of the overseas départements and collectivities, by the codes that a territory carries. */
const BY_DEPARTEMENT: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
};

const BY_REGION: Readonly<Record<string, string>> = {
  '01': 'America/Guadeloupe',
  '02': 'America/Martinique',
  '03': 'America/Cayenne',
  '04': 'Indian/Reunion',
  '06': 'Indian/Mayotte',
};

/** The time zone in which a territory lives: that of its first overseas place, of Paris otherwise. */
export function timeZoneOf(territory: { departementCodes: readonly string[]; regionCode: string | null }): string {
  const overseas = territory.departementCodes.map((code) => BY_DEPARTEMENT[code]).find((zone) => zone !== undefined);
  return overseas ?? BY_REGION[territory.regionCode ?? ''] ?? MAINLAND;
}

/** The day (YYYY-MM-DD) that an instant falls on in a time zone. */
export function localDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('fr-CA', { timeZone, dateStyle: 'short' }).format(instant);
}

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
