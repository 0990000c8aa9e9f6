import type { PlanImportStatus } from '@binome/action-plans/domain';
import { IMPORT_STEPS, type ImportStep } from '@binome/shared/domain';
import { Note, ProgressSteps, Stack, type ProgressStep } from '@binome/shared/web';
import type { PlanImportFacts } from './use-plan-import.js';

type Job = { label: string; steps: { step: ImportStep; label: string }[] };

const COMPARING: Job['steps'] = [
  { step: 'reading', label: 'Lecture du fichier' },
  { step: 'checking', label: 'Comparaison avec le plan' },
];
const JOBS: Partial<Record<PlanImportStatus, Job>> = {
  uploaded: { label: 'Lecture du fichier', steps: COMPARING },
  mapped: { label: 'Préparation de l’aperçu', steps: COMPARING },
  confirmed: {
    label: 'Écriture dans le plan',
    steps: [...COMPARING, { step: 'writing', label: 'Écriture des actions' }],
  },
  undo_asked: { label: 'Annulation', steps: [{ step: 'undoing', label: 'Retour à l’état d’avant' }] },
};

/** How far the job of an import is; the page can be left, the job goes on. */
export function ImportWaiting({ made: { status, progress } }: { made: PlanImportFacts }) {
  const job = JOBS[status];
  if (!job) return null;
  const current = progress?.step ?? 'waiting';
  const place = job.steps.findIndex(({ step }) => step === current);
  const within = progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : 0;
  return (
    <Stack>
      <ProgressSteps
        label={job.label}
        progress={place < 0 ? null : (place + within) / job.steps.length}
        steps={job.steps.map(({ step, label }) => ({ id: step, label, state: stateOf(step, current) }))}
      />
      <Note tone="primary" live="status">
        Le travail se poursuit sans vous : vous pouvez quitter cette page et y revenir.
      </Note>
    </Stack>
  );
}

function stateOf(step: ImportStep, current: ImportStep): ProgressStep['state'] {
  const [mine, reached] = [IMPORT_STEPS.indexOf(step), IMPORT_STEPS.indexOf(current)];
  return mine < reached ? 'done' : mine === reached ? 'running' : 'waiting';
}
