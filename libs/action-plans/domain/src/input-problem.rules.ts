import { cleanHtml, hasUnsafeCharacters, wordsOfHtml, type InputProblem } from '@binome/shared/domain';

/** Why a value of a plan, an orientation or an action is refused; the web has one French sentence for each. */
export const PLAN_PROBLEMS = [
  'required',
  'too_long',
  'too_many',
  'unsafe_characters',
  'not_a_choice',
  'not_a_date',
  'year_out_of_range',
  'ends_before_start',
  'main_axis_in_secondary',
  'orientation_of_another_axis',
  'followed_is_elsewhere',
  'not_a_siret',
  'not_an_amount',
  'not_a_decimal',
  'not_a_count',
  'not_a_member',
  'not_an_identifier',
  'line_of_elsewhere',
  'not_a_code',
  'code_taken',
  'unknown_field',
  'operator_not_of_field',
  'wrong_count_of_values',
  'not_a_value',
  'no_lines',
  'not_a_view',
  'name_taken',
  'not_a_shift',
  'shift_and_date',
] as const;
export type PlanProblem = (typeof PLAN_PROBLEMS)[number];

export function problem(field: string, code: PlanProblem, data?: Record<string, unknown>): InputProblem {
  return { field, problem: code, ...(data && { data }) };
}

/** A text that may be absent (undefined) or, when not required, empty (null). */
export interface TextRule {
  /** Most characters; of a long text, those of its words. */
  max: number;
  required?: boolean;
  /** A long text with headings, lists, links and tables, stored as HTML in one clean form. */
  rich?: boolean;
}

/** Markup weighs at most so many times the words. */
const MOST_MARKUP = 20;

/** What is wrong with the given texts; absent ones are not looked at. */
export function textProblems(values: object, rules: Record<string, TextRule>): InputProblem[] {
  return Object.entries(rules).flatMap(([field, rule]) =>
    textProblem(field, (values as Record<string, string | null | undefined>)[field], rule),
  );
}

export function textProblem(
  field: string,
  text: string | null | undefined,
  { max, required, rich }: TextRule,
): InputProblem[] {
  if (text === undefined) return [];
  if (text === null || text === '') return required ? [problem(field, 'required')] : [];
  const length = rich ? wordsOfHtml(text).length : text.length;
  if (length > max || text.length > max * MOST_MARKUP) return [problem(field, 'too_long', { max, length })];
  return hasUnsafeCharacters(text) ? [problem(field, 'unsafe_characters')] : [];
}

/** One way of writing a text: composed letters, plain newlines, no spaces around. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** The same, where an empty text means that nothing is said. */
export function tidyOrNull(text: string | null): string | null {
  return text === null ? null : tidy(text) || null;
}

/** HTML in the one form that is stored; what holds characters that no text needs stays as it is, so that it is refused. */
export function tidyRich(html: string | null): string | null {
  return html === null || hasUnsafeCharacters(html) ? html : cleanHtml(html);
}
