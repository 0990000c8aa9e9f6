import { planImportAllows, WAITING_STATUSES } from '@binome/action-plans/domain';
import { STAGES, type Stage } from './import-stages.js';
import type { PlanImportFacts } from './use-plan-import.js';

/** The parameter of the address that names a step to open again. */
export const STAGE_PARAMETER = 'etape';

type Standing = Pick<PlanImportFacts, 'status' | 'texts'>;

/** The step that the import shows: the one that the address asks for when it may be opened, else where it stands. */
export function stageOf(made: Standing, asked: string | null): Stage {
  const wanted = STAGES.find(({ id }) => id === asked)?.id;
  if (wanted && openStages(made).includes(wanted)) return wanted;
  return standingStage(made);
}

/** The steps that may be opened now, the present one included. */
export function openStages(made: Standing): Stage[] {
  const standing = standingStage(made);
  if (!planImportAllows('map', made.status)) return [standing];
  const values: Stage[] = made.texts.length > 0 && made.status !== 'read' ? ['valeurs'] : [];
  return made.status === 'read' ? ['colonnes'] : ['colonnes', ...values, 'apercu'];
}

function standingStage({ status, texts }: Standing): Stage {
  if (status === 'uploaded') return 'fichier';
  if (status === 'read') return 'colonnes';
  if (status === 'mapped') return 'apercu';
  if (status !== 'previewed' && status !== 'refused') return 'resultat';
  // Words that nobody gave a meaning come before the preview that they would fill with errors.
  return texts.some(({ isChosen }) => !isChosen) ? 'valeurs' : 'apercu';
}

/** Whether a job has to finish before anything can be shown of this import. */
export function isWaiting({ status }: Standing): boolean {
  return WAITING_STATUSES.includes(status);
}
