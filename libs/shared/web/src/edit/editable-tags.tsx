import { useState } from 'react';
import { Button } from '../controls/button.js';
import { Tag } from '../controls/tag.js';
import type { Option } from '../forms/field-props.js';
import { TagsField } from '../forms/tags-field.js';
import { CellTagsEditor } from './cell-tags-editor.js';
import { EditableShell, type EditorProps } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { focusOn } from './focus-on.js';
import { useLeave } from './use-leave.js';

export interface EditableTagsProps<Item> extends EditableProps<readonly Item[]> {
  /** An item as a tag. */
  optionOf: (item: Item) => Option;
  /** The item of a tag that was chosen or typed. */
  itemOf: (option: Option) => Item;
  suggestions: readonly Option[];
}

/** Words or names, chosen among those offered or typed, edited in place. */
export function EditableTags<Item>({ optionOf, itemOf, suggestions, ...props }: EditableTagsProps<Item>) {
  return (
    <EditableShell
      {...props}
      isEmpty={(value) => value.length === 0}
      show={(value) => (
        <span className="tags">
          {value.map(optionOf).map(({ id, label }) => (
            <Tag key={id}>{label}</Tag>
          ))}
        </span>
      )}
      editor={(editor) =>
        props.layout === 'cell' ? (
          <CellTagsEditor {...editor} {...{ optionOf, itemOf, suggestions }} />
        ) : (
          <TagsEditor {...editor} {...{ optionOf, itemOf, suggestions }} label={props.label} />
        )
      }
    />
  );
}

function TagsEditor<Item>({
  value,
  label,
  optionOf,
  itemOf,
  suggestions,
  draft,
  commit,
  cancel,
  leave,
}: EditorProps<readonly Item[]> & Pick<EditableTagsProps<Item>, 'optionOf' | 'itemOf' | 'suggestions' | 'label'>) {
  const [taken, setTaken] = useState(() => value.map(optionOf));
  const items = taken.map(itemOf);
  const place = useLeave(() => leave(items), cancel);
  return (
    <div ref={place} className="stack stack-tight">
      <TagsField
        label={label}
        labelHidden
        value={taken}
        suggestions={suggestions}
        ofText={(text) => ({ id: text, label: text })}
        onChange={(options) => {
          setTaken([...options]);
          draft(options.map(itemOf));
        }}
        inputRef={focusOn}
      />
      <div className="editable-acts">
        <Button small tone="primary" onPress={() => commit(items, true)}>
          Terminer
        </Button>
        <Button small tone="quiet" onPress={cancel}>
          Annuler
        </Button>
      </div>
    </div>
  );
}
