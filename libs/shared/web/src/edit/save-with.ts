import { problemOf } from '../problems/problem.js';
import type { SaveOutcome } from './autosave-queue.js';

/** Turns a mutation into what `useAutosave` expects: `saveWith(async () => (await mutate(…)).data?.updateAction.action.version)`. */
export async function saveWith(write: () => Promise<number | null | undefined>): Promise<SaveOutcome> {
  try {
    const version = await write();
    return typeof version === 'number' ? { version } : { problem: problemOf(new Error('No answer')) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
