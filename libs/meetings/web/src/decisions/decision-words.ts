import type { DecisionMethod, VoteChoice } from '@binome/governance/domain';
import type { DecisionStanding, StateAnswer } from '@binome/meetings/domain';

export const STANDING_WORDS: Record<DecisionStanding, string> = {
  proposed: 'En préparation',
  voting: 'Vote ouvert',
  no_quorum: 'Sans quorum',
  to_settle: 'Changement à trancher',
  to_review: 'À réexaminer',
  to_apply: 'Adoptée, à appliquer',
  applied: 'Appliquée',
  rejected: 'Rejetée',
  withdrawn: 'Retirée',
};

export const CHOICE_WORDS: Record<VoteChoice, string> = { for: 'Pour', against: 'Contre', abstain: 'Abstention' };

/** What each choice is called where nobody must object. */
export const CONSENT_WORDS: Record<VoteChoice, string> = {
  for: 'Je consens',
  against: 'J’objecte',
  abstain: 'Je m’abstiens',
};

/** The same, said of a seat. */
export const CONSENT_SEAT_WORDS: Record<VoteChoice, string> = {
  for: 'Consent',
  against: 'Objecte',
  abstain: 'S’abstient',
};

export const METHOD_SENTENCES: Record<DecisionMethod, string> = {
  consent: 'Par consentement : adoptée si personne n’objecte ; qui ne répond pas consent.',
  simple_majority: 'À la majorité simple : plus de pour que de contre.',
  two_thirds: 'Aux deux tiers des votes exprimés.',
  unanimity: 'À l’unanimité des votes exprimés.',
  pair_agreement: 'Par accord des deux côtés du binôme.',
};

export const ANSWER_WORDS: Record<StateAnswer, string> = {
  taken_up: 'Proposition retenue',
  under_study: 'À l’étude',
  declined: 'Proposition écartée',
};
