import { EditableShell } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { TextEditor } from './text-editor.js';

export interface EditableTextProps extends EditableProps<string> {
  maxLength?: number;
  /** Several lines: Enter goes to the line, Ctrl+Enter ends. */
  multiline?: boolean;
}

/** A text edited in place. */
export function EditableText({ maxLength, multiline, ...props }: EditableTextProps) {
  return (
    <EditableShell
      {...props}
      mergeable
      isEmpty={(value) => !value}
      show={(value) => value}
      editor={(editor) => <TextEditor {...editor} maxLength={maxLength} multiline={multiline} />}
    />
  );
}
