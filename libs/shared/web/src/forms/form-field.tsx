import type { ReactElement, Ref } from 'react';
import {
  useController,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';

export interface BoundField<Value> {
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  onBlur: () => void;
  error?: string;
  inputRef: Ref<HTMLElement>;
}

/** Ties one field of the kit to a form: `<FormField form={form} name="email">{(field) => <TextField label="…" {...field} />}</FormField>`. */
export function FormField<Input extends FieldValues, Output, Name extends FieldPath<Input>>({
  form,
  name,
  children,
}: {
  form: UseFormReturn<Input, unknown, Output>;
  name: Name;
  children: (field: BoundField<FieldPathValue<Input, Name>>) => ReactElement;
}) {
  const { field, fieldState } = useController<Input, Name, Output>({ control: form.control, name });
  return children({
    name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    error: fieldState.error?.message,
    inputRef: field.ref,
  });
}
