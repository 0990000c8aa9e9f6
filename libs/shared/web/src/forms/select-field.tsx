import type { Ref } from 'react';
import { ChevronDown } from 'lucide-react';
import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import { FieldLabel } from './field-label.js';
import { FieldMessages } from './field-messages.js';
import type { FieldProps, Option } from './field-props.js';
import { OptionItem } from './option-item.js';

export interface SelectFieldProps<Id extends string> extends FieldProps<Id | null> {
  options: readonly Option<Id>[];
  placeholder?: string;
  /** Opens at once, for a choice made in place. */
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** One choice among a few. Beyond about fifteen, use `ComboBoxField`. */
export function SelectField<Id extends string>({
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
  placeholder = 'Choisir…',
  ...props
}: SelectFieldProps<Id>) {
  return (
    <Select
      {...props}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as Id | null)}
      placeholder={placeholder}
      isDisabled={disabled}
      isRequired={!optional}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="field"
    >
      <FieldLabel label={label} optional={optional} hidden={labelHidden} />
      <Button ref={inputRef as Ref<HTMLButtonElement>} className="input select-button">
        <SelectValue>
          {({ selectedText, defaultChildren, isPlaceholder }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldMessages hint={hint} error={error} />
      <Popover className="popover">
        <ListBox className="list-box">
          {options.map((option) => (
            <OptionItem key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
