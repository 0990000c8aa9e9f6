import type { GovernanceProblem } from '@binome/governance/domain';
import { formatDay, type ErrorMessages } from '@binome/shared/web';

type GovernanceErrorCode =
  | 'SEAT_HELD_THEN'
  | 'SEAT_HAS_HISTORY'
  | 'COLLEGE_NOT_EMPTY'
  | 'COMMITTEE_REMOVED'
  | 'KIT_ALREADY_APPLIED'
  | 'KIT_CHANGED_SINCE'
  | 'KIT_CHANGE_SETTLED'
  | 'CHARTER_NOTHING_TO_ADD';

/** The sentence for each refusal of the governance. */
export const governanceErrorMessages: ErrorMessages<GovernanceErrorCode> = {
  SEAT_HELD_THEN: ({ personName, startsOn, endsOn }) =>
    `${personName} occupe déjà ce siège ${endsOn ? `du ${formatDay(startsOn)} au ${formatDay(endsOn)}` : `depuis le ${formatDay(startsOn)}`}. Changez les dates.`,
  SEAT_HAS_HISTORY: () => 'Des personnes ont occupé ce siège. Donnez-lui un dernier jour pour garder leur trace.',
  COLLEGE_NOT_EMPTY: () => 'Ce collège porte encore des sièges. Changez d’abord leur collège.',
  COMMITTEE_REMOVED: () => 'Ce comité a été retiré. Remettez-le pour le modifier.',
  KIT_ALREADY_APPLIED: () => 'Ce territoire a déjà un modèle de gouvernance. Annulez-le pour en prendre un autre.',
  KIT_CHANGED_SINCE: () =>
    'Ce que le modèle a créé a changé depuis. Modifiez les comités un à un : rien n’a été annulé.',
  KIT_CHANGE_SETTLED: () => 'Cette nouveauté a déjà reçu une réponse, ou n’a plus d’objet. Rechargez la page.',
  CHARTER_NOTHING_TO_ADD: () => 'Le siège attendu existe déjà. Rechargez la page.',
};

/** The sentence for each value that a governance refuses, beyond those of every form and of territories. */
export const governanceInputMessages = {
  not_an_acronym: () =>
    'Un sigle commence par une majuscule et compte 2 à 12 majuscules, chiffres ou tirets, comme COPIL.',
  acronym_taken: ({ code }: Record<string, unknown>) =>
    `Un autre comité porte déjà le sigle ${String(code)}. Choisissez-en un autre.`,
  ends_too_early: () => 'Le dernier jour vient avant le premier.',
  out_of_range: ({ min, max }: Record<string, unknown>) =>
    `Écrivez un nombre entier entre ${String(min)} et ${String(max)}.`,
  before_the_seat: ({ startsOn }: Record<string, unknown>) =>
    `Le siège commence le ${formatDay(String(startsOn))} : choisissez ce jour ou un jour suivant.`,
  after_the_seat: ({ endsOn }: Record<string, unknown>) =>
    `Le siège prend fin le ${formatDay(String(endsOn))} : choisissez ce jour ou un jour précédent.`,
  not_of_the_territory: () => 'Cette personne n’a pas de compte dans le territoire. Écrivez son nom.',
  not_a_link: () => 'Écrivez une adresse complète, comme https://exemple.fr/document.',
  unknown_college: () => 'Ce collège n’est pas de ce comité. Choisissez-en un autre.',
  unknown_parent: () => 'Ce comité n’existe plus. Choisissez-en un autre.',
  parent_below: () => 'Un comité ne peut pas dépendre d’un comité qui dépend de lui.',
  unknown_authority: () => 'Cette collectivité n’est pas membre du territoire.',
} satisfies Partial<Record<GovernanceProblem, (data: Record<string, unknown>) => string>>;
