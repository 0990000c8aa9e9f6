import {
  applyProblems,
  Button,
  Dialog,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  TextAreaField,
  useZodForm,
  type Problem,
} from '@binome/shared/web';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';

const schema = z.object({ reason: z.string().trim().min(1).max(500) });

/** Asks for the reason of an act; that of a step of a meeting is kept in its history. */
export function ReasonDialog({
  title,
  label,
  verb,
  hint = 'Gardé dans l’historique.',
  cancel = 'Garder la séance',
  pending,
  send,
  onClose,
  children,
}: {
  title: string;
  label: string;
  verb: string;
  hint?: string;
  cancel?: string;
  pending: boolean;
  send: (reason: string) => Promise<{ problem?: Problem }>;
  onClose: () => void;
  children?: ReactNode;
}) {
  const form = useZodForm(schema, { reason: '' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async ({ reason }: z.output<typeof schema>) => {
    const { problem: refused } = await send(reason);
    setProblem(refused ?? null);
    if (refused) applyProblems(form, refused);
    else onClose();
  };
  return (
    <Dialog title={title} open onClose={onClose}>
      {children}
      <Form form={form} onSubmit={submit} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <FormField form={form} name="reason">
          {(field) => <TextAreaField label={label} hint={hint} {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            {verb}
          </Button>
          <Button onPress={onClose}>{cancel}</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
