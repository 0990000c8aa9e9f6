import {
  applyProblems,
  Button,
  DateField,
  Dialog,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  TextField,
  useZodForm,
} from '@binome/shared/web';
import type { EditDecisionInput } from '@binome/shared/web/documents';
import { z } from 'zod';
import type { Decision } from './decision-query.js';
import { EditDecisionMutation } from './edit-decision-dialog.js';
import { useDecisionAct } from './use-decision-act.js';

const schema = z.object({
  ownerName: z.string().trim().max(200),
  effectOn: z.string().nullable(),
  reviewOn: z.string().nullable(),
});

/** After the adoption: who carries the decision out, replaced when they left, and its days. What was voted does not move. */
export function EntrustDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { id: decisionId, version, ownerName, effectOn, reviewOn } = decision;
  const form = useZodForm(schema, {
    ...{ ownerName: ownerName ?? '', effectOn: effectOn ?? null, reviewOn: reviewOn ?? null },
  });
  const { act, pending, problem } = useDecisionAct(
    (client, input: EditDecisionInput) => client.mutate({ mutation: EditDecisionMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async (given: z.output<typeof schema>) => {
    const { problem: refused } = await act({ decisionId, version, ...given, ownerName: given.ownerName || null });
    if (refused) return void applyProblems(form, refused);
    onClose();
  };
  return (
    <Dialog title="Porteur et dates de la décision" open onClose={onClose}>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <p>Le texte voté ne change plus : vous suivez ici sa mise en œuvre. L’historique garde chaque changement.</p>
        <FormField form={form} name="ownerName">
          {(field) => (
            <TextField
              label="Confiée à"
              optional
              hint="Si la personne est partie, écrivez qui la remplace."
              maxLength={200}
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name="effectOn">
          {(field) => <DateField label="Prend effet le" optional {...field} />}
        </FormField>
        <FormField form={form} name="reviewOn">
          {(field) => (
            <DateField
              label="À réexaminer le"
              optional
              hint="Elle reviendra ce jour-là à l’ordre du jour."
              {...field}
            />
          )}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Enregistrer
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
