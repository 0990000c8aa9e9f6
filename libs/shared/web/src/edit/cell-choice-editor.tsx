import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Option } from '../forms/field-props.js';
import type { EditorProps } from './editable-shell.js';
import { focusOn } from './focus-on.js';
import { useLeave } from './use-leave.js';

/** One choice among a few, made in a cell with the browser's own list, which opens at once. Enter or a press takes it. */
export function CellChoiceEditor<Id extends string>({
  value,
  labelId,
  options,
  commit,
  cancel,
  leave,
}: EditorProps<Id | null> & { options: readonly Option<Id>[] }) {
  const [chosen, setChosen] = useState(value);
  const place = useLeave(() => leave(chosen), cancel);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    commit(chosen, true);
  };
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof HTMLOptionElement) commit(target.value as Id, true);
  };
  return (
    <div ref={place}>
      <select
        ref={focusOn}
        aria-labelledby={labelId}
        className="cell-list"
        // With one line it would be a list that opens on demand.
        size={Math.max(2, options.length)}
        value={chosen ?? ''}
        onChange={(event) => setChosen(event.target.value as Id)}
        {...{ onKeyDown, onClick }}
      >
        {options.map(({ id, label, hint }) => (
          <option key={id} value={id} title={hint}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
