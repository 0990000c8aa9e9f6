import { matchPath } from 'react-router';
import type { SeenSubject } from '@binome/dashboards/domain';

const ADDRESSES: readonly (readonly [SeenSubject, string])[] = [
  ['Action', '/territoires/:phase/:code/plan/actions/:id'],
  ['Meeting', '/territoires/:phase/:code/seances/:id'],
  ['Meeting', '/territoires/:phase/:code/seances/:id/salle'],
  ['Minutes', '/territoires/:phase/:code/seances/:id/compte-rendu'],
  ['Decision', '/territoires/:phase/:code/decisions/:id'],
];

/** What is open at an address, for which whoever looks at it need not be told any more; null elsewhere. */
export function subjectOnScreen(path: string): { subject: SeenSubject; subjectId: string } | null {
  for (const [subject, address] of ADDRESSES) {
    const subjectId = matchPath(address, path)?.params['id'];
    if (subjectId) return { subject, subjectId };
  }
  return null;
}
