import type { InputProblem } from '@binome/shared/domain';
import { REASONS_MAILED_APART, type Reason } from './reason.js';

/** How a person is told by mail: of each object as it moves, with the others in the digest, or not at all. */
export const EMAIL_CHANNELS = ['at_once', 'digest', 'none'] as const;
export type EmailChannel = (typeof EMAIL_CHANNELS)[number];

/** How a person is told for a reason. */
export interface Channels {
  inApp: boolean;
  email: EmailChannel;
}

/** What a person chose for a reason, in one territory or, where it is null, in all of them. */
export interface Preference extends Channels {
  territoryId: string | null;
  reason: Reason;
}

/** When nobody chose anything: what asks something of the person comes at once, the rest together. What moves in a territory is the home's to tell. */
export const DEFAULT_CHANNELS: Record<Reason, Channels> = {
  named_lead: { inApp: true, email: 'at_once' },
  own_seat: { inApp: true, email: 'at_once' },
  vote_awaited: { inApp: true, email: 'none' },
  minutes_to_approve: { inApp: true, email: 'at_once' },
  decision_to_answer: { inApp: true, email: 'at_once' },
  decision_to_review: { inApp: true, email: 'digest' },
  item_to_answer: { inApp: true, email: 'digest' },
  seat_alert: { inApp: true, email: 'digest' },
  own_meeting: { inApp: true, email: 'none' },
  item_answered: { inApp: true, email: 'at_once' },
  state_answered: { inApp: true, email: 'at_once' },
  decision_concerning: { inApp: true, email: 'digest' },
  minutes_sealed: { inApp: true, email: 'digest' },
  minutes_followed: { inApp: true, email: 'digest' },
  action_led: { inApp: true, email: 'digest' },
  territory: { inApp: false, email: 'digest' },
};

/** How a person is told of something: as chosen for the territory, else for all of them, else as when nobody chose. */
export function channelsFor(preferences: readonly Preference[], reason: Reason, territoryId: string | null): Channels {
  const chosen = (place: string | null) =>
    preferences.find((one) => one.reason === reason && one.territoryId === place);
  const { inApp, email } = (territoryId && chosen(territoryId)) || chosen(null) || DEFAULT_CHANNELS[reason];
  return { inApp, email };
}

/** Reasons with their channels in a place. */
export function channelsOf(
  preferences: readonly Preference[],
  territoryId: string | null,
  reasons: readonly Reason[],
): (Channels & { reason: Reason })[] {
  return reasons.map((reason) => ({ reason, ...channelsFor(preferences, reason, territoryId) }));
}

/** What is wrong in a choice: a reason whose mail is another one, which always comes, is never told by a second one. */
export function choiceProblems({ reason, email }: { reason: Reason; email: EmailChannel }): InputProblem[] {
  const isDoubled = REASONS_MAILED_APART.includes(reason) && email !== 'none';
  return isDoubled ? [{ field: 'email', problem: 'mailed_apart' }] : [];
}
