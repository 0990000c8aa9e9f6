import type { ActionFilter } from './filter.js';
import { allOf, condition } from './filter.js';

/** What is written like the code of an action: its figures are looked for nowhere else. */
const CODE = /^\p{L}{1,3}-\d+$/u;

/** The filter of the actions that answer to words typed by somebody: all of them in their texts, or a code. */
export function actionsNamed(words: string): ActionFilter {
  const typed = words.trim();
  return allOf(condition(CODE.test(typed) ? 'code' : 'search', 'contains', [typed]));
}
