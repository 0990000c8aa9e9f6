import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { X } from 'lucide-react';
import { Button, ComboBox, Label, ListBox, Popover, Tag, TagGroup, TagList } from 'react-aria-components';
import { answersTo, emptyWords, type ServerSearch } from './combo-answers.js';
import { ComboInput, type ComboList } from './combo-input.js';
import { FieldMessages } from './field-messages.js';
import type { FieldProps, Option } from './field-props.js';
import { MoreItem, type MoreOptions } from './more-item.js';
import { OptionItem } from './option-item.js';

export interface MultiSelectFieldProps<Id extends string>
  extends Omit<FieldProps<readonly Id[]>, 'onChange'>, ServerSearch {
  onChange: (value: Id[]) => void;
  options: readonly Option<Id>[];
  /** Choices already taken, named here when the options come from the server and change with what is typed. */
  known?: readonly Option<Id>[];
  more?: MoreOptions;
}

/** Several choices among a list: those taken are tags that can be removed, all are found by typing. The list closes on what was found. */
export function MultiSelectField<Id extends string>({
  label,
  labelHidden,
  hint,
  optional,
  error,
  disabled,
  inputRef,
  options,
  known = options,
  value,
  onChange,
  onBlur,
  onSearch,
  searching,
  more,
}: MultiSelectFieldProps<Id>) {
  const labelId = useId();
  const list = useRef<ComboList>(null);
  // What is typed is kept here: choices that come while one types must not empty the field.
  const [text, setText] = useState('');
  const search = (typed: string) => {
    setText(typed);
    onSearch?.(typed);
  };
  const taken = value.flatMap((id) => [...known, ...options].find((option) => option.id === id) ?? []);
  return (
    <div className="field" onKeyDownCapture={leaveWithoutTaking}>
      <span id={labelId} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
        {optional && <span className="field-optional"> (facultatif)</span>}
      </span>
      {taken.length > 0 && (
        <TagGroup
          aria-labelledby={labelId}
          disabledKeys={disabled ? taken.map((option) => option.id) : []}
          onRemove={(keys) => onChange(value.filter((id) => !keys.has(id)))}
        >
          <TagList className="tags">
            {taken.map((option) => (
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
        selectionMode="multiple"
        value={[...value]}
        onChange={(keys) => {
          if (text) search('');
          // Leaving the field tells the same choices again.
          if (keys.length === value.length) return;
          onChange(keys.map((key) => String(key) as Id));
          // Who goes through the whole list goes on; who looked for one goes on with the form.
          if (text || onSearch) list.current?.close();
        }}
        onBlur={onBlur}
        inputValue={text}
        onInputChange={search}
        defaultFilter={answersTo({ onSearch, searching })}
        allowsEmptyCollection
        isDisabled={disabled}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        className="field"
      >
        <Label className="visually-hidden">{`Ajouter : ${label}`}</Label>
        <ComboInput inputRef={inputRef} listRef={list} placeholder="Ajouter…" />
        <FieldMessages hint={hint} error={error} />
        <Popover className="popover">
          <ListBox
            className="list-box"
            renderEmptyState={() => <p className="list-box-empty">{emptyWords(searching)}</p>}
          >
            {options.map((option) => (
              <OptionItem key={option.id} option={option} />
            ))}
            {more && <MoreItem more={more} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}

// Tab takes the choice under the cursor, which is the first of the whole list once the field is empty again.
function leaveWithoutTaking(event: KeyboardEvent): void {
  if (event.key === 'Tab' && event.target instanceof HTMLInputElement && event.target.value === '')
    event.stopPropagation();
}
