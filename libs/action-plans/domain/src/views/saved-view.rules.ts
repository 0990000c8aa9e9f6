import type { InputProblem } from '@binome/shared/domain';
import { problem, textProblem, textProblems, tidy } from '../input-problem.rules.js';
import { MAX_VIEW_ADDRESS, readView, writeView } from './plan-view.js';

/** Whose a saved view is: its author's alone, or everybody's in the territory. */
export const VIEW_SCOPES = ['private', 'territory'] as const;
export type ViewScope = (typeof VIEW_SCOPES)[number];

/** Longest name of a view, in characters, and most views that one person or one territory saves. */
export const VIEW_NAME = { max: 60, required: true };
export const MAX_SAVED_VIEWS = 50;

/** What people write of a saved view. */
export interface SavedViewContent {
  name: string;
  scope: ViewScope;
  /** The way of looking, as an address writes it after the question mark. */
  address: string;
}

/** What is wrong with the given fields of a saved view; absent ones are not judged. */
export function savedViewProblems(patch: Partial<SavedViewContent>): InputProblem[] {
  const { scope, address } = patch;
  return [
    ...textProblems(patch, { name: VIEW_NAME }),
    ...(scope === undefined || VIEW_SCOPES.includes(scope) ? [] : [problem('scope', 'not_a_choice')]),
    ...(address === undefined ? [] : addressProblems(address)),
  ];
}

function addressProblems(address: string): InputProblem[] {
  const wrong = textProblem('address', address, { max: MAX_VIEW_ADDRESS });
  if (wrong.length > 0) return wrong;
  return viewAt(address).isUnreadable ? [problem('address', 'not_a_view')] : [];
}

/** The given fields written in the one way that is stored: an address holds a view and nothing else. */
export function tidySavedView<T extends Partial<SavedViewContent>>(patch: T): T {
  return {
    ...patch,
    ...(typeof patch.name === 'string' && { name: tidy(patch.name) }),
    ...(typeof patch.address === 'string' && { address: writeView(viewAt(patch.address)) }),
  };
}

/** The view that an address writes after its question mark. */
export function viewAt(address: string): ReturnType<typeof readView> {
  const parameters = new Map(
    address.split('&').map((part): [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at), decoded(part.slice(at + 1))];
    }),
  );
  return readView((name) => parameters.get(name) ?? null);
}

// What no browser wrote is left as it is: it will mean nothing.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
