import type { MinutesReason } from './minutes-approval.rules.js';

declare module '@binome/shared/domain' {
  interface DomainEvents {
    'minutes.approved': { meetingId: string; committeeId: string; attendee: string; recorded: boolean };
  }

  interface DomainErrorCodes {
    /** The minutes cannot be sealed yet, and why. */
    MINUTES_NOT_APPROVED: MinutesReason;
    /** The minutes changed since they were read: they are read again before they are approved. */
    MINUTES_CHANGED: { print: string };
    /** This person did not attend, or its approval is not for somebody else to give. */
    MINUTES_NOT_YOURS: { seatId: string };
  }
}

export {};
