import { useState, type KeyboardEvent } from 'react';
import type { Option } from '../forms/field-props.js';
import type { EditorProps } from './editable-shell.js';
import { focusOn } from './focus-on.js';
import { useLeave } from './use-leave.js';

/** Several choices ticked in a cell; Enter ends. */
export function CellChoicesEditor<Id extends string>({
  value,
  labelId,
  options,
  commit,
  cancel,
  leave,
}: EditorProps<readonly Id[]> & { options: readonly Option<Id>[] }) {
  const [taken, setTaken] = useState(value);
  const place = useLeave(() => leave(taken), cancel);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    commit(taken, true);
  };
  const toggle = (id: Id) => setTaken(taken.includes(id) ? taken.filter((one) => one !== id) : [...taken, id]);
  return (
    <div ref={place} role="group" aria-labelledby={labelId} className="stack stack-tight">
      {options.map(({ id, label }, at) => (
        <label key={id} className="cell-choice">
          <input
            type="checkbox"
            ref={at === 0 ? focusOn : undefined}
            checked={taken.includes(id)}
            onChange={() => toggle(id)}
            onKeyDown={onKeyDown}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
