import type { AmendmentAnswer, AmendmentProblem } from './minutes-amendment.rules.js';
import type { MinutesReason } from './minutes-approval.rules.js';

interface OfAmendment {
  meetingId: string;
  committeeId: string;
  itemId: string;
  amendmentId: string;
}

declare module '@binome/shared/domain' {
  interface DomainEvents {
    'minutes.approved': { meetingId: string; committeeId: string; attendee: string; recorded: boolean };
    'minutes.amendment_proposed': OfAmendment & { recorded: boolean };
    'minutes.amendment_answered': OfAmendment & { answer: AmendmentAnswer };
  }

  interface DomainErrorCodes {
    /** The minutes cannot be sealed yet, and why. */
    MINUTES_NOT_APPROVED: MinutesReason;
    /** The minutes changed since they were read: they are read again before they are approved. */
    MINUTES_CHANGED: { print: string };
    /** This person did not attend, or its approval is not for somebody else to give. */
    MINUTES_NOT_YOURS: { seatId: string };
    /** The amendment cannot be proposed, or answered, now, and why. */
    MINUTES_AMENDMENT: { problem: AmendmentProblem };
  }
}

export {};
