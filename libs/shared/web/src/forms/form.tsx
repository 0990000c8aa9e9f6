import type { ReactNode, SyntheticEvent } from 'react';
import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { ErrorSummary, type SummarizedError } from './error-summary.js';

export interface FormProps<Input extends FieldValues, Output> {
  form: UseFormReturn<Input, unknown, Output>;
  onSubmit: (values: Output) => Promise<unknown> | void;
  /** Shown above the fields: what the server said of the whole. */
  notice?: ReactNode;
  children: ReactNode;
}

/** A form with its error summary; sent once at a time, keeping what was typed whatever happens. */
export function Form<Input extends FieldValues, Output>({
  form,
  onSubmit,
  notice,
  children,
}: FormProps<Input, Output>) {
  const { errors, submitCount, isSubmitting } = form.formState;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isSubmitting) void form.handleSubmit((values) => onSubmit(values))(event);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary
        errors={summarize(errors)}
        attempt={submitCount}
        onGoTo={(name) => form.setFocus(name as Path<Input>)}
      />
      {notice}
      {children}
    </form>
  );
}

function summarize(errors: FieldErrors, prefix = ''): SummarizedError[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error || name === 'root') return [];
    const path = prefix + name;
    if (typeof error.message === 'string' && error.message) return [{ name: path, message: error.message }];
    return summarize(error as FieldErrors, `${path}.`);
  });
}
