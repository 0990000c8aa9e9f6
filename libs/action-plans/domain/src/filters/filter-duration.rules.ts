const DURATION = /^([1-9]\d{0,2})([dm])$/;

/** A span of time counted from today, in days or in months. */
export interface Duration {
  count: number;
  unit: 'days' | 'months';
}

/** Reads `30d` or `9m`; null for anything else. */
export function readDuration(text: string): Duration | null {
  const [, count, unit] = DURATION.exec(text) ?? [];
  return count && unit ? { count: Number(count), unit: unit === 'd' ? 'days' : 'months' } : null;
}

export function writeDuration({ count, unit }: Duration): string {
  return `${count}${unit === 'days' ? 'd' : 'm'}`;
}
