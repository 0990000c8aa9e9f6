import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { Problem } from '../problems/problem.js';

/** Puts the problems that the server found on their fields; returns whether all of them found one. */
export function applyProblems<Input extends FieldValues, Output>(
  form: UseFormReturn<Input, unknown, Output>,
  problem: Problem,
): boolean {
  const known = Object.keys(form.getValues());
  const placed = problem.fields.filter(({ field }) => known.includes(field.split('.')[0] ?? ''));
  for (const { field, message } of placed) form.setError(field as Path<Input>, { type: 'server', message });
  return placed.length > 0 && placed.length === problem.fields.length;
}
