import { formatCount } from '@binome/shared/domain';
import { EditableShell } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { TypedEditor } from './typed-editor.js';

export interface EditableNumberProps extends EditableProps<number> {
  /** How the number reads: « 7 jours ». */
  show?: (value: number) => string;
}

/** A whole number that is always there, edited in place; emptied, it stays as it was. */
export function EditableNumber({ show = formatCount, ...props }: EditableNumberProps) {
  return (
    <EditableShell
      {...props}
      isEmpty={() => false}
      show={show}
      editor={(editor) => (
        <TypedEditor<number>
          {...editor}
          kind="count"
          draft={() => undefined}
          commit={(value, close) => (value === null ? editor.cancel() : editor.commit(value, close))}
          leave={(value) => (value === null ? editor.cancel() : editor.leave(value))}
        />
      )}
    />
  );
}
