/** How often the digest of a person comes. */
export const DIGEST_FREQUENCIES = ['daily', 'weekly', 'never'] as const;
export type DigestFrequency = (typeof DIGEST_FREQUENCIES)[number];

/** When the digest of a person comes. */
export interface DigestSettings {
  frequency: DigestFrequency;
  /** 1 for Monday to 7 for Sunday; read when the digest is weekly. */
  weekday: number;
  /** Hour of the day, 0 to 23, in the zone. */
  hour: number;
  timeZone: string;
}

/** The digest of who chose nothing. */
export const DEFAULT_DIGEST: DigestSettings = { frequency: 'daily', weekday: 1, hour: 8, timeZone: 'Europe/Paris' };

/** The zones of France, where the people of the programme live. */
export const DIGEST_ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
] as const;

/** What is wrong in the settings that a person wrote; empty when they stand. */
export function digestProblems({ weekday, hour, timeZone }: DigestSettings): { field: string; problem: string }[] {
  const isBetween = (value: number, min: number, max: number) =>
    Number.isInteger(value) && value >= min && value <= max;
  return [
    ...(isBetween(weekday, 1, 7) ? [] : [{ field: 'weekday', problem: 'unknown_day' }]),
    ...(isBetween(hour, 0, 23) ? [] : [{ field: 'hour', problem: 'unknown_hour' }]),
    ...((DIGEST_ZONES as readonly string[]).includes(timeZone) ? [] : [{ field: 'timeZone', problem: 'unknown_zone' }]),
  ];
}
