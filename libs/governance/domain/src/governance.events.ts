import type { KitKey } from './kits/kit.js';
import type { HolderKind } from './seat.rules.js';
import type { SeatAlertKind } from './seat-alert.rules.js';

declare module '@binome/shared/domain' {
  interface DomainEvents {
    'committee.created': { committeeId: string };
    'committee.edited': { committeeId: string; fields: string[] };
    'committee.removed': { committeeId: string };
    /** A removed committee came back as it was. */
    'committee.restored': { committeeId: string };
    'college.added': { committeeId: string; collegeId: string };
    'college.edited': { committeeId: string; collegeId: string; fields: string[] };
    'college.removed': { committeeId: string; collegeId: string };
    'committee_seat.added': { committeeId: string; seatId: string };
    'committee_seat.edited': { committeeId: string; seatId: string; fields: string[] };
    'committee_seat.removed': { committeeId: string; seatId: string };
    /** A person holds a seat, or replaces its holder. */
    'seat_holder.appointed': { committeeId: string; seatId: string; holderId: string; kind: HolderKind };
    'seat_holder.edited': { committeeId: string; seatId: string; holderId: string; fields: string[] };
    'seat_holder.removed': { committeeId: string; seatId: string; holderId: string };
    /** A seat is vacant, or its mandate ends, for so many days: told once per threshold. */
    'committee_seat.alert_raised': {
      committeeId: string;
      seatId: string;
      kind: SeatAlertKind;
      threshold: number;
      day: string;
    };
    'kit.applied': { applicationId: string; kit: KitKey; kitVersion: number };
    'kit.undone': { applicationId: string; kit: KitKey };
    /** A change of a newer version of the kit was taken, or left. */
    'kit.change_answered': { applicationId: string; change: string; taken: boolean };
    'method_item.added': { itemId: string };
    'method_item.edited': { itemId: string; fields: string[] };
    'method_item.moved': { itemId: string };
    'method_item.removed': { itemId: string };
  }

  interface DomainErrorCodes {
    /** These days are already those of another holder of the seat. */
    SEAT_HELD_THEN: { personName: string; startsOn: string; endsOn: string | null };
    /** The seat has been held: it is ended, so that its history stays. */
    SEAT_HAS_HISTORY: { seatId: string };
    /** The college still holds seats. */
    COLLEGE_NOT_EMPTY: { collegeId: string };
    /** The committee was removed: it must come back before it is changed. */
    COMMITTEE_REMOVED: { committeeId: string };
    /** The territory works from a kit already. */
    KIT_ALREADY_APPLIED: { kit: string };
    /** What the kit created was changed since: it is changed by hand, not undone as a whole. */
    KIT_CHANGED_SINCE: { kit: string };
    /** This change of the kit was answered, or has no place any more. */
    KIT_CHANGE_SETTLED: { change: string };
    /** The charter is met here, or its seat only waits for somebody. */
    CHARTER_NOTHING_TO_ADD: { item: string };
  }
}

export {};
