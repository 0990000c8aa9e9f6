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
        {territory.contour && <Badge>{territory.contour === 'created' ? 'contour ajouté' : 'contour remplacé'}</Badge>}
      </div>
      {lines.length > 0 && (
        <ul className={styles.changes}>
          {lines.map(({ what, from, to }) => (
            <li key={`${what} ${to ?? ''}`}>
              {what}
              {to !== undefined && (
                <>
                  {' : '}
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
    member.changes.map(({ field, from, to }) =>
      change(`${member.name}, ${fieldWord(field).toLowerCase()}`, field, from, to),
    ),
  );
  const added =
    kind === 'created'
      ? [{ what: membersWords(addedMembers) }]
      : addedMembers.map((member) => ({ what: `Nouveau membre : ${memberWords(member)}` }));
  const removed = removedMembers.map((member) => ({ what: `N’est plus membre : ${memberWords(member)}` }));
  return [...facts, ...added, ...removed, ...changed];
}

function change(what: string, field: string, from: unknown, to: unknown): Line {
  return { what, from: factWords(field, from), to: factWords(field, to) };
}

function membersWords(members: PlannedTerritory['addedMembers']): string {
  if (members.length === 0) return 'Aucun membre';
  return `${formatCounted(members.length, 'membre')} : ${members.map(({ name }) => name).join(', ')}`;
}

function memberWords({ name, siren }: PlannedTerritory['addedMembers'][number]): string {
  return `${name} (${siren})`;
}
