import { useId, useState, type KeyboardEvent } from 'react';
import { searchable } from '@binome/shared/domain';
import { X } from 'lucide-react';
import type { Option } from '../forms/field-props.js';
import type { EditorProps } from './editable-shell.js';
import { focusOn } from './focus-on.js';
import { useLeave } from './use-leave.js';

interface CellTagsEditorProps<Item> extends EditorProps<readonly Item[]> {
  optionOf: (item: Item) => Option;
  itemOf: (option: Option) => Item;
  suggestions: readonly Option[];
}

/** Words or names written in a cell: a big table has no room for more, nor time. Enter adds what is typed, and ends when nothing is. */
export function CellTagsEditor<Item>(props: CellTagsEditorProps<Item>) {
  const { value, labelId, optionOf, itemOf, suggestions, commit, cancel, leave } = props;
  const id = useId();
  const [taken, setTaken] = useState(() => value.map(optionOf));
  const [text, setText] = useState('');
  const place = useLeave(() => leave(withTyped(taken, text, suggestions).map(itemOf)), cancel);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Backspace' && text === '') setTaken(taken.slice(0, -1));
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (text.trim() === '') return commit(taken.map(itemOf), true);
    setTaken(withTyped(taken, text, suggestions));
    setText('');
  };
  return (
    <div ref={place} className="stack stack-tight">
      {taken.length > 0 && (
        <div className="tags">
          {taken.map((option) => (
            <span key={option.id} className="tag">
              {option.label}
              <button
                type="button"
                className="tag-remove"
                aria-label={`Retirer ${option.label}`}
                onClick={() => setTaken(taken.filter((one) => one !== option))}
              >
                <X size={14} aria-hidden />
              </button>
            </span>
          ))}
        </div>
      )}
      <input
        type="text"
        ref={focusOn}
        className="input"
        aria-labelledby={labelId}
        list={`${id}-list`}
        placeholder="Écrire puis Entrée…"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map((option) => (
          <option key={option.id} value={option.label} />
        ))}
      </datalist>
    </div>
  );
}

/** What is taken with what is typed: one of those offered when it says the same. */
function withTyped(taken: readonly Option[], text: string, suggestions: readonly Option[]): Option[] {
  const typed = text.replace(/\s+/g, ' ').trim();
  if (!typed) return [...taken];
  const option = suggestions.find(({ label }) => searchable(label) === searchable(typed)) ?? {
    id: typed,
    label: typed,
  };
  return taken.some(({ id }) => id === option.id) ? [...taken] : [...taken, option];
}
