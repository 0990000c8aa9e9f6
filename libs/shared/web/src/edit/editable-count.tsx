import { formatCount } from '@binome/shared/domain';
import { EditableShell } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { TypedEditor } from './typed-editor.js';

/** A whole number edited in place; zero is a number, nothing is none. */
export function EditableCount(props: EditableProps<number | null>) {
  return (
    <EditableShell
      {...props}
      isEmpty={(value) => value === null}
      show={(value) => value !== null && formatCount(value)}
      editor={(editor) => <TypedEditor {...editor} kind="count" />}
    />
  );
}
