import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import { searchable } from '@binome/shared/domain';
import { X } from 'lucide-react';
import { Button, ComboBox, Input, Label, ListBox, Popover, Tag, TagGroup, TagList } from 'react-aria-components';
import { FieldMessages } from './field-messages.js';
import type { FieldProps, Option } from './field-props.js';
import { OptionItem } from './option-item.js';

export interface TagsFieldProps extends FieldProps<readonly Option[]> {
  /** What is offered; anything else may be typed. */
  suggestions: readonly Option[];
  /** What a typed text becomes. */
  ofText: (text: string) => Option;
  placeholder?: string;
}

/** Several words or names: chosen among those offered, or typed freely and ended by Enter. Those taken are tags that can be removed. */
export function TagsField({
  label,
  labelHidden,
  hint,
  error,
  inputRef,
  value,
  onChange,
  onBlur,
  ...props
}: TagsFieldProps) {
  const { suggestions, ofText, placeholder = 'Écrire puis Entrée…' } = props;
  const labelId = useId();
  const [text, setText] = useState('');
  const add = (option: Option) => {
    setText('');
    if (!value.some(({ id }) => id === option.id)) onChange([...value, option]);
  };
  const addText = () => {
    const typed = text.replace(/\s+/g, ' ').trim();
    if (!typed) return;
    const known = suggestions.find((option) => searchable(option.label) === searchable(typed));
    add(known ?? ofText(typed));
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>) => {
    const { key, target } = event;
    if (!(target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    // An option under the cursor is taken by the list itself.
    const choosing = target.getAttribute('aria-activedescendant');
    if (key === 'Enter' && text.trim() && !choosing) {
      event.preventDefault();
      event.stopPropagation();
      addText();
    }
    if (key === 'Backspace' && text === '' && value.length > 0) onChange(value.slice(0, -1));
    // Tab would take the option under the cursor, which nobody chose.
    if (key === 'Tab' && text === '') event.stopPropagation();
  };
  const left = suggestions.filter((option) => !value.some(({ id }) => id === option.id));
  return (
    <div className="field" onKeyDownCapture={onKeyDownCapture}>
      <span id={labelId} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </span>
      {value.length > 0 && (
        <TagGroup aria-labelledby={labelId} onRemove={(keys) => onChange(value.filter(({ id }) => !keys.has(id)))}>
          <TagList className="tags">
            {value.map((option) => (
              <Tag key={option.id} id={option.id} textValue={option.label} className="tag">
                {option.label}
                <Button slot="remove" className="tag-remove" aria-label={`Retirer ${option.label}`}>
                  <X size={14} aria-hidden />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <ComboBox
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={(key) => {
          const option = left.find(({ id }) => id === key);
          if (option) add(option);
        }}
        onBlur={() => {
          addText();
          onBlur?.();
        }}
        defaultFilter={(option, typed) => searchable(option).includes(searchable(typed))}
        allowsCustomValue
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        className="field"
      >
        <Label className="visually-hidden">{`Ajouter : ${label}`}</Label>
        <Input ref={inputRef as Ref<HTMLInputElement>} className="input" placeholder={placeholder} />
        <FieldMessages hint={hint} error={error} />
        <Popover className="popover">
          <ListBox className="list-box">
            {left.map((option) => (
              <OptionItem key={option.id} option={option} />
            ))}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
