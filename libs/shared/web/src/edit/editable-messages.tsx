import type { ReactNode } from 'react';
import type { FieldConflict } from '@binome/shared/domain';
import { CircleAlert } from 'lucide-react';
import { ConflictChoice } from './conflict-choice.js';
import type { ConflictDecision } from './edit-binding.js';

/** Under a field that is edited in place: why its value was refused, and the choice when somebody else changed it too. */
export function EditableMessages<Value>({
  label,
  problem,
  conflict,
  show,
  isEmpty,
  mergeable,
  onResolve,
}: {
  label: string;
  problem: string | null;
  conflict: FieldConflict | null;
  show: (value: Value) => ReactNode;
  isEmpty: (value: Value) => boolean;
  mergeable?: boolean;
  onResolve: (decision: ConflictDecision<Value>) => void;
}) {
  return (
    <>
      {problem && (
        <span className="field-error" role="alert">
          <CircleAlert size={16} aria-hidden />
          {problem}
        </span>
      )}
      {conflict && (
        <ConflictChoice
          label={label}
          conflict={conflict}
          show={(value: Value) => (isEmpty(value) ? <em>vide</em> : show(value))}
          mergeable={mergeable}
          onDecide={onResolve}
        />
      )}
    </>
  );
}
