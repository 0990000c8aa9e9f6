import { Link, useParams } from 'react-router';
import { originWords, type HappenedEntry } from './history-entries.js';

/** Where a change came from; the decision, or the meeting, that it follows from is one click away. */
export function ChangeOrigin({ source, ...entry }: Omit<HappenedEntry, 'changes'>) {
  const { phase = '', code = '' } = useParams();
  const territory = `/territoires/${phase}/${code}`;
  if (source?.type === 'Decision')
    return (
      <>
        par la décision <Link to={`${territory}/decisions/${source.id}`}>{source.label}</Link>
      </>
    );
  if (source?.within)
    return (
      <>
        en séance : <Link to={`${territory}/seances/${source.within}`}>{source.label}</Link>
      </>
    );
  return originWords(entry);
}
