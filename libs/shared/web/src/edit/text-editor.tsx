import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { EditorProps } from './editable-shell.js';

/** The text being typed: saved on each pause, ended by Enter, given up by Escape. */
export function TextEditor({
  value,
  labelId,
  commit,
  draft,
  cancel,
  leave,
  maxLength,
  multiline,
}: EditorProps<string> & { maxLength?: number; multiline?: boolean }) {
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const ended = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
  }, []);
  const end = (act: () => void) => {
    ended.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      end(cancel);
    }
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      end(() => commit(text, true));
    }
  };
  const shared = {
    ref: input as RefObject<HTMLInputElement & HTMLTextAreaElement>,
    className: 'input',
    'aria-labelledby': labelId,
    value: text,
    maxLength,
    onKeyDown,
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value);
      draft(event.target.value);
    },
    onBlur: () => {
      if (!ended.current) leave(text);
    },
  };
  return multiline ? <textarea {...shared} rows={4} /> : <input {...shared} type="text" />;
}
