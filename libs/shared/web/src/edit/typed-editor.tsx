import type { EditorProps } from './editable-shell.js';
import { TextEditor } from './text-editor.js';
import { TYPED_VALUES, type TypedKind, type TypedValue } from './typed-value.js';

/** A figure or a day being typed: read when the person has ended; what cannot be read stays open with the reason. */
export function TypedEditor<Value>({ kind, ...editor }: EditorProps<Value | null> & { kind: TypedKind }) {
  const { write, read, refusal, numeric, placeholder }: TypedValue = TYPED_VALUES[kind];
  const valueOf = (text: string) => (text.trim() === '' ? null : (read(text) as Value | null));
  return (
    <TextEditor
      value={editor.value === null ? '' : write(editor.value)}
      labelId={editor.labelId}
      describedBy={editor.describedBy}
      numeric={numeric}
      selected
      placeholder={placeholder}
      refusalOf={(text) => (text.trim() !== '' && read(text) === null ? refusal : null)}
      cancel={editor.cancel}
      draft={() => undefined}
      commit={(text, close) => editor.commit(valueOf(text), close)}
      leave={(text) => editor.leave(valueOf(text))}
    />
  );
}
