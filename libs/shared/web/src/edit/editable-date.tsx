import { formatDay } from '@binome/shared/domain';
import { useState } from 'react';
import { Button } from '../controls/button.js';
import { DateField } from '../forms/date-field.js';
import { EditableShell, type EditorProps } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { useLeave } from './use-leave.js';

export interface EditableDateProps extends EditableProps<string | null> {
  min?: string;
  max?: string;
}

/** A day edited in place. */
export function EditableDate({ min, max, ...props }: EditableDateProps) {
  return (
    <EditableShell
      {...props}
      isEmpty={(value) => !value}
      show={(value) => value && formatDay(value)}
      editor={(editor) => <DateEditor {...editor} label={props.label} min={min} max={max} />}
    />
  );
}

function DateEditor({
  value,
  label,
  min,
  max,
  commit,
  cancel,
  leave,
}: EditorProps<string | null> & { label: string; min?: string; max?: string }) {
  const [day, setDay] = useState(value);
  const place = useLeave(() => leave(day), cancel);
  return (
    <div ref={place} className="stack stack-tight">
      <DateField label={label} labelHidden optional value={day} onChange={setDay} min={min} max={max} autoFocus />
      <div className="editable-acts">
        <Button small tone="primary" onPress={() => commit(day, true)}>
          Terminer
        </Button>
        <Button small tone="quiet" onPress={() => commit(null, true)}>
          Effacer la date
        </Button>
      </div>
    </div>
  );
}
