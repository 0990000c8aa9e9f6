import { TERRITORIAL_ROLES, type Role } from '@binome/shared/domain';

/** Why somebody is told of something, what asks most of the person first. */
export const REASONS = [
  'named_lead',
  'own_seat',
  'vote_awaited',
  'minutes_to_approve',
  'decision_to_answer',
  'decision_to_review',
  'item_to_answer',
  'seat_alert',
  'own_meeting',
  'item_answered',
  'state_answered',
  'decision_concerning',
  'minutes_sealed',
  'minutes_followed',
  'action_led',
  'territory',
] as const;
export type Reason = (typeof REASONS)[number];

/** Those who may fill a seat, prepare the meetings and follow the decisions of the territory. */
const GOVERNING: readonly Role[] = ['elected', 'industrial', 'project_lead'];

/** The roles in which somebody can be told for each reason: seats, votes and actions are given to members of the territory alone. */
export const REASON_ROLES: Record<Reason, readonly Role[]> = {
  named_lead: TERRITORIAL_ROLES,
  own_seat: TERRITORIAL_ROLES,
  vote_awaited: TERRITORIAL_ROLES,
  minutes_to_approve: TERRITORIAL_ROLES,
  decision_to_answer: ['regional_reviewer'],
  decision_to_review: TERRITORIAL_ROLES,
  item_to_answer: GOVERNING,
  seat_alert: GOVERNING,
  own_meeting: TERRITORIAL_ROLES,
  item_answered: TERRITORIAL_ROLES,
  state_answered: GOVERNING,
  decision_concerning: TERRITORIAL_ROLES,
  minutes_sealed: TERRITORIAL_ROLES,
  minutes_followed: GOVERNING,
  action_led: TERRITORIAL_ROLES,
  territory: TERRITORIAL_ROLES,
};

/** The reasons for which somebody with these roles can be told, in their order. */
export function reasonsFor(roles: readonly Role[]): Reason[] {
  return REASONS.filter((reason) => roles.some((role) => REASON_ROLES[reason].includes(role)));
}

/** Reasons that expect an act of the person: told before the others. */
export const EXPECTING_REASONS: readonly Reason[] = [
  'named_lead',
  'vote_awaited',
  'minutes_to_approve',
  'decision_to_answer',
  'decision_to_review',
  'item_to_answer',
  'seat_alert',
  'own_meeting',
];

/** Reasons whose mail is another one, which always comes: the convocation, and the call to vote. They are told on screen alone. */
export const REASONS_MAILED_APART: readonly Reason[] = ['own_meeting', 'vote_awaited'];

/** What a notification is about; one that is not read yet is the only one of its object. The minutes and the agenda have the identifier of their meeting. */
export const NOTIFIED_SUBJECTS = [
  'Action',
  'CommitteeSeat',
  'Meeting',
  'Minutes',
  'Agenda',
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
