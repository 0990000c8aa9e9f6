import { useMutation } from '@apollo/client/react';
import {
  applyProblems,
  Button,
  Form,
  FormActs,
  FormField,
  problemOf,
  ProblemNote,
  TextField,
  useProblem,
  useZodForm,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { Link } from 'react-router';
import { z } from 'zod';
import { useEntry } from '../frame/use-entry.js';

const Accept = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      signInMailed
      viewer {
        account {
          id
        }
      }
    }
  }
`);

const schema = z.object({ name: z.string().trim().min(1).max(120) });

/** How the person wants to be called, and the act that opens the account. */
export function AcceptInvitation({ token, name, onMailed }: { token: string; name: string; onMailed: () => void }) {
  const form = useZodForm(schema, { name });
  const [accept, { error }] = useMutation(Accept);
  const problem = useProblem(error);
  const enter = useEntry();
  const send = async (values: { name: string }) => {
    try {
      const input = { clientMutationId: crypto.randomUUID(), token, name: values.name };
      const { data } = await accept({ variables: { input } });
      if (data?.acceptInvitation.signInMailed) onMailed();
      else if (data?.acceptInvitation.viewer) await enter(data.acceptInvitation.viewer.account.id);
    } catch (refusal) {
      applyProblems(form, problemOf(refusal));
    }
  };
  return (
    <Form form={form} onSubmit={send} notice={<ProblemNote problem={problem} />}>
      <FormField form={form} name="name">
        {(field) => (
          <TextField
            label="Votre nom"
            hint="Tel que les autres le liront, prénom puis nom."
            autoComplete="name"
            maxLength={120}
            {...field}
          />
        )}
      </FormField>
      <p className="secondary">
        En acceptant, vous vous engagez à respecter les <Link to="/cgu">conditions d’utilisation</Link>.
      </p>
      <FormActs>
        <Button type="submit" tone="accent" isPending={form.formState.isSubmitting}>
          Accepter l’invitation
        </Button>
      </FormActs>
    </Form>
  );
}
