import type { Ref } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from '../text/class-names.js';
import { FieldLabel } from './field-label.js';
import { FieldMessages } from './field-messages.js';
import type { FieldProps } from './field-props.js';

export interface TextFieldProps extends FieldProps<string> {
  type?: 'text' | 'email' | 'url' | 'tel';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email';
  maxLength?: number;
  /** A unit said after the value: « € HT ». */
  unit?: string;
  numeric?: boolean;
  autoFocus?: boolean;
}

/** A field of one line. */
export function TextField({
  label,
  labelHidden,
  hint,
  optional,
  error,
  disabled,
  inputRef,
  unit,
  numeric,
  ...props
}: TextFieldProps) {
  const input = (
    <Input ref={inputRef as Ref<HTMLInputElement>} className={classNames('input', numeric && 'input-numeric')} />
  );
  return (
    <AriaTextField
      {...props}
      isDisabled={disabled}
      isRequired={!optional}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="field"
    >
      <FieldLabel label={label} optional={optional} hidden={labelHidden} />
      {unit ? (
        <Group className="input-group">
          {input}
          <span className="input-unit">{unit}</span>
        </Group>
      ) : (
        input
      )}
      <FieldMessages hint={hint} error={error} />
    </AriaTextField>
  );
}
