import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { CircleAlert } from 'lucide-react';
import { classNames } from '../text/class-names.js';
import type { EditorProps } from './editable-shell.js';

export interface TextEditorProps extends EditorProps<string> {
  maxLength?: number;
  multiline?: boolean;
  /** Right-aligned figures. */
  numeric?: boolean;
  placeholder?: string;
  /** The text is selected when it opens: what is typed replaces it. */
  selected?: boolean;
  /** Texts offered while typing. */
  suggestions?: readonly string[];
  /** Why a text cannot be read as a value; the editor stays open on it, and nothing typed is lost. */
  refusalOf?: (text: string) => string | null;
}

/** The text being typed: saved on each pause, ended by Enter, given up by Escape. */
export function TextEditor(props: TextEditorProps) {
  const { value, labelId, commit, draft, cancel, leave, maxLength, multiline, placeholder, suggestions, selected } =
    props;
  const id = useId();
  const [text, setText] = useState(value);
  const [refusal, setRefusal] = useState<string | null>(null);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const ended = useRef(false);
  useEffect(() => {
    const { current } = input;
    current?.focus();
    current?.setSelectionRange(selected ? 0 : current.value.length, current.value.length);
  }, [selected]);
  const cancelIt = () => {
    ended.current = true;
    cancel();
  };
  const end = (act: () => void) => {
    if (ended.current) return;
    const refused = props.refusalOf?.(text) ?? null;
    setRefusal(refused);
    if (refused) return;
    ended.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancelIt();
    }
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      end(() => commit(text, true));
    }
  };
  const shared = {
    ref: input as RefObject<HTMLInputElement & HTMLTextAreaElement>,
    className: classNames('input', props.numeric && 'input-numeric'),
    'aria-labelledby': labelId,
    'aria-invalid': refusal ? true : undefined,
    'aria-describedby': classNames(props.describedBy, refusal && `${id}-refusal`) || undefined,
    value: text,
    maxLength,
    placeholder,
    onKeyDown,
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value);
      setRefusal(null);
      if (!props.refusalOf?.(event.target.value)) draft(event.target.value);
    },
    onBlur: () => end(() => leave(text)),
  };
  return (
    <>
      {multiline ? (
        <textarea {...shared} rows={4} />
      ) : (
        <input {...shared} type="text" list={suggestions && `${id}-list`} />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {refusal && (
        <span id={`${id}-refusal`} className="field-error" role="alert">
          <CircleAlert size={16} aria-hidden />
          {refusal}
        </span>
      )}
    </>
  );
}
