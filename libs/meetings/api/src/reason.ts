import { textProblems } from '@binome/governance/domain';
import { refuse } from '@binome/shared/domain';

/** The reason of an act, which has to be given; refused when it is empty or too long. */
export function reasonOf(field: string, given: string): string {
  const text = given.trim();
  refuse(textProblems({ [field]: text }, { [field]: { max: 500, required: true, lines: true } }));
  return text;
}
