import { useState } from 'react';
import { Block, DataTable, formatCounted, NotApplicable, Note, Pagination, type Column } from '@binome/shared/web';
import type { ImportFacts } from './use-import.js';

const PAGE = 25;

type FoundProblem = ImportFacts['problems'][number] & { place: number };

const COLUMNS: Column<FoundProblem>[] = [
  { id: 'file', header: 'Fichier', cell: ({ file }) => file },
  { id: 'line', header: 'Ligne', numeric: true, onPhone: true, cell: ({ line }) => line ?? <NotApplicable /> },
  { id: 'column', header: 'Colonne', onPhone: true, cell: ({ column }) => column ?? <NotApplicable /> },
  { id: 'problem', header: 'Ce qui ne va pas', onPhone: 'row', cell: ({ sentence }) => sentence },
];

export interface ImportProblemTableProps {
  /** The first problems found. */
  problems: ImportFacts['problems'];
  /** How many were found in all. */
  total: number;
}

/** What is wrong in the files, by line and column. */
export function ImportProblemTable({ problems, total }: ImportProblemTableProps) {
  const [shown, setShown] = useState(PAGE);
  const rows = problems.slice(0, shown).map((problem, place) => ({ ...problem, place }));
  return (
    <Block title="Ce qui ne va pas" note={formatCounted(total, 'point')}>
      <DataTable
        caption="Ce qui ne va pas dans les fichiers, par ligne et par colonne"
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowId={({ place }) => String(place)}
      />
      <Pagination
        shown={rows.length}
        total={problems.length}
        noun={problems.length > 1 ? 'points' : 'point'}
        hasMore={shown < problems.length}
        onMore={() => setShown(shown + PAGE)}
      />
      {total > problems.length && (
        <Note>
          Seuls les {problems.length} premiers points sont gardés, sur {total}. Corrigez-les, puis envoyez le fichier de
          nouveau.
        </Note>
      )}
    </Block>
  );
}
