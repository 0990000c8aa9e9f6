/** Why somebody is told of something, what asks most of the person first. */
export const REASONS = ['named_lead', 'own_seat', 'seat_alert', 'action_led', 'territory'] as const;
export type Reason = (typeof REASONS)[number];

/** Reasons that expect an act of the person: told before the others. */
export const EXPECTING_REASONS: readonly Reason[] = ['named_lead', 'seat_alert'];

/** What a notification is about; one that is not read yet is the only one of its object. */
export const NOTIFIED_SUBJECTS = ['Action', 'CommitteeSeat', 'Territory'] as const;
export type NotifiedSubject = (typeof NOTIFIED_SUBJECTS)[number];

/** Somebody to tell, of what, and why. */
export interface Concern {
  accountId: string;
  reason: Reason;
  subjectType: NotifiedSubject;
  subjectId: string;
}
