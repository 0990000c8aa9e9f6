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
import {
  AUDIENCES,
  contentOf,
  DecisionFields,
  useDecisionForm,
  type Audience,
  type DecisionFormValues,
} from './decision-form.js';
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

/** Who may read the decision of an item: as confidential as the item is. */
function audiencesOf(item: ItemToDecide | undefined): readonly Audience[] {
  if (!item) return AUDIENCES;
  return item.confidential ? ['restricted'] : ['territory', 'shared', 'to_state'];
}

export interface ItemToDecide {
  id: string;
  title: string;
  confidential: boolean;
}

/** Proposes a decision to a committee, then opens it: its change of the plan is prepared there. On an item of an agenda, it stays there. */
export function ProposeDecisionDialog({
  committees,
  item,
  address,
  accountId,
  onClose,
}: {
  committees: readonly { id: string; name: string }[];
  /** The item of an agenda at which it will be taken. */
  item?: ItemToDecide;
  /** Address of the register, where it opens. */
  address?: string;
  accountId: string;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const [committeeId, setCommitteeId] = useState(committees[0]?.id ?? '');
  const audiences = audiencesOf(item);
  const form = useDecisionForm(item && { title: item.title, audience: audiences[0] ?? 'territory' });
  const kept = useFormDraft(`new-decision:${item?.id ?? committees[0]?.id}:${accountId}`);
  const forget = useKeptForm(form, kept);
  const { act, pending, problem } = useDecisionAct(
    (client, input: ProposeDecisionInput) => client.mutate({ mutation: ProposeDecisionMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async (values: DecisionFormValues) => {
    const { result, problem: refused } = await act({ committeeId, itemId: item?.id ?? null, ...contentOf(values) });
    if (refused) return void applyProblems(form, refused);
    forget();
    const id = result?.data?.proposeDecision.decision.id;
    if (!address) return onClose();
    if (id) void navigate(`${address}/${id}`);
  };
  return (
    <Dialog title={item ? 'Rédiger la décision' : 'Proposer une décision'} open wide onClose={onClose}>
      <LeftBehindNote draft={kept.leftBehind} onTakeUp={kept.takeUp} onGiveUp={kept.giveUp} />
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        {!item && (
          <SelectField
            label="Comité qui décide"
            options={committees.map(({ id, name }) => ({ id, label: name }))}
            value={committeeId}
            onChange={(id) => setCommitteeId(id ?? committeeId)}
          />
        )}
        <DecisionFields form={form} audiences={audiences} />
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            {item ? 'Mettre à ce point' : 'Proposer la décision'}
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
