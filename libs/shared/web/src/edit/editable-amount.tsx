import { formatAmount, formatDecimal, parseAmount } from '../text/format-number.js';
import { EditableShell } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { TextEditor } from './text-editor.js';

/** An amount in euros (decimal string) edited in place; what is no amount is not sent. */
export function EditableAmount(props: EditableProps<string | null>) {
  return (
    <EditableShell
      {...props}
      isEmpty={(value) => value === null || value === ''}
      show={(value) => (value ? formatAmount(value) : '')}
      editor={(editor) => {
        const read = (typed: string, act: (value: string | null) => void, otherwise: () => void) => {
          const amount = typed.trim() === '' ? null : parseAmount(typed);
          if (amount !== null || typed.trim() === '') act(amount);
          else otherwise();
        };
        return (
          <TextEditor
            value={editor.value ? formatDecimal(editor.value) : ''}
            labelId={editor.labelId}
            cancel={editor.cancel}
            draft={() => undefined}
            commit={(typed, close) => read(typed, (value) => editor.commit(value, close), editor.cancel)}
            leave={(typed) => read(typed, editor.leave, editor.cancel)}
          />
        );
      }}
    />
  );
}
