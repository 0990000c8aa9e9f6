import { isInForce } from '@binome/territories/domain';
import { addDays, daysBetween } from './day.rules.js';
import { holderOn, vacantSince, type HolderKind, type Term } from './seat.rules.js';

/** `term_ending`: a mandate ends and nobody follows. `vacant`: nobody holds the seat. */
export const SEAT_ALERT_KINDS = ['term_ending', 'vacant'] as const;
export type SeatAlertKind = (typeof SEAT_ALERT_KINDS)[number];

/** Days before an end, and days since a vacancy began, at which an alert is raised. */
export const ENDING_THRESHOLDS = [7, 30, 60] as const;
export const VACANT_THRESHOLDS = [60, 30, 7, 0] as const;

export interface SeatAlert {
  kind: SeatAlertKind;
  /** The threshold that is passed: of the days left, or of the days of vacancy. */
  threshold: number;
  /** Last day of the mandate, or first day of the vacancy. */
  day: string;
  /** Days left until that day, or days of vacancy so far. */
  days: number;
}

/** What a seat calls for on the day, null when all is well. Computed from its dates, never typed in. */
export function seatAlert(
  seat: Term,
  holders: readonly (Term & { kind: HolderKind })[],
  day: string,
): SeatAlert | null {
  if (!isInForce(seat, day)) return null;
  const since = vacantSince(seat, holders, day);
  if (since) {
    const days = daysBetween(since, day);
    const threshold = VACANT_THRESHOLDS.find((passed) => days >= passed) ?? 0;
    return { kind: 'vacant', threshold, day: since, days };
  }
  const end = endOfMandate(seat, holders, day);
  const days = end === null ? Infinity : daysBetween(day, end);
  const threshold = ENDING_THRESHOLDS.find((passed) => days <= passed);
  return end === null || threshold === undefined ? null : { kind: 'term_ending', threshold, day: end, days };
}

// The last day on which somebody holds the seat without a gap; null when that has no end.
function endOfMandate(seat: Term, holders: readonly (Term & { kind: HolderKind })[], day: string): string | null {
  let end = holderOn(holders, day)?.endsOn ?? null;
  while (end !== null) {
    const next = holderOn(holders, addDays(end, 1));
    if (!next) break;
    end = next.endsOn;
  }
  if (seat.endsOn === null) return end;
  return end === null || end > seat.endsOn ? seat.endsOn : end;
}
