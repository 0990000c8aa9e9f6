import { applyProblems, Button, Dialog, Form, FormActs, ProblemNote } from '@binome/shared/web';
import type { EditDecisionInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { contentOf, DecisionFields, useDecisionForm, type DecisionFormValues } from './decision-form.js';
import type { Decision } from './decision-query.js';
import { useDecisionAct } from './use-decision-act.js';

/** Writes some fields of a decision; those that are absent are not touched. */
export const EditDecisionMutation = graphql(`
  mutation EditDecision($input: EditDecisionInput!) {
    editDecision(input: $input) {
      decision {
        id
        version
      }
    }
  }
`);

/** Edits the words of a decision before its vote. */
export function EditDecisionDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { id: decisionId, version, title, statement, conditions, ownerName, effectOn, reviewOn } = decision;
  const form = useDecisionForm({
    ...{ title, statement, effectOn: effectOn ?? null, reviewOn: reviewOn ?? null },
    ...{ conditions: conditions ?? '', ownerName: ownerName ?? '' },
    audience: decision.toState ? 'to_state' : decision.visibility,
  });
  const { act, pending, problem } = useDecisionAct(
    (client, input: EditDecisionInput) => client.mutate({ mutation: EditDecisionMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async (values: DecisionFormValues) => {
    const { problem: refused } = await act({ decisionId, version, ...contentOf(values) });
    if (refused) return void applyProblems(form, refused);
    onClose();
  };
  return (
    <Dialog title="Modifier la décision" open wide onClose={onClose}>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <DecisionFields form={form} />
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
