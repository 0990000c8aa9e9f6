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
import { z } from 'zod';

const RequestSignIn = graphql(`
  mutation RequestSignIn($input: RequestSignInInput!) {
    requestSignIn(input: $input) {
      validMinutes
    }
  }
`);

const schema = z.object({ email: z.string().trim().min(1).max(254).email() });

/** The address to which the sign-in link goes. */
export function SignInForm({ onSent }: { onSent: (email: string) => void }) {
  const form = useZodForm(schema, { email: '' });
  const [request, { error }] = useMutation(RequestSignIn);
  const problem = useProblem(error);
  const send = async ({ email }: { email: string }) => {
    try {
      await request({ variables: { input: { clientMutationId: crypto.randomUUID(), email } } });
      onSent(email);
    } catch (refusal) {
      applyProblems(form, problemOf(refusal));
    }
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      notice={problem?.code === 'INVALID_INPUT' ? null : <ProblemNote problem={problem} />}
    >
      <FormField form={form} name="email">
        {(field) => (
          <TextField
            label="Adresse e-mail"
            hint={'Celle qui a reçu votre invitation. Exemple\u00A0: prenom.nom@exemple.fr'}
            type="email"
            autoComplete="email"
            {...field}
          />
        )}
      </FormField>
      <FormActs>
        <Button type="submit" tone="accent" isPending={form.formState.isSubmitting}>
          Recevoir un lien de connexion
        </Button>
      </FormActs>
    </Form>
  );
}
