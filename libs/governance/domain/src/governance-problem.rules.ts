import { hasUnsafeCharacters, type InputProblem } from '@binome/shared/domain';

/** Why a value of the governance is refused; the web has one French sentence for each. */
export const GOVERNANCE_PROBLEMS = [
  'required',
  'too_long',
  'too_many',
  'unsafe_characters',
  'out_of_range',
  'not_an_acronym',
  'acronym_taken',
  'ends_too_early',
  'before_the_seat',
  'after_the_seat',
  'not_of_the_territory',
  'not_a_link',
  'unknown_college',
  'unknown_parent',
  'parent_below',
  'unknown_authority',
  'unknown',
] as const;
export type GovernanceProblem = (typeof GOVERNANCE_PROBLEMS)[number];

export function problem(field: string, code: GovernanceProblem, data?: Record<string, unknown>): InputProblem {
  return { field, problem: code, ...(data && { data }) };
}

interface TextRule {
  max: number;
  required?: boolean;
  /** Whether it may hold several lines. */
  lines?: boolean;
}

/** What is wrong with the given texts; absent ones are not looked at. */
export function textProblems(values: object, rules: Record<string, TextRule>): InputProblem[] {
  return Object.entries(rules).flatMap(([field, { max, required, lines }]): InputProblem[] => {
    const text = (values as Record<string, string | null | undefined>)[field];
    if (text === undefined) return [];
    if (text === null || text.trim() === '') return required ? [problem(field, 'required')] : [];
    if (text.length > max) return [problem(field, 'too_long', { max })];
    return hasUnsafeCharacters(text) || (!lines && /[\r\n]/.test(text)) ? [problem(field, 'unsafe_characters')] : [];
  });
}

/** What is wrong with the given whole numbers; absent ones are not looked at. */
export function numberProblems(values: object, rules: Record<string, { min: number; max: number }>): InputProblem[] {
  return Object.entries(rules).flatMap(([field, { min, max }]): InputProblem[] => {
    const number = (values as Record<string, number | null | undefined>)[field];
    if (number === undefined || number === null || (Number.isInteger(number) && number >= min && number <= max))
      return [];
    return [problem(field, 'out_of_range', { min, max })];
  });
}

/** Fields that may be left out but not emptied. */
export function emptiedProblems(values: object, fields: readonly string[]): InputProblem[] {
  return fields
    .filter((field) => (values as Record<string, unknown>)[field] === null)
    .map((field) => problem(field, 'required'));
}

/** The given values with these texts in the one way that is stored: composed letters, plain newlines, no spaces around, null when empty. */
export function tidied<T extends object>(values: T, texts: readonly string[]): T {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      typeof value === 'string' && texts.includes(field)
        ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() || null
        : value,
    ]),
  ) as T;
}
