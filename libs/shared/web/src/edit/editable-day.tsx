import { EditableShell } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { TypedEditor } from './typed-editor.js';
import { TYPED_VALUES } from './typed-value.js';

/** A day typed in place, where there is no room for a calendar. */
export function EditableDay(props: EditableProps<string | null>) {
  return (
    <EditableShell
      {...props}
      isEmpty={(value) => !value}
      show={TYPED_VALUES.day.show}
      editor={(editor) => <TypedEditor {...editor} kind="day" />}
    />
  );
}
