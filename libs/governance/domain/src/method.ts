import type { InputProblem } from '@binome/shared/domain';
import { problem, textProblems } from './governance-problem.rules.js';

/** What the territory's own way of working is made of. */
export const METHOD_KINDS = ['step', 'ritual', 'role', 'document'] as const;
export type MethodKind = (typeof METHOD_KINDS)[number];

/** A step, a ritual, a role or a document of the method. */
export interface MethodContent {
  title: string;
  detail: string | null;
  /** Address of a document; null for the others. */
  link: string | null;
}

/** Fields of an item that people write. */
export const METHOD_TEXTS = ['title', 'detail', 'link'] as const;

/** What is wrong with the given fields of an item of the method; absent ones are not judged. */
export function methodProblems(patch: Partial<MethodContent>): InputProblem[] {
  const texts = { title: { max: 200, required: true }, detail: { max: 2_000, lines: true }, link: { max: 500 } };
  const { link } = patch;
  return [
    ...textProblems(patch, texts),
    ...(link?.trim() && !isLink(link.trim()) ? [problem('link', 'not_a_link')] : []),
  ];
}

function isLink(text: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);
}
