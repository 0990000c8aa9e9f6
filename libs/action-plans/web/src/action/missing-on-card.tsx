import type { ExpectedOnCard } from '@binome/action-plans/domain';
import { Note } from '@binome/shared/web';
import { cardMissingWords } from '../completeness/completeness-words.js';

/** What the card is expected to say and does not say yet. */
export function MissingOnCard({ missing }: { missing: readonly ExpectedOnCard[] }) {
  if (missing.length === 0) return null;
  return <Note>Il reste à dire : {cardMissingWords(missing)}.</Note>;
}
