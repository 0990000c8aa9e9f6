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
} from '@binome/shared/web';
import type { WithdrawDecisionInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { z } from 'zod';
import type { Decision } from './decision-query.js';
import { useDecisionAct } from './use-decision-act.js';

const WithdrawDecisionMutation = graphql(`
  mutation WithdrawDecision($input: WithdrawDecisionInput!) {
    withdrawDecision(input: $input) {
      decision {
        id
        version
      }
    }
  }
`);

const schema = z.object({ because: z.string().trim().min(1).max(1_000) });

/** Gives a decision up before it is decided, with the reason. */
export function WithdrawDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { id: decisionId, version, state } = decision;
  const form = useZodForm(schema, { because: '' });
  const { act, pending, problem } = useDecisionAct(
    (client, input: WithdrawDecisionInput) =>
      client.mutate({ mutation: WithdrawDecisionMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async ({ because }: z.output<typeof schema>) => {
    const { problem: refused } = await act({ decisionId, version, because });
    if (refused) return void applyProblems(form, refused);
    onClose();
  };
  return (
    <Dialog title="Retirer la décision" open onClose={onClose}>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <p>
          {state === 'voting' ? 'Le vote ouvert s’arrête sans résultat. ' : ''}La décision reste lisible dans le
          registre avec votre raison.
        </p>
        <FormField form={form} name="because">
          {(field) => <TextAreaField label="Pourquoi" rows={3} {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Retirer la décision
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
