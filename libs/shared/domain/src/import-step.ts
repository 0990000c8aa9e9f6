/** The steps that the progress of an import names. */
export const IMPORT_STEPS = ['waiting', 'reading', 'checking', 'writing', 'undoing', 'done'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** Why a row that an import wrote cannot be put back. */
export const UNDO_REASONS = ['changed', 'removed', 'created', 'in_use'] as const;
export type UndoReason = (typeof UNDO_REASONS)[number];

/** A row that keeps an import from being undone, and why. */
export interface UndoObstacle {
  label: string;
  reason: UndoReason;
}

const REASONS: Record<UndoReason, string> = {
  changed: 'a changé depuis l’import',
  removed: 'n’existe plus',
  created: 'a été recréé depuis l’import',
  in_use: 'sert déjà à d’autres données',
};

/** The French line of an obstacle. */
export function undoObstacleLine({ label, reason }: UndoObstacle): string {
  return `${label}\u00a0: ${REASONS[reason]}.`;
}
