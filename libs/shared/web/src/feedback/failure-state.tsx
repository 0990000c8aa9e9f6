import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { Button } from '../controls/button.js';
import type { Problem } from '../problems/problem.js';

export interface FailureStateProps {
  /** What happened: « La liste n’a pas pu être lue ». */
  title: string;
  problem: Pick<Problem, 'message' | 'reference'>;
  /** What was kept: « Vos réponses sont conservées sur cet appareil. » */
  kept?: string;
  onRetry?: () => void;
  acts?: ReactNode;
}

/** What happened, what was kept, what to do, and a reference to give to the support. */
export function FailureState({ title, problem, kept, onRetry, acts }: FailureStateProps) {
  return (
    <div className="failure-state" role="alert">
      <CircleAlert size={24} aria-hidden />
      <p>
        <strong>{title}</strong>
      </p>
      <p>{problem.message}</p>
      {kept && <p>{kept}</p>}
      {problem.reference && <p className="muted">Référence à donner à l’assistance : {problem.reference}</p>}
      <div className="empty-acts">
        {onRetry && <Button onPress={onRetry}>Réessayer</Button>}
        {acts}
      </div>
    </div>
  );
}
