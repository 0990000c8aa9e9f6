import { Badge, formatCounted } from '@binome/shared/web';
import { PHASE_FACTS } from '@binome/territories/domain';
import { fieldWord, factWords } from './import-words.js';
import styles from './import.module.css';
import type { PlannedTerritory } from './planned-territories.js';

interface Line {
  what: string;
  from?: string;
  to?: string;
}

/** What an import does to one territory: each fact from what to what, its members, its contour. */
export function PlannedTerritoryItem({ territory }: { territory: PlannedTerritory }) {
  const lines = territory.kind === 'unchanged' ? [] : linesOf(territory);
  return (
    <li>
      <div className={styles.plannedHead}>
        <strong>{territory.name}</strong>
        <span className="muted">
          {territory.code}, {PHASE_FACTS[territory.phase].title}
        </span>
        {territory.contour && (
          <Badge>{territory.contour === 'created' ? 'contour ajouté' : 'contour remplacé'}</Badge>
        )}
      </div>
      {lines.length > 0 && (
        <ul className={styles.changes}>
          {lines.map(({ what, from, to }) => (
            <li key={`${what} ${to ?? ''}`}>
              {what}
              {to !== undefined && (
                <>
                  {' : '}
                  <del>{from}</del>
                  <span aria-hidden="true"> → </span>
                  <span className="visually-hidden"> devient </span>
                  <ins>{to}</ins>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function linesOf(territory: PlannedTerritory): Line[] {
  const { changes, addedMembers, removedMembers, changedMembers, kind } = territory;
  const facts = changes.map(({ field, from, to }) => change(fieldWord(field), field, from, to));
  const changed = changedMembers.flatMap((member) =>
    member.changes.map(({ field, from, to }) => change(`${member.name}, ${fieldWord(field).toLowerCase()}`, field, from, to)),
  );
  const added =
    kind === 'created' && addedMembers.length > 3
      ? [{ what: formatCounted(addedMembers.length, 'membre') }]
      : addedMembers.map(({ name, siren }) => ({ what: `${kind === 'created' ? 'Membre' : 'Nouveau membre'} : ${name} (${siren})` }));
  const removed = removedMembers.map(({ name, siren }) => ({ what: `N’est plus membre : ${name} (${siren})` }));
  return [...facts, ...added, ...removed, ...changed];
}

function change(what: string, field: string, from: unknown, to: unknown): Line {
  return { what, from: factWords(field, from), to: factWords(field, to) };
}
