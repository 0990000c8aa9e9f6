import type { ReactNode } from 'react';
import type { Problem } from '../problems/problem.js';
import { Note } from './note.js';

/** What the server refused or failed to do, in the page, with its reference when it is a fault. */
export function ProblemNote({ problem, acts }: { problem: Problem | null; acts?: ReactNode }) {
  if (!problem) return null;
  return (
    <Note tone="bad" live="alert" acts={acts}>
      {problem.message}
      {problem.reference && <span className="muted"> Référence : {problem.reference}</span>}
    </Note>
  );
}
