import {
  applyProblems,
  Button,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  Sheet,
  TextField,
  useZodForm,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { AddCollegeInput } from '@binome/shared/web/documents';
import { z } from 'zod';
import { useGovernanceAct } from '../live/use-governance-act.js';

const AddCollegeMutation = graphql(`
  mutation AddCollege($input: AddCollegeInput!) {
    addCollege(input: $input) {
      writtenId
    }
  }
`);

const schema = z.object({ name: z.string().trim().min(1).max(100) });

/** A new college; what the quorum asks of it is chosen once it is there. */
export function CollegeForm({ committeeId, onEnd }: { committeeId: string; onEnd: () => void }) {
  const form = useZodForm(schema, { name: '' });
  const { act, pending, problem } = useGovernanceAct(
    (client, input: AddCollegeInput) => client.mutate({ mutation: AddCollegeMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async ({ name }: z.output<typeof schema>) => {
    const { problem: refused } = await act({ committeeId, name, minimum: 0 });
    if (refused) applyProblems(form, refused);
    else onEnd();
  };
  return (
    <Sheet>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <FormField form={form} name="name">
          {(field) => <TextField label="Nom du collège" autoFocus maxLength={100} {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Ajouter le collège
          </Button>
          <Button tone="quiet" onPress={onEnd}>
            Fermer
          </Button>
        </FormActs>
      </Form>
    </Sheet>
  );
}
