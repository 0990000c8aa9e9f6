import { ownTerritoryIds, roleOf, type Policy } from '@binome/shared/domain';

/** Where the import of a plan stands. */
export const PLAN_IMPORT_STATUSES = [
  /** Received; a job opens the file. */
  'uploaded',
  /** Opened: the person says what the columns and the values mean. */
  'read',
  /** Said; a job compares with the plan. */
  'mapped',
  'previewed',
  /** Some cells are wrong: nothing can be written. */
  'refused',
  'confirmed',
  'applied',
  'undo_asked',
  'undone',
  /** The file cannot be opened. */
  'unreadable',
  'failed',
] as const;
export type PlanImportStatus = (typeof PLAN_IMPORT_STATUSES)[number];

export type PlanImportAct = 'map' | 'confirm' | 'undo';

const ALLOWED: Record<PlanImportAct, readonly PlanImportStatus[]> = {
  map: ['read', 'previewed', 'refused'],
  confirm: ['previewed'],
  undo: ['applied'],
};

/** The state that an act asks for. */
export const ASKED_STATUS: Record<PlanImportAct, PlanImportStatus> = {
  map: 'mapped',
  confirm: 'confirmed',
  undo: 'undo_asked',
};

/** Whether the act is possible on an import in this state. */
export function planImportAllows(act: PlanImportAct, status: PlanImportStatus): boolean {
  return ALLOWED[act].includes(status);
}

/** States that a job takes further. */
export const WAITING_STATUSES: readonly PlanImportStatus[] = ['uploaded', 'mapped', 'confirmed', 'undo_asked'];

/** The pair and the project lead import into the plan of their territory; nobody else knows of an import. */
export const planImportPolicy: Policy = (actor, can) => {
  const role = roleOf(actor);
  if (role !== 'elected' && role !== 'industrial' && role !== 'project_lead') return;
  can(['read', 'upload', 'map', 'confirm', 'undo'], 'PlanImport', {
    territoryId: { $in: [...ownTerritoryIds(actor)] },
  });
};
