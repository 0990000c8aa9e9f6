/** Why somebody is told of something, what asks most of the person first. */
export const REASONS = [
  'named_lead',
  'own_seat',
  'vote_awaited',
  'minutes_to_approve',
  'decision_to_answer',
  'decision_to_review',
  'seat_alert',
  'own_meeting',
  'state_answered',
  'decision_concerning',
  'minutes_followed',
  'action_led',
  'territory',
] as const;
export type Reason = (typeof REASONS)[number];

/** Reasons that expect an act of the person: told before the others. */
export const EXPECTING_REASONS: readonly Reason[] = [
  'named_lead',
  'vote_awaited',
  'minutes_to_approve',
  'decision_to_answer',
  'decision_to_review',
  'seat_alert',
  'own_meeting',
];

/** Reasons whose mail is another one, which always comes: the convocation, and the call to vote. They are told on screen alone. */
export const REASONS_MAILED_APART: readonly Reason[] = ['own_meeting', 'vote_awaited'];

/** What a notification is about; one that is not read yet is the only one of its object. The minutes have the identifier of their meeting. */
export const NOTIFIED_SUBJECTS = [
  'Action',
  'CommitteeSeat',
  'Meeting',
  'Minutes',
  'Ballot',
  'Decision',
  'Territory',
] as const;
export type NotifiedSubject = (typeof NOTIFIED_SUBJECTS)[number];

/** Somebody to tell, of what, and why. */
export interface Concern {
  accountId: string;
  reason: Reason;
  subjectType: NotifiedSubject;
  subjectId: string;
}
