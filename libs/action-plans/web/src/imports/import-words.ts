import { PLAN_SHEETS, PLAN_TABLES, type PlanImportStatus, type PlanTable } from '@binome/action-plans/domain';
import { formatCounted, type Option } from '@binome/shared/web';

/** Where an import stands, in words. */
export const IMPORT_STATUS_WORDS: Record<PlanImportStatus, string> = {
  uploaded: 'en lecture',
  read: 'colonnes à reconnaître',
  mapped: 'en cours de comparaison',
  previewed: 'à confirmer',
  refused: 'à corriger',
  confirmed: 'en cours d’écriture',
  applied: 'appliqué',
  undo_asked: 'en cours d’annulation',
  undone: 'annulé',
  unreadable: 'illisible',
  failed: 'interrompu',
};

/** Stands for a sheet or a column that is left out. */
export const LEFT_OUT = 'laisse';

export const TABLE_OPTIONS: Option<PlanTable | typeof LEFT_OUT>[] = [
  { id: LEFT_OUT, label: 'Ne pas importer cette feuille' },
  ...PLAN_TABLES.map((table) => ({ id: table, label: PLAN_SHEETS[table] })),
];

export interface WrittenCounts {
  created: number;
  changed: number;
  orientations: number;
}

/** What an import writes: « 2 actions créées, 1 modifiée et 1 orientation »; null when it writes nothing. */
export function writtenWords({ created, changed, orientations }: WrittenCounts): string | null {
  const parts = [
    created > 0 ? formatCounted(created, 'action créée', 'actions créées') : null,
    changed > 0 ? formatCounted(changed, 'action modifiée', 'actions modifiées') : null,
    orientations > 0 ? formatCounted(orientations, 'orientation créée', 'orientations créées') : null,
  ].filter((part) => part !== null);
  const last = parts.pop();
  if (last === undefined) return null;
  return parts.length > 0 ? `${parts.join(', ')} et ${last}` : last;
}
