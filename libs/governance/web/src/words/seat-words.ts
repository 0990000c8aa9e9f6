import { formatDay } from '@binome/shared/web';

interface Dated {
  startsOn: string;
  endsOn?: string | null;
}

/** From when to when, as people say it. */
export function datesWords({ startsOn, endsOn }: Dated, today: string): string {
  if (endsOn) return `du ${formatDay(startsOn)} au ${formatDay(endsOn)}`;
  return startsOn > today ? `à partir du ${formatDay(startsOn)}` : `depuis le ${formatDay(startsOn)}`;
}

/** The term of a seat is said only when it has an end. */
export function seatDates({ startsOn, endsOn }: Dated): string | null {
  return endsOn ? `siège ouvert du ${formatDay(startsOn)} au ${formatDay(endsOn)}` : null;
}
