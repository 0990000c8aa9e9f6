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
