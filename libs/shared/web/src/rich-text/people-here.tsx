import { formatList } from '../text/format-list.js';
import type { PersonHere } from './text-session.js';

/** Who else is writing here, by name. */
export function PeopleHere({ people }: { people: readonly PersonHere[] }) {
  return (
    <div className="text-people" role="status">
      {people.length > 0 && (
        <>
          <span aria-hidden className="text-faces">
            {people.slice(0, 5).map(({ id, name, colour }) => (
              <span key={id} className={`text-face text-colour-${colour}`}>
                {initialsOf(name)}
              </span>
            ))}
          </span>
          <span>
            {people.length === 1 ? 'Avec vous ici : ' : `Avec vous ici, ${people.length} personnes : `}
            {formatList(people.map(({ name }) => name))}
          </span>
        </>
      )}
    </div>
  );
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1))
    .join('');
}
