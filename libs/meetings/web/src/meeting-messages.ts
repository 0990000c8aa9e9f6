import type { MeetingProblem } from '@binome/meetings/domain';
import { formatDay, type ErrorMessages } from '@binome/shared/web';
import { STATE_WORDS } from './words/meeting-words.js';

/** The sentence for each refusal of a meeting. */
export const meetingErrorMessages: ErrorMessages<'MEETING_STATE' | 'NOTICE_TOO_SHORT'> = {
  MEETING_STATE: ({ state }) =>
    `La séance est ${STATE_WORDS[state].toLowerCase()} : ce geste n’est plus possible, ou pas encore. Rechargez la page.`,
  NOTICE_TOO_SHORT: ({ needed, latestOn }) =>
    `Ce comité demande ${needed}\u00A0jours de préavis : il fallait convoquer le ${formatDay(latestOn)} au plus tard. Dites pourquoi la séance est urgente, ou changez sa date.`,
};

/** The sentence for each value that a meeting refuses, beyond those of every form and of the governance. */
export const meetingInputMessages = {
  not_an_hour: () => 'Écrivez une heure comme 14:00.',
  place_missing: () => 'Dites où la séance se tient avant de convoquer.',
  link_missing: () => 'Donnez le lien de la visioconférence avant de convoquer.',
} satisfies Partial<Record<MeetingProblem, (data: Record<string, unknown>) => string>>;
