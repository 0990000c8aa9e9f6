import { ProgressSteps, type ProgressStep } from '@binome/shared/web';
import { IMPORT_STEPS, type ImportStep } from '@binome/shared/domain';
import type { ImportStatus } from '@binome/territories/domain';

export interface ImportProgressFacts {
  step: ImportStep;
  done: number;
  total: number;
}

type JobSteps = { label: string; steps: { step: ImportStep; label: string }[] };

const READING: JobSteps = {
  label: 'Lecture des fichiers',
  steps: [
    { step: 'waiting', label: 'Fichiers reçus' },
    { step: 'reading', label: 'Lecture des lignes' },
    { step: 'checking', label: 'Comparaison avec ce qui est connu' },
  ],
};
const WRITING: JobSteps = {
  label: 'Écriture',
  steps: [
    { step: 'reading', label: 'Relecture des fichiers' },
    { step: 'checking', label: 'Nouvelle vérification' },
    { step: 'writing', label: 'Écriture des territoires' },
  ],
};
const UNDOING: JobSteps = { label: 'Annulation', steps: [{ step: 'undoing', label: 'Retour à l’état d’avant' }] };

const JOBS: Partial<Record<ImportStatus, JobSteps>> = {
  uploaded: READING,
  confirmed: WRITING,
  undo_asked: UNDOING,
};

/** How far the job of an import is; the page can be left, the job goes on. */
export function ImportSteps({ status, progress }: { status: ImportStatus; progress: ImportProgressFacts | null }) {
  const job = JOBS[status];
  if (!job) return null;
  const current = progress?.step ?? 'waiting';
  return (
    <ProgressSteps
      label={job.label}
      progress={shareOf(job, progress)}
      steps={job.steps.map(({ step, label }) => ({ id: step, label, state: stateOf(step, current) }))}
    />
  );
}

function stateOf(step: ImportStep, current: ImportStep): ProgressStep['state'] {
  // Files are received by the time that anything is shown.
  if (step === 'waiting') return 'done';
  const [mine, reached] = [IMPORT_STEPS.indexOf(step), IMPORT_STEPS.indexOf(current)];
  return mine < reached ? 'done' : mine === reached ? 'running' : 'waiting';
}

/** The share of the whole job: each step counts the same; null before the job is taken. */
function shareOf(job: JobSteps, progress: ImportProgressFacts | null): number | null {
  if (!progress || progress.step === 'waiting' || progress.total <= 0) return null;
  const place = job.steps.findIndex(({ step }) => step === progress.step);
  if (place < 0) return progress.step === 'done' ? 1 : null;
  return (place + Math.min(1, progress.done / progress.total)) / job.steps.length;
}
