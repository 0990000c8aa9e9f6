import { useMemo } from 'react';
import { problemOf, type Problem } from './problem.js';

/** The problem behind an error of Apollo, null when there is none. */
export function useProblem(error: unknown): Problem | null {
  return useMemo(() => (error ? problemOf(error) : null), [error]);
}
