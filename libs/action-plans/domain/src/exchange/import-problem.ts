import type { InputProblem } from '@binome/shared/domain';
import type { PlanProblem } from '../input-problem.rules.js';
import type { CellProblem, CellProblemCode, CellProblemData } from './cell-problem.js';

/** Where something stands in a file, as its reader sees it. */
export interface CellPlace {
  sheet: string;
  line: number;
  /** Heading of the column, null when the whole row is meant. */
  column: string | null;
  /** Name of the cell, such as C12; null when the whole row is meant. */
  cell: string | null;
  /** What the cell holds, cut. */
  value: string | null;
}

/** Something wrong in a file, with its place. */
export interface PlanImportProblem extends CellPlace {
  code: CellProblemCode;
  data: CellProblem['data'];
}

export function placedProblem(place: CellPlace, { code, data }: CellProblem): PlanImportProblem {
  return { ...place, code, data };
}

/** `C12`, for the third column of line 12. */
export function cellName(place: number, line: number): string {
  let letters = '';
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${line}`;
}

const LONGEST_SHOWN = 80;

/** A value as a sentence shows it: cut, without what would break the line. */
export function shownValue(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
}

const RULES: Partial<Record<PlanProblem, (data: Record<string, unknown>) => string>> = {
  required: () => 'La valeur manque.',
  too_long: ({ max }) => `Le texte dépasse ${String(max)}\u00a0caractères.`,
  too_many: ({ max }) => `Il y en a plus de ${String(max)}.`,
  unsafe_characters: () => 'Le texte contient des caractères invisibles.',
  not_a_choice: () => 'Cette réponse n’est pas proposée.',
  not_a_date: () => 'Cette date n’existe pas.',
  year_out_of_range: ({ first, last }) => `L’année doit être entre ${String(first)} et ${String(last)}.`,
  ends_before_start: () => 'L’échéance vient avant le début.',
  main_axis_in_secondary: () => 'L’axe principal ne se répète pas parmi les autres axes.',
  orientation_of_another_axis: () => 'Cette orientation relève d’un autre axe.',
  not_a_siret: () => 'Un SIRET compte 14\u00a0chiffres, et ceux-ci n’en forment pas un.',
  not_an_amount: () => 'Le montant doit être positif, avec deux décimales au plus.',
  not_a_decimal: () => 'La valeur est trop grande ou trop précise.',
  not_a_count: () => 'Le nombre doit être entier, positif et raisonnable.',
  not_a_member: () => 'Cette collectivité n’est pas membre du territoire.',
  not_a_code: () => 'Un code compte 1 à 12 majuscules, chiffres ou tirets, comme T-01.',
  code_taken: () => 'Une autre action du plan porte déjà ce code.',
};

const SENTENCES: { [C in CellProblemCode]: (data: CellProblemData[C]) => string } = {
  CELL_ERROR: ({ text }) =>
    text === ''
      ? 'La formule de la cellule n’a pas de valeur enregistrée.'
      : `La cellule contient une erreur du tableur (${shownValue(text)}).`,
  NOT_A_DAY: () => 'Ce n’est pas une date\u00a0: écrivez par exemple 03/03/2026.',
  NOT_A_NUMBER: () => 'Ce n’est pas un nombre.',
  NOT_WHOLE: () => 'Ce n’est pas un nombre entier.',
  NOT_AN_AMOUNT: () => 'Ce n’est pas un montant en euros.',
  TAX_INCLUDED: () => 'Le montant est toutes taxes comprises\u00a0: les montants du plan sont hors taxes.',
  TOO_MANY_DECIMALS: ({ most }) => `Le nombre a plus de ${most}\u00a0décimales.`,
  NOT_YES_OR_NO: () => 'Répondez par «\u00a0Oui\u00a0» ou «\u00a0Non\u00a0».',
  UNKNOWN_CHOICE: ({ choices }) => `Cette réponse n’est pas reconnue. Réponses possibles\u00a0: ${choices.join(', ')}.`,
  UNKNOWN_MEMBER: ({ part }) => `Aucun membre du territoire ne s’appelle «\u00a0${shownValue(part)}\u00a0».`,
  UNKNOWN_ORIENTATION: ({ axis }) => `L’axe ${axis} n’a pas d’orientation de ce titre.`,
  UNKNOWN_INDICATOR: () => 'L’action n’a pas d’indicateur de ce nom.',
  MISSING_VALUE: () => 'La valeur manque\u00a0: elle est nécessaire pour créer la ligne.',
  UNKNOWN_ACTION: () => 'Aucune action du plan ni du fichier n’a ce code.',
  UNKNOWN_IDENTIFIER: () =>
    'Rien dans ce plan n’a cet identifiant. Videz la cellule, ou n’importez pas la colonne, pour créer une nouvelle ligne.',
  REMOVED_ACTION: () => 'Cette action a été retirée du plan ou archivée\u00a0: rétablissez-la d’abord.',
  ROW_TWICE: ({ line }) => `La ligne ${line} parle déjà de la même chose.`,
  GROUP_NOT_ALLOWED: () => 'Vous ne pouvez pas écrire cette information sur cette action.',
  RULE: ({ problem, data = {} }) => RULES[problem]?.(data) ?? 'Cette valeur ne convient pas.',
};

/** The French sentence of a problem, without its place. */
export function planImportSentence(problem: CellProblem): string {
  const sentence = SENTENCES[problem.code] as (data: CellProblem['data']) => string;
  return sentence(problem.data);
}

/** A refusal of a rule, as a problem of a cell. */
export function ruleProblem({ problem, data }: InputProblem): CellProblem<'RULE'> {
  return { code: 'RULE', data: { problem: problem as PlanProblem, ...(data && { data }) } };
}
