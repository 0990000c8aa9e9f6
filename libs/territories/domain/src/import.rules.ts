/** Where an import stands. Waiting states are those that a job takes further. */
export const IMPORT_STATUSES = [
  'uploaded',
  'previewed',
  'refused',
  'confirmed',
  'applied',
  'undo_asked',
  'undone',
  'failed',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

const ALLOWED: Record<'confirm' | 'undo', readonly ImportStatus[]> = { confirm: ['previewed'], undo: ['applied'] };

/** Whether the act is possible on an import in this state. */
export function importAllows(act: 'confirm' | 'undo', status: ImportStatus): boolean {
  return ALLOWED[act].includes(status);
}

/** Whether a job still has to take the import further. */
export function awaitsJob(status: ImportStatus): boolean {
  return status === 'uploaded' || status === 'confirmed' || status === 'undo_asked';
}
