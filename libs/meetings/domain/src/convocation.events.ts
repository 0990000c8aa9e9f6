import type { MeetingReply, ReplyOrigin } from './convocation.rules.js';

interface OfMeeting {
  meetingId: string;
  committeeId: string;
}

declare module '@binome/shared/domain' {
  interface DomainEvents {
    /** Somebody who was called says whether it comes. */
    'meeting.replied': OfMeeting & { convocationId: string; reply: MeetingReply; origin: ReplyOrigin };
    /** Somebody without account is asked to one meeting. */
    'meeting.guest_invited': OfMeeting & { convocationId: string };
    /** The link of a guest opens nothing any more. */
    'meeting.guest_revoked': OfMeeting & { convocationId: string };
  }

  interface DomainErrorCodes {
    /** The link of a convocation opens nothing: unknown, taken back, too old, or for somebody who is not called any more. */
    MEETING_LINK_UNUSABLE: Record<string, never>;
    /** The meeting calls nobody by this account, and this person does not prepare it. */
    NOT_CALLED: { meetingId: string };
  }
}

export {};
