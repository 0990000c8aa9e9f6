import type { ExpectedOnCard } from '@binome/action-plans/domain';
import { Note } from '@binome/shared/web';
import { useLocation } from 'react-router';
import { MissingLinks } from '../completeness/missing-links.js';

/** What the card is expected to say and does not say yet, each one click away. */
export function MissingOnCard({ missing }: { missing: readonly ExpectedOnCard[] }) {
  const { search } = useLocation();
  if (missing.length === 0) return null;
  return (
    <Note>
      Il reste à dire : <MissingLinks missing={missing} to={(hash) => ({ search, hash })} replace preventScrollReset />.
    </Note>
  );
}
