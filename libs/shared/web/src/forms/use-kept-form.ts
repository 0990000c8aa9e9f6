import { useCallback, useEffect, useState } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import { draftStorage, placeOfWriting } from '../edit/draft-storage.js';
import type { FormDraft } from '../edit/use-form-draft.js';

/**
 * Keeps on this device what is typed in a form until it is sent, and begins with what was taken up. A form put back to its first values keeps nothing.
 * Call the answer once the server has accepted, or when the person gives up.
 */
export function useKeptForm<Input extends FieldValues, Output>(
  form: UseFormReturn<Input, unknown, Output>,
  { subject, taken, settle, look }: FormDraft,
): () => void {
  const [instance] = useState(() => crypto.randomUUID());
  const { reset, getValues, subscribe, formState } = form;
  const { defaultValues } = formState;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, defaultValues }) => keep(subject, instance, values, defaultValues ?? {}),
      }),
    [subscribe, subject, instance],
  );
  useEffect(() => {
    if (!taken) return;
    // What was typed since the form opened is not lost for what was typed before: it is offered in its turn.
    const spare = crypto.randomUUID();
    keep(subject, spare, getValues(), defaultValues ?? {});
    draftStorage.leave(subject, spare);
    const typed = Object.fromEntries(taken.fields.map(({ field, value }) => [field, value]));
    reset({ ...getValues(), ...typed } as DefaultValues<Input>, { keepDefaultValues: true });
    keep(subject, instance, getValues(), defaultValues ?? {});
    settle(taken);
  }, [taken, reset, getValues, defaultValues, settle, subject, instance]);
  useEffect(
    () => () => {
      draftStorage.leave(subject, instance);
      void look();
    },
    [subject, instance, look],
  );
  return useCallback(() => draftStorage.remove(subject, instance), [subject, instance]);
}

function keep(subject: string, instance: string, values: FieldValues, before: FieldValues): void {
  const typed = Object.entries(values).filter(([name, value]) => !same(value, before[name]));
  if (typed.length === 0) return draftStorage.remove(subject, instance);
  const fields = typed.map(([field, value]) => ({ field, value: value as unknown, base: 0 }));
  draftStorage.write(subject, instance, {
    intent: null,
    fields,
    at: new Date().toISOString(),
    place: placeOfWriting(),
  });
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
