import { useState } from 'react';
import { Button } from '../controls/button.js';
import { Tag } from '../controls/tag.js';
import type { Option } from '../forms/field-props.js';
import { MultiSelectField } from '../forms/multi-select-field.js';
import { CellChoicesEditor } from './cell-choices-editor.js';
import { EditableShell, type EditorProps } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { focusOn } from './focus-on.js';
import { useLeave } from './use-leave.js';

export interface EditableMultiSelectProps<Id extends string> extends EditableProps<readonly Id[]> {
  options: readonly Option<Id>[];
}

/** Several choices, made in place. */
export function EditableMultiSelect<Id extends string>({ options, ...props }: EditableMultiSelectProps<Id>) {
  const labelOf = (id: Id) => options.find((option) => option.id === id)?.label ?? id;
  return (
    <EditableShell
      {...props}
      isEmpty={(value) => value.length === 0}
      show={(value) => (
        <span className="tags">
          {value.map((id) => (
            <Tag key={id}>{labelOf(id)}</Tag>
          ))}
        </span>
      )}
      editor={(editor) =>
        props.layout === 'cell' ? (
          <CellChoicesEditor {...editor} options={options} />
        ) : (
          <MultiSelectEditor {...editor} label={props.label} options={options} />
        )
      }
    />
  );
}

function MultiSelectEditor<Id extends string>({
  value,
  label,
  options,
  commit,
  cancel,
  leave,
}: EditorProps<readonly Id[]> & { label: string; options: readonly Option<Id>[] }) {
  const [taken, setTaken] = useState(value);
  const place = useLeave(() => leave(taken), cancel);
  return (
    <div ref={place} className="stack stack-tight">
      <MultiSelectField
        label={label}
        labelHidden
        options={options}
        value={taken}
        onChange={setTaken}
        inputRef={focusOn}
      />
      <div className="editable-acts">
        <Button small tone="primary" onPress={() => commit(taken, true)}>
          Terminer
        </Button>
        <Button small tone="quiet" onPress={cancel}>
          Annuler
        </Button>
      </div>
    </div>
  );
}
