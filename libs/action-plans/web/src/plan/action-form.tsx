import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { ACTION_TEXTS, type Axis } from '@binome/action-plans/domain';
import {
  applyProblems,
  Button,
  Form,
  FormActs,
  FormField,
  Note,
  ProblemNote,
  SelectField,
  Sheet,
  TextField,
  useKeptForm,
  useZodForm,
  type FormDraft,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { DraftActionInput } from '@binome/shared/web/documents';
import { Link } from 'react-router';
import { z } from 'zod';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';
import type { NamedOrientation } from './plan-place.js';

export const DraftActionMutation = graphql(`
  mutation DraftAction($input: DraftActionInput!) {
    draftAction(input: $input) {
      action {
        id
        code
        title
      }
    }
  }
`);

const NONE = 'none';
const schema = z.object({ title: z.string().trim().min(1).max(ACTION_TEXTS.title.max), orientationId: z.string() });

interface ActionFormProps {
  planId: string;
  axis: Axis;
  orientations: readonly NamedOrientation[];
  orientationId: string | null;
  /** Address of the plan. */
  address: string;
  /** What was typed here and not sent. */
  kept: FormDraft;
  onEnd: () => void;
}

/** A new action under an axis: a title is enough; stays open for the next one. */
export function ActionForm({ planId, axis, orientations, orientationId, address, kept, onEnd }: ActionFormProps) {
  const client = useApolloClient();
  const form = useZodForm(schema, { title: '', orientationId: orientationId ?? NONE });
  const forget = useKeptForm(form, kept);
  const [drafted, setDrafted] = useState<{ id: string; code: string; title: string } | null>(null);
  const draft = useCommand((input: DraftActionInput) =>
    client.mutate({ mutation: DraftActionMutation, variables: { input } }),
  );
  const send = async (values: z.output<typeof schema>) => {
    const under = values.orientationId === NONE ? null : values.orientationId;
    const input = { planId, mainAxis: axis, title: values.title, orientationId: under };
    const { result, problem } = await draft.run(input);
    if (problem) return void applyProblems(form, problem);
    forget();
    await readPlanAgain(client);
    setDrafted(result?.data?.draftAction.action ?? null);
    form.reset({ title: '', orientationId: values.orientationId });
    form.setFocus('title');
  };
  const choices = [
    { id: NONE, label: 'Directement sous l’axe' },
    ...orientations.map(({ id, title }) => ({ id, label: title })),
  ];
  return (
    <Sheet>
      <Form
        form={form}
        onSubmit={send}
        notice={<ProblemNote problem={form.formState.isValid ? draft.problem : null} />}
      >
        {drafted && (
          <Note tone="ok" live="status">
            {drafted.code} ajoutée :{' '}
            <Link to={`${address}/actions/${drafted.id}`}>remplir la fiche « {drafted.title} »</Link>
          </Note>
        )}
        <FormField form={form} name="title">
          {(field) => <TextField label="Titre de l’action" autoFocus {...field} />}
        </FormField>
        {orientations.length > 0 && (
          <FormField form={form} name="orientationId">
            {({ value, onChange, ...field }) => (
              <SelectField
                label="Orientation"
                options={choices}
                value={value}
                onChange={(id) => onChange(id ?? NONE)}
                {...field}
              />
            )}
          </FormField>
        )}
        <FormActs>
          <Button type="submit" tone="primary" isPending={draft.pending}>
            Ajouter l’action
          </Button>
          <Button
            tone="quiet"
            onPress={() => {
              forget();
              onEnd();
            }}
          >
            Fermer
          </Button>
        </FormActs>
      </Form>
    </Sheet>
  );
}
