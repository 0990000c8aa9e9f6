import { EditableShell } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { TextEditor } from './text-editor.js';

export interface EditableTextProps extends EditableProps<string> {
  maxLength?: number;
  /** Several lines: Enter goes to the line, Ctrl+Enter ends. */
  multiline?: boolean;
  /** Texts offered while typing. */
  suggestions?: readonly string[];
  /** Shows the text otherwise than as it is typed. */
  format?: (text: string) => string;
  /** Why a text cannot be taken; the editor stays open on it. */
  refusalOf?: (text: string) => string | null;
}

/** A text edited in place. */
export function EditableText({ maxLength, multiline, suggestions, refusalOf, format, ...props }: EditableTextProps) {
  return (
    <EditableShell
      {...props}
      mergeable
      isEmpty={(value) => !value}
      show={(value) => (format ? format(value) : value)}
      editor={(editor) => <TextEditor {...editor} {...{ maxLength, multiline, suggestions, refusalOf }} />}
    />
  );
}
