import { formatAmount } from '@binome/shared/domain';
import { EditableShell } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { TypedEditor } from './typed-editor.js';

/** An amount in euros (decimal string) edited in place; what is no amount is not sent, and stays open with the reason. */
export function EditableAmount(props: EditableProps<string | null>) {
  return (
    <EditableShell
      {...props}
      isEmpty={(value) => value === null || value === ''}
      show={(value) => (value ? formatAmount(value) : '')}
      editor={(editor) => <TypedEditor {...editor} kind="amount" />}
    />
  );
}
