import type { DecisionState } from '@binome/meetings/domain';
import { formatDate, type ErrorMessages } from '@binome/shared/web';
import { CHOICE_WORDS } from './decision-words.js';

type DecisionErrorCode =
  'DECISION_STATE_REFUSES' | 'VOTE_ALREADY_CAST' | 'VOTE_NOT_YOURS' | 'VOTE_OVER' | 'VOTE_NOT_OVER' | 'NOBODY_TO_VOTE';

const STATES: Record<DecisionState, string> = {
  proposed: 'Cette décision est encore en préparation.',
  voting: 'Le vote est ouvert : le texte ne change plus.',
  no_quorum: 'Le vote s’est terminé sans quorum.',
  adopted: 'Cette décision est adoptée.',
  rejected: 'Cette décision a été rejetée.',
  withdrawn: 'Cette décision a été retirée.',
};

/** The sentence for each refusal of a decision. */
export const decisionErrorMessages: ErrorMessages<DecisionErrorCode> = {
  DECISION_STATE_REFUSES: ({ state }) => `${STATES[state]} Rechargez la page pour voir ce qui reste possible.`,
  VOTE_ALREADY_CAST: ({ choice, by }) =>
    `Ce siège a déjà voté « ${CHOICE_WORDS[choice]} » (${by}). Un vote ne se donne qu’une fois.`,
  VOTE_NOT_YOURS: () => 'Ce siège n’est pas le vôtre : son titulaire ou son suppléant répond lui-même.',
  VOTE_OVER: ({ deadline }) =>
    `La consultation est close depuis le ${formatDate(deadline)}. Rechargez la page pour en lire le résultat.`,
  VOTE_NOT_OVER: ({ deadline }) =>
    `La consultation court jusqu’au ${formatDate(deadline)}, ou jusqu’à ce que son résultat soit certain. Attendez les réponses.`,
  NOBODY_TO_VOTE: () => 'Aucun siège votant de ce comité n’est occupé. Nommez d’abord ses membres.',
};

/** The sentence for each value that a decision refuses, beyond those of every form. */
export const decisionInputMessages: Record<string, (data: Record<string, unknown>) => string> = {
  shared_with_the_state: () => 'Une proposition à l’État doit être partagée avec lui.',
  review_before_effect: () => 'Le réexamen vient avant l’effet. Choisissez un jour suivant.',
  too_soon: () => 'Laissez au moins une heure pour répondre.',
  too_late: ({ days }) => `Une consultation dure ${String(days)} jours au plus.`,
  changes_nothing: () => 'Ce changement laisse l’action comme elle est. Modifiez une valeur.',
  not_yet: () => 'Ce jour n’est pas encore venu.',
  already_past: () => 'Choisissez un jour à venir.',
};
