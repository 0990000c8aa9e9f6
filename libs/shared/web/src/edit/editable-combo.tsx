import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { Input, Label, ListBox, Popover, ComboBox } from 'react-aria-components';
import type { Option } from '../forms/field-props.js';
import { OptionItem } from '../forms/option-item.js';
import { EditableShell, type EditorProps } from './editable-shell.js';
import type { EditableProps } from './edit-binding.js';
import { focusOn } from './focus-on.js';
import { useLeave } from './use-leave.js';

export interface EditableComboProps extends EditableProps<string> {
  /** What is offered for what is typed; the text itself is always accepted. */
  options: readonly Option[];
  /** What is typed, to look for it. */
  onSearch: (text: string) => void;
  /** One of those offered was chosen: its label becomes the text. */
  onChoose: (option: Option) => void;
  maxLength?: number;
  /** What is to be known while one types: « L’annuaire ne répond pas ». */
  note?: ReactNode;
}

/** A text edited in place, typed freely or taken from a list that follows what is typed. */
export function EditableCombo({ options, onSearch, onChoose, maxLength, note, ...props }: EditableComboProps) {
  return (
    <EditableShell
      {...props}
      mergeable
      isEmpty={(value) => !value}
      show={(value) => value}
      editor={(editor) => (
        <ComboEditor {...editor} {...{ options, onSearch, onChoose, maxLength, note }} label={props.label} />
      )}
    />
  );
}

function ComboEditor({
  value,
  label,
  options,
  onSearch,
  onChoose,
  maxLength,
  note,
  draft,
  commit,
  cancel,
  leave,
}: EditorProps<string> &
  Pick<EditableComboProps, 'label' | 'options' | 'onSearch' | 'onChoose' | 'maxLength' | 'note'>) {
  const [text, setText] = useState(value);
  const place = useLeave(() => leave(text), cancel);
  const onKeyDownCapture = ({ key, target, nativeEvent }: KeyboardEvent) => {
    if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    // A choice under the cursor is taken by the list itself.
    if (!target.getAttribute('aria-activedescendant')) commit(text, true);
  };
  return (
    <div ref={place} className="stack stack-tight" onKeyDownCapture={onKeyDownCapture}>
      <ComboBox
        inputValue={text}
        onInputChange={(typed) => {
          setText(typed);
          draft(typed);
          onSearch(typed);
        }}
        selectedKey={null}
        onSelectionChange={(key) => {
          const option = options.find(({ id }) => id === key);
          if (!option) return;
          onChoose(option);
          commit(option.label, true);
        }}
        items={options}
        // What is offered answers to what is typed already.
        defaultFilter={() => true}
        allowsCustomValue
        className="field"
      >
        <Label className="visually-hidden">{label}</Label>
        <Input ref={focusOn as Ref<HTMLInputElement>} className="input" maxLength={maxLength} />
        <Popover className="popover">
          <ListBox className="list-box">{(option: Option) => <OptionItem option={option} />}</ListBox>
        </Popover>
      </ComboBox>
      {note && <p className="field-hint">{note}</p>}
    </div>
  );
}
