/** What one half of the pair has done: approved, not asked, or asked and awaited. */
export type PairHalf = 'approved' | 'absent' | 'expected';

/** Two halves, left the elected official, right the industrialist. Always beside a word; alone it is the logo. */
export function PairMark({
  elected = 'approved',
  industrial = 'approved',
}: {
  elected?: PairHalf;
  industrial?: PairHalf;
}) {
  return (
    <svg className="pair-mark" viewBox="0 0 20 20" aria-hidden="true">
      <path className={`pair-half-${elected}`} d="M8.7 2.5v15h-1a5 5 0 0 1-5-5v-5a5 5 0 0 1 5-5z" />
      <path className={`pair-half-${industrial}`} d="M11.3 2.5v15h1a5 5 0 0 0 5-5v-5a5 5 0 0 0-5-5z" />
    </svg>
  );
}
