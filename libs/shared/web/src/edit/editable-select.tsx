import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Option } from '../forms/field-props.js';
import { CellChoiceEditor } from './cell-choice-editor.js';
import { EditableShell, type EditorProps } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { useLeave } from './use-leave.js';

export interface EditableSelectProps<Id extends string> extends EditableProps<Id | null> {
  options: readonly Option<Id>[];
  /** Shows the value otherwise than by its label: a state with its icon. */
  showValue?: (id: Id) => React.ReactNode;
}

/** One choice among a few, made in place. */
export function EditableSelect<Id extends string>({ options, showValue, ...props }: EditableSelectProps<Id>) {
  const labelOf = (id: Id) => options.find((option) => option.id === id)?.label ?? id;
  return (
    <EditableShell
      {...props}
      isEmpty={(value) => value === null}
      show={(value) => value !== null && (showValue ? showValue(value) : labelOf(value))}
      editor={(editor) =>
        props.layout === 'cell' ? (
          <CellChoiceEditor {...editor} options={options} />
        ) : (
          <SelectEditor {...editor} options={options} />
        )
      }
    />
  );
}

function SelectEditor<Id extends string>({
  value,
  labelId,
  describedBy,
  options,
  commit,
  cancel,
  leave,
}: EditorProps<Id | null> & { options: readonly Option<Id>[] }) {
  const place = useLeave(() => leave(value), cancel);
  return (
    <div ref={place} className="sheet">
      <ListBox
        aria-labelledby={labelId}
        aria-describedby={describedBy}
        className="list-box"
        // The list takes the place of the button that was just used.

        autoFocus="first"
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => {
          const [id] = [...keys];
          commit(id === undefined ? value : (String(id) as Id), true);
        }}
      >
        {options.map((option) => (
          <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="option">
            <span className="option-text">
              {option.label}
              {option.hint && <span className="menu-hint">{option.hint}</span>}
            </span>
            <Check size={16} className="option-check" aria-hidden />
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}
