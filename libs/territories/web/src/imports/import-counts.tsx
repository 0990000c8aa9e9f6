import { Figure, Figures, formatCount } from '@binome/shared/web';

export interface ImportCountsFacts {
  createdTerritories: number;
  changedTerritories: number;
  unchangedTerritories: number;
  addedMembers: number;
  changedMembers: number;
  removedMembers: number;
  createdContours: number;
  changedContours: number;
}

/** The figures of an import. */
export function ImportCounts({ counts, done }: { counts: ImportCountsFacts; done: boolean }) {
  const { addedMembers, changedMembers, removedMembers, createdContours, changedContours } = counts;
  return (
    <Figures>
      <Figure
        label={done ? 'Territoires créés' : 'Territoires à créer'}
        value={formatCount(counts.createdTerritories)}
      />
      <Figure
        label={done ? 'Territoires modifiés' : 'Territoires à modifier'}
        value={formatCount(counts.changedTerritories)}
      />
      <Figure label="Laissés tels quels" value={formatCount(counts.unchangedTerritories)} kind="territoires" />
      <Figure
        label="Membres"
        value={formatCount(addedMembers + changedMembers + removedMembers)}
        kind={partsOf([
          [addedMembers, 'ajoutés'],
          [changedMembers, 'modifiés'],
          [removedMembers, 'retirés'],
        ])}
      />
      <Figure
        label="Contours"
        value={formatCount(createdContours + changedContours)}
        kind={partsOf([
          [createdContours, 'ajoutés'],
          [changedContours, 'remplacés'],
        ])}
      />
    </Figures>
  );
}

function partsOf(parts: [number, string][]): string {
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${formatCount(count)} ${word}`);
  return told.length > 0 ? told.join(', ') : 'rien ne change';
}
