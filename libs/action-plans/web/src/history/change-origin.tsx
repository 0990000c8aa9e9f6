import { Link, useParams } from 'react-router';
import { originWords, type HappenedEntry } from './history-entries.js';

/** Where a change came from; the decision that it follows from is one click away. */
export function ChangeOrigin({ source, ...entry }: Omit<HappenedEntry, 'changes'>) {
  const { phase = '', code = '' } = useParams();
  if (source?.type !== 'Decision') return originWords(entry);
  return (
    <>
      par la décision <Link to={`/territoires/${phase}/${code}/decisions/${source.id}`}>{source.label}</Link>
    </>
  );
}
