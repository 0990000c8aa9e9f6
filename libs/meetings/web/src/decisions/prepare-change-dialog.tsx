import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { AXES, AXIS_LABELS, type Axis } from '@binome/action-plans/domain';
import {
  Button,
  ComboBoxField,
  Dialog,
  DialogActs,
  Note,
  ProblemNote,
  QueryState,
  RadioGroupField,
  SelectField,
  Stack,
  TextField,
} from '@binome/shared/web';
import type { PrepareDecisionChangeInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { PlanActionsQuery } from '../plan-actions-query.js';
import type { Decision } from './decision-query.js';
import type { DecisionPlace } from './decision-place.js';
import { PreparedEditForm } from './prepared-edit-form.js';
import { useDecisionAct } from './use-decision-act.js';

export const PrepareDecisionChangeMutation = graphql(`
  mutation PrepareDecisionChange($input: PrepareDecisionChangeInput!) {
    prepareDecisionChange(input: $input) {
      decision {
        id
        version
      }
    }
  }
`);

const KINDS = [
  { id: 'edit' as const, label: 'Modifier une action', hint: 'Porteur, montants, jalons.' },
  { id: 'draft' as const, label: 'Ajouter une action', hint: 'Elle entre au plan à l’adoption.' },
];

/** Prepares what the decision will write in the plan once it is adopted. */
export function PrepareChangeDialog({
  decision,
  place,
  onClose,
}: {
  decision: Decision;
  place: DecisionPlace;
  onClose: () => void;
}) {
  const [kind, setKind] = useState<'edit' | 'draft'>('edit');
  const [actionId, setActionId] = useState<string | null>(null);
  const query = useQuery(PlanActionsQuery, { variables: { phase: place.phase, code: place.code } });
  const { act, pending, problem } = useDecisionAct(
    (client, input: PrepareDecisionChangeInput) =>
      client.mutate({ mutation: PrepareDecisionChangeMutation, variables: { input } }),
    { quiet: true },
  );
  const prepare = async (change: Pick<PrepareDecisionChangeInput, 'edits' | 'drafts'>) => {
    const { problem: refused } = await act({ decisionId: decision.id, version: decision.version, ...change });
    if (!refused) onClose();
  };
  return (
    <Dialog title="Préparer un changement du plan" open wide onClose={onClose}>
      <ProblemNote problem={problem} />
      <QueryState query={query} failure="Le plan n’a pas pu être lu" shape="text">
        {({ territoryPlan: { plan } }) =>
          plan ? (
            <Stack>
              {decision.changes.length > 0 && <Note>Ce changement remplacera celui qui est préparé.</Note>}
              <RadioGroupField
                label="Ce que la décision fait"
                options={KINDS}
                value={kind}
                onChange={(id) => setKind(id ?? kind)}
              />
              {kind === 'edit' ? (
                <>
                  <ComboBoxField
                    label="Action"
                    hint="Cherchez par code ou par mot."
                    options={plan.axes.flatMap(({ actions }) =>
                      actions.nodes.map(({ id, code, title }) => ({ id, label: `${code} ${title}` })),
                    )}
                    value={actionId}
                    onChange={setActionId}
                  />
                  {actionId && (
                    <PreparedEditForm
                      key={actionId}
                      actionId={actionId}
                      pending={pending}
                      onSend={(edit) => void prepare({ edits: [edit], drafts: [] })}
                      onCancel={onClose}
                    />
                  )}
                </>
              ) : (
                <DraftForm
                  pending={pending}
                  onSend={(draft) => void prepare({ edits: [], drafts: [{ planId: plan.id, ...draft }] })}
                  onCancel={onClose}
                />
              )}
            </Stack>
          ) : (
            <p>Le territoire n’a pas encore de plan. Commencez-le pour qu’une décision puisse le changer.</p>
          )
        }
      </QueryState>
    </Dialog>
  );
}

interface Draft {
  title: string;
  mainAxis: Axis;
  ownerName: string | null;
}

function DraftForm({
  pending,
  onSend,
  onCancel,
}: {
  pending: boolean;
  onSend: (draft: Draft) => void;
  onCancel: () => void;
}) {
  const [title, setTitle] = useState('');
  const [mainAxis, setMainAxis] = useState<Axis>('ecological_transition');
  const [ownerName, setOwnerName] = useState('');
  const [told, setTold] = useState(false);
  const send = () => {
    if (!title.trim()) return setTold(true);
    onSend({ title: title.trim(), mainAxis, ownerName: ownerName.trim() || null });
  };
  return (
    <Stack>
      <TextField
        label="Titre de l’action"
        maxLength={200}
        value={title}
        onChange={setTitle}
        error={told && !title.trim() ? 'Donnez un titre à l’action.' : undefined}
      />
      <SelectField
        label="Axe"
        options={AXES.map((id) => ({ id, label: AXIS_LABELS[id] }))}
        value={mainAxis}
        onChange={(axis) => setMainAxis(axis ?? mainAxis)}
      />
      <TextField label="Porteur" optional value={ownerName} onChange={setOwnerName} />
      <DialogActs>
        <Button tone="primary" isPending={pending} onPress={send}>
          Préparer ce changement
        </Button>
        <Button onPress={onCancel}>Annuler</Button>
      </DialogActs>
    </Stack>
  );
}
