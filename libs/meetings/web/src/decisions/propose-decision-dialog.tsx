import { useState } from 'react';
import {
  applyProblems,
  Button,
  Dialog,
  Form,
  FormActs,
  LeftBehindNote,
  ProblemNote,
  SelectField,
  useFormDraft,
  useKeptForm,
} from '@binome/shared/web';
import type { ProposeDecisionInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { useNavigate } from 'react-router';
import { contentOf, DecisionFields, useDecisionForm, type DecisionFormValues } from './decision-form.js';
import { useDecisionAct } from './use-decision-act.js';

const ProposeDecisionMutation = graphql(`
  mutation ProposeDecision($input: ProposeDecisionInput!) {
    proposeDecision(input: $input) {
      decision {
        id
      }
    }
  }
`);

/** Proposes a decision to a committee, then opens it: its change of the plan is prepared there. */
export function ProposeDecisionDialog({
  committees,
  address,
  accountId,
  onClose,
}: {
  committees: readonly { id: string; name: string }[];
  address: string;
  accountId: string;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const [committeeId, setCommitteeId] = useState(committees[0]?.id ?? '');
  const form = useDecisionForm();
  const kept = useFormDraft(`new-decision:${committees[0]?.id}:${accountId}`);
  const forget = useKeptForm(form, kept);
  const { act, pending, problem } = useDecisionAct(
    (client, input: ProposeDecisionInput) => client.mutate({ mutation: ProposeDecisionMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async (values: DecisionFormValues) => {
    const { result, problem: refused } = await act({ committeeId, ...contentOf(values) });
    if (refused) return void applyProblems(form, refused);
    forget();
    const id = result?.data?.proposeDecision.decision.id;
    if (id) void navigate(`${address}/${id}`);
  };
  return (
    <Dialog title="Proposer une décision" open wide onClose={onClose}>
      <LeftBehindNote draft={kept.leftBehind} onTakeUp={kept.takeUp} onGiveUp={kept.giveUp} />
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <SelectField
          label="Comité qui décide"
          options={committees.map(({ id, name }) => ({ id, label: name }))}
          value={committeeId}
          onChange={(id) => setCommitteeId(id ?? committeeId)}
        />
        <DecisionFields form={form} />
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Proposer la décision
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
