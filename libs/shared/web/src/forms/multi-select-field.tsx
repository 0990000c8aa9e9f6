import { useId, type KeyboardEvent, type Ref } from 'react';
import { searchable } from '@binome/shared/domain';
import { ChevronDown, X } from 'lucide-react';
import { Button, ComboBox, Group, Input, Label, ListBox, Popover, Tag, TagGroup, TagList } from 'react-aria-components';
import { FieldMessages } from './field-messages.js';
import type { FieldProps, Option } from './field-props.js';
import { OptionItem } from './option-item.js';

export interface MultiSelectFieldProps<Id extends string> extends Omit<FieldProps<readonly Id[]>, 'onChange'> {
  onChange: (value: Id[]) => void;
  options: readonly Option<Id>[];
}

/** Several choices among a list: those taken are tags that can be removed, all are found by typing. */
export function MultiSelectField<Id extends string>({
  label,
  labelHidden,
  hint,
  optional,
  error,
  disabled,
  inputRef,
  options,
  value,
  onChange,
  onBlur,
}: MultiSelectFieldProps<Id>) {
  const labelId = useId();
  const taken = options.filter((option) => value.includes(option.id));
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
        onChange={(keys) => onChange(keys.map((key) => String(key) as Id))}
        onBlur={onBlur}
        defaultFilter={(text, search) => searchable(text).includes(searchable(search))}
        allowsEmptyCollection
        isDisabled={disabled}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        className="field"
      >
        <Label className="visually-hidden">{`Ajouter : ${label}`}</Label>
        <Group className="input-group">
          <Input ref={inputRef as Ref<HTMLInputElement>} className="input" placeholder="Ajouter…" />
          <Button className="icon-button" aria-label="Montrer les choix">
            <ChevronDown size={16} aria-hidden />
          </Button>
        </Group>
        <FieldMessages hint={hint} error={error} />
        <Popover className="popover">
          <ListBox className="list-box" renderEmptyState={() => <p className="list-box-empty">Rien ne correspond.</p>}>
            {options.map((option) => (
              <OptionItem key={option.id} option={option} />
            ))}
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
