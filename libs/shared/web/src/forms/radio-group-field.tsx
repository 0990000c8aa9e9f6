import { Radio, RadioGroup } from 'react-aria-components';
import { FieldLabel } from './field-label.js';
import { FieldMessages } from './field-messages.js';
import type { FieldProps, Option } from './field-props.js';

export interface RadioGroupFieldProps<Id extends string> extends Omit<FieldProps<Id | null>, 'inputRef'> {
  options: readonly Option<Id>[];
}

/** One choice among two to five, all shown. */
export function RadioGroupField<Id extends string>({
  label,
  labelHidden,
  hint,
  optional,
  error,
  disabled,
  options,
  value,
  onChange,
  ...props
}: RadioGroupFieldProps<Id>) {
  return (
    <RadioGroup
      {...props}
      value={value}
      onChange={(id) => onChange(id as Id)}
      isDisabled={disabled}
      isRequired={!optional}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="field"
    >
      <FieldLabel label={label} optional={optional} hidden={labelHidden} />
      <div className="choices">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="choice">
            <span className="choice-box choice-box-round" />
            <span>
              {option.label}
              {option.hint && <span className="menu-hint">{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldMessages hint={hint} error={error} />
    </RadioGroup>
  );
}
