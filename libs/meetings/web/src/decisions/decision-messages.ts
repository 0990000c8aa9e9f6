import type { DecisionState } from '@binome/meetings/domain';
import { formatDate, type ErrorMessages } from '@binome/shared/web';
import { quorumSentence } from '../room/quorum-words.js';
import { CHOICE_WORDS } from './decision-words.js';

type DecisionErrorCode =
  | 'QUORUM_NOT_REACHED'
  | 'VOTE_STILL_OPEN'
  | 'ITEM_VOTED_ON'
  | 'DECISION_STATE_REFUSES'
  | 'VOTE_ALREADY_CAST'
  | 'VOTE_NOT_YOURS'
  | 'VOTE_OVER'
  | 'BALLOT_LINK_UNUSABLE'
  | 'VOTE_NOT_OVER'
  | 'NOBODY_TO_VOTE';

const STATES: Record<DecisionState, string> = {
  proposed: 'Cette décision est encore en préparation.',
  voting: 'Le vote est ouvert : le texte ne change plus.',
  no_quorum: 'Le vote s’est terminé sans quorum.',
  adopted: 'Cette décision est adoptée.',
  rejected: 'Cette décision a été rejetée.',
  withdrawn: 'Cette décision a été retirée.',
};

const NO_FIGURES = { attending: null, needed: null, of: null, college: null, side: null };

/** The sentence for each refusal of a decision. */
export const decisionErrorMessages: ErrorMessages<DecisionErrorCode> = {
  DECISION_STATE_REFUSES: ({ state }) => `${STATES[state]} Rechargez la page pour voir ce qui reste possible.`,
  VOTE_ALREADY_CAST: ({ choice, by }) =>
    `Ce siège a déjà voté « ${CHOICE_WORDS[choice]} » (${by}). Un vote ne se donne qu’une fois.`,
  VOTE_NOT_YOURS: () => 'Ce siège n’est pas le vôtre : son titulaire ou son suppléant répond lui-même.',
  BALLOT_LINK_UNUSABLE: () =>
    'Ce lien n’ouvre plus de consultation : elle est passée, ou vous ne répondez plus pour ce siège. Demandez où répondre à qui anime le comité.',
  VOTE_OVER: ({ deadline, timeZone }) =>
    `La consultation est close depuis le ${formatDate(deadline, timeZone)}. Rechargez la page pour en lire le résultat.`,
  VOTE_NOT_OVER: ({ deadline, timeZone }) =>
    `La consultation court jusqu’au ${formatDate(deadline, timeZone)}, ou jusqu’à ce que son résultat soit certain. Attendez les réponses.`,
  QUORUM_NOT_REACHED: ({ reasons }) =>
    `${quorumSentence(
      false,
      reasons.map((reason) => ({ ...NO_FIGURES, ...reason })),
    )} : le vote ne peut pas s’ouvrir. Notez les arrivées et les pouvoirs, ou reportez le point.`,
  VOTE_STILL_OPEN: ({ title }) =>
    `Le vote sur « ${title} » est encore ouvert : proclamez son résultat, ou retirez la décision, avant de clore la séance.`,
  ITEM_VOTED_ON: () =>
    'Un vote a eu lieu sur ce point : il reste à l’ordre du jour, tel qu’il a été ouvert à ceux qui ont voté.',
  NOBODY_TO_VOTE: () => 'Aucun siège votant de ce comité n’est occupé. Nommez d’abord ses membres.',
};

/** The sentence for each value that a decision refuses, beyond those of every form. */
export const decisionInputMessages: Record<string, (data: Record<string, unknown>) => string> = {
  shared_with_the_state: () => 'Une proposition à l’État doit être partagée avec lui.',
  review_before_effect: () => 'Le réexamen vient avant l’effet. Choisissez un jour suivant.',
  not_a_decision: () => 'Ce point n’appelle pas de décision : changez d’abord sa nature.',
  not_accepted: () => 'Ce point n’est que proposé : acceptez-le d’abord à l’ordre du jour.',
  other_committee: () => 'Cette décision est d’un autre comité que celui qui se réunit.',
  already_one: () => 'Ce point porte déjà une décision : ajoutez un autre point pour celle-ci.',
  item_confidential: () => 'Le point est confidentiel : sa décision est pour le comité seul.',
  item_open: () => 'Le point n’est pas confidentiel : rendez-le confidentiel, ou ouvrez la décision au territoire.',
  not_on_agenda: () => 'Mettez d’abord cette décision à l’ordre du jour d’une séance.',
  has_decision: () => 'Ce point porte une décision : mettez-la d’abord sur un autre point, ou retirez-la.',
  too_soon: () => 'Laissez au moins une heure pour répondre.',
  too_late: ({ days }) => `Une consultation dure ${String(days)} jours au plus.`,
  changes_nothing: () => 'Ce changement laisse l’action comme elle est. Modifiez une valeur.',
  same_action_twice: () => 'Une action n’est là qu’une fois : réunissez ce qui la change.',
  not_yet: () => 'Ce jour n’est pas encore venu.',
  already_past: () => 'Choisissez un jour à venir.',
};
