import type { ReactNode } from 'react';
import { Circle, CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';
import { Label, ProgressBar } from 'react-aria-components';

export interface ProgressStep {
  id: string;
  label: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  details?: ReactNode;
}

const ICONS = { waiting: Circle, running: LoaderCircle, done: CircleCheck, failed: CircleAlert };
const WORDS = { waiting: 'à venir', running: 'en cours', done: 'fait', failed: 'en échec' };

/** A job: its steps and its progress (0 to 1, null when it cannot be known). It can be left. */
export function ProgressSteps({
  label,
  progress,
  steps,
}: {
  label: string;
  progress: number | null;
  steps: readonly ProgressStep[];
}) {
  return (
    <div>
      <ProgressBar value={(progress ?? 0) * 100} isIndeterminate={progress === null}>
        {({ percentage, valueText }) => (
          <>
            <div className="progress-head">
              <Label>{label}</Label>
              {progress !== null && <span className="numeric">{valueText}</span>}
            </div>
            <div className="progress-track">
              <div className="progress-fill" style={{ width: `${progress === null ? 100 : percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <ol className="steps">
        {steps.map((step) => {
          const Icon = ICONS[step.state];
          return (
            <li
              key={step.id}
              className={`step-${step.state}`}
              aria-current={step.state === 'running' ? 'step' : undefined}
            >
              <Icon size={18} aria-hidden className={step.state === 'running' ? 'spinner' : undefined} />
              <span>
                {step.label}
                <span className="visually-hidden">{`, ${WORDS[step.state]}`}</span>
                {step.details && <small>{step.details}</small>}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
