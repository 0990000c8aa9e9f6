import {
  AlertDialog,
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
import { useState } from 'react';
import { z } from 'zod';
import type { MinutesAmendment } from './minutes-query.js';
import { AMENDED_PARTS_WORDS } from './minutes-words.js';
import type { MinutesActs } from './use-minutes-acts.js';

interface AnswerProps {
  amendment: MinutesAmendment;
  acts: MinutesActs;
  onClose: () => void;
}

/** Says what accepting an amendment does before it is done. */
export function AcceptAmendmentDialog({ amendment: { id, version, part, after }, acts, onClose }: AnswerProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async () => {
    const { problem: refused } = await acts.answer({ amendmentId: id, version, answer: 'accepted' });
    setProblem(refused ?? null);
    if (!refused) onClose();
  };
  return (
    <AlertDialog
      title="Accepter l’amendement"
      open
      confirm="Accepter"
      pending={acts.isAnswering}
      onCancel={onClose}
      onConfirm={() => void send()}
    >
      <p>
        {AMENDED_PARTS_WORDS[part]} : on lira « {after} ».
      </p>
      <p>Le texte change : chacun l’approuve à nouveau, et le délai d’approbation recommence à courir.</p>
      <ProblemNote problem={problem} />
    </AlertDialog>
  );
}

const schema = z.object({ reason: z.string().trim().min(1).max(500) });

/** Refuses an amendment, with the reason that everybody who reads the minutes reads. */
export function RejectAmendmentDialog({ amendment: { id, version, author }, acts, onClose }: AnswerProps) {
  const form = useZodForm(schema, { reason: '' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async ({ reason }: z.output<typeof schema>) => {
    const { problem: refused } = await acts.answer({ amendmentId: id, version, answer: 'rejected', reason });
    setProblem(refused ?? null);
    if (refused) applyProblems(form, refused);
    else onClose();
  };
  return (
    <Dialog title="Refuser l’amendement" open onClose={onClose}>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <p>Le texte reste tel quel, et les accords déjà donnés tiennent.</p>
        <FormField form={form} name="reason">
          {(field) => <TextAreaField label={`Ce que vous répondez à ${author}`} rows={3} {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={acts.isAnswering}>
            Refuser
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
