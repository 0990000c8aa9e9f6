import { DataTable, formatBytes, formatCount, type Column } from '@binome/shared/web';
import type { ImportShape, ProgrammePhase } from '@binome/territories/domain';
import { phaseWords, SHAPE_WORDS } from './import-words.js';

interface ReadFileFacts {
  name: string;
  phase: ProgrammePhase;
  shape: ImportShape;
  rows: number;
}

export interface ImportFilesProps {
  files: readonly { id: string; name: string; size: number }[];
  /** What was recognised in each, once read. */
  read: readonly ReadFileFacts[];
}

type FileRow = ImportFilesProps['files'][number] & { read: ReadFileFacts | null };

const COLUMNS: Column<FileRow>[] = [
  { id: 'name', header: 'Fichier', cell: ({ name }) => name },
  {
    id: 'shape',
    header: 'Ce qu’il apporte',
    onPhone: true,
    cell: ({ read }) => (read ? SHAPE_WORDS[read.shape] : '—'),
  },
  { id: 'phase', header: 'Phase', onPhone: true, cell: ({ read }) => (read ? phaseOf(read) : '—') },
  {
    id: 'rows',
    header: 'Lignes',
    numeric: true,
    onPhone: true,
    cell: ({ read }) => (read ? formatCount(read.rows) : '—'),
  },
  { id: 'size', header: 'Taille', numeric: true, cell: ({ size }) => formatBytes(size) },
];

/** The files of an import and what was recognised in each. */
export function ImportFiles({ files, read }: ImportFilesProps) {
  const rows = files.map((file) => ({ ...file, read: read.find(({ name }) => name === file.name) ?? null }));
  return (
    <DataTable caption="Fichiers de l’import" captionHidden columns={COLUMNS} rows={rows} rowId={({ id }) => id} />
  );
}

// The background of the map belongs to no phase.
function phaseOf({ phase, shape }: ReadFileFacts): string {
  return shape === 'departements' ? 's. o.' : phaseWords(phase);
}
