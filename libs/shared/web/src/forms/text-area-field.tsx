import type { Ref } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { FieldLabel } from './field-label.js';
import { FieldMessages } from './field-messages.js';
import type { FieldProps } from './field-props.js';

export interface TextAreaFieldProps extends FieldProps<string> {
  rows?: number;
  maxLength?: number;
}

/** A field of several lines that grows with its text. */
export function TextAreaField({
  label,
  labelHidden,
  hint,
  optional,
  error,
  disabled,
  inputRef,
  rows = 4,
  ...props
}: TextAreaFieldProps) {
  return (
    <TextField
      {...props}
      isDisabled={disabled}
      isRequired={!optional}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="field"
    >
      <FieldLabel label={label} optional={optional} hidden={labelHidden} />
      <TextArea ref={inputRef as Ref<HTMLTextAreaElement>} className="input" rows={rows} />
      <FieldMessages hint={hint} error={error} />
    </TextField>
  );
}
