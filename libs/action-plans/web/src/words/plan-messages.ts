import type { PlanProblem } from '@binome/action-plans/domain';
import { tableProblemSentence } from '@binome/shared/domain';
import { formatCount, formatDay, type ErrorMessages } from '@binome/shared/web';

type PlanErrorCode =
  | 'PLAN_ALREADY_BEGUN'
  | 'PLAN_ARCHIVED'
  | 'PLAN_YEAR_TAKEN'
  | 'ACTION_ARCHIVED'
  | 'PLAN_FILE_REFUSED'
  | 'PLAN_IMPORT_WRONG_STATE'
  | 'ORIENTATION_NOT_EMPTY'
  | 'ACTION_LOST_FROM_SIGHT'
  | 'CHANGE_NOT_RESTORABLE'
  | 'BULK_EDIT_WRONG_STATE'
  | 'EXPORT_TOO_LARGE';

/** The sentence for each refusal of a plan. */
export const actionPlanErrorMessages: ErrorMessages<PlanErrorCode> = {
  PLAN_ALREADY_BEGUN: () => 'Le plan de ce territoire est déjà commencé. Rechargez la page pour le lire.',
  PLAN_ARCHIVED: () =>
    'Ce plan est archivé : il se lit, mais ne se modifie plus. Reprenez-le d’abord comme plan en cours.',
  PLAN_YEAR_TAKEN: ({ year }) => `Ce territoire a déjà un plan ${String(year)}. Choisissez une autre année.`,
  ACTION_ARCHIVED: () => 'Cette action est archivée. Sortez-la des archives pour la modifier.',
  ORIENTATION_NOT_EMPTY: () =>
    'Cette orientation porte encore des actions, y compris celles qui ne vous sont pas partagées. Déplacez-les d’abord.',
  ACTION_LOST_FROM_SIGHT: () =>
    'Avec ce partage, vous ne liriez plus vous-même cette information. Demandez à votre chef de projet de le faire.',
  PLAN_FILE_REFUSED: ({ problem }) => tableProblemSentence(problem),
  PLAN_IMPORT_WRONG_STATE: () => 'Cet import a avancé entre-temps. Rechargez la page pour voir où il en est.',
  CHANGE_NOT_RESTORABLE: () => 'Cette valeur ne peut plus être rétablie.',
  EXPORT_TOO_LARGE: ({ most }) =>
    `Un fichier contient au plus ${formatCount(Number(most))} actions. Filtrez le plan, par axe ou par état, et exportez-le en plusieurs fois.`,
  BULK_EDIT_WRONG_STATE: () => 'Cette modification groupée a déjà été faite ou annulée. Préparez-en une nouvelle.',
};

/** The sentence for each value that a plan refuses, beyond those of every form. */
export const actionPlanInputMessages = {
  not_a_choice: () => 'Choisissez une des réponses proposées.',
  not_a_date: () => 'Écrivez une date qui existe, comme 03/03/2026.',
  year_out_of_range: ({ first, last }: Record<string, unknown>) =>
    `Choisissez une année entre ${String(first)} et ${String(last)}.`,
  ends_before_start: ({ startsOn }: Record<string, unknown>) =>
    `L’échéance doit suivre le début${typeof startsOn === 'string' ? `, le ${formatDay(startsOn)}` : ''}.`,
  main_axis_in_secondary: () => 'L’axe principal ne se répète pas parmi les autres axes.',
  orientation_of_another_axis: () => 'Cette orientation relève d’un autre axe. Choisissez-en une de l’axe principal.',
  followed_is_elsewhere: () =>
    'L’action qu’elle devait suivre a été déplacée entre-temps. Choisissez de nouveau sa place.',
  not_a_siret: () => 'Un SIRET compte 14 chiffres, et ceux-ci n’en forment pas un. Vérifiez-le.',
  not_an_amount: () => `Écrivez un montant en euros, comme ${formatCount(1234)},50.`,
  not_a_decimal: () => `Écrivez un nombre, comme ${formatCount(1234)},5 : six décimales au plus.`,
  not_a_count: ({ max }: Record<string, unknown>) =>
    `Écrivez un nombre entier${typeof max === 'number' ? `, ${formatCount(max)} au plus` : ''}.`,
  not_a_member: () => 'Cette collectivité n’est pas membre du territoire. Choisissez-en une autre.',
  not_an_identifier: () => 'Cette ligne n’a pas pu être ajoutée. Ajoutez-en une autre.',
  line_of_elsewhere: () => 'L’indicateur de cette valeur n’est plus là. Rétablissez-le d’abord.',
  not_a_code: () => 'Un code compte 1 à 12 majuscules, chiffres ou tirets, comme T-01.',
  code_taken: ({ code }: Record<string, unknown>) =>
    `Le code ${typeof code === 'string' ? code : 'choisi'} est déjà pris. Choisissez-en un autre.`,
  unknown_field: () => 'Ce filtre porte sur une information qui n’existe pas ici.',
  operator_not_of_field: () => 'Ce filtre demande quelque chose que cette information ne permet pas.',
  wrong_count_of_values: () => 'Complétez ce filtre.',
  not_a_value: () => 'Cette valeur ne convient pas à ce filtre.',
  not_a_view: () => 'Cette façon de regarder le plan ne peut pas être enregistrée.',
  name_taken: () => 'Une vue porte déjà ce nom. Choisissez-en un autre.',
  not_a_shift: () => 'Indiquez un décalage d’au moins un jour et de dix ans au plus.',
  shift_and_date: () => 'Choisissez de décaler les dates ou de les fixer, pas les deux.',
  no_lines: () => 'Cette information n’a pas de lignes.',
} satisfies Partial<Record<PlanProblem, (data: Record<string, unknown>) => string>>;
