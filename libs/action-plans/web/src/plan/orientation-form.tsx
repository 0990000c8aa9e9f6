import { useApolloClient } from '@apollo/client/react';
import { ORIENTATION_TEXTS, type Axis } from '@binome/action-plans/domain';
import {
  applyProblems,
  Button,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  Sheet,
  TextField,
  useKeptForm,
  useZodForm,
  type FormDraft,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { AddOrientationInput } from '@binome/shared/web/documents';
import { z } from 'zod';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';

export const AddOrientationMutation = graphql(`
  mutation AddOrientation($input: AddOrientationInput!) {
    addOrientation(input: $input) {
      orientation {
        id
        ...Orientation
      }
    }
  }
`);

const schema = z.object({ title: z.string().trim().min(1).max(ORIENTATION_TEXTS.title.max) });

/** A new orientation under an axis. */
export function OrientationForm({
  planId,
  axis,
  kept,
  onEnd,
}: {
  planId: string;
  axis: Axis;
  /** What was typed here and not sent. */
  kept: FormDraft;
  onEnd: () => void;
}) {
  const client = useApolloClient();
  const form = useZodForm(schema, { title: '' });
  const forget = useKeptForm(form, kept);
  const end = () => {
    forget();
    onEnd();
  };
  const add = useCommand((input: AddOrientationInput) =>
    client.mutate({ mutation: AddOrientationMutation, variables: { input } }),
  );
  const send = async ({ title }: { title: string }) => {
    const { problem } = await add.run({ planId, axis, title });
    if (problem) return void applyProblems(form, problem);
    forget();
    await readPlanAgain(client);
    onEnd();
  };
  return (
    <Sheet>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? add.problem : null} />}>
        <FormField form={form} name="title">
          {(field) => <TextField label="Titre de l’orientation" autoFocus {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={add.pending}>
            Ajouter l’orientation
          </Button>
          <Button tone="quiet" onPress={end}>
            Fermer
          </Button>
        </FormActs>
      </Form>
    </Sheet>
  );
}
