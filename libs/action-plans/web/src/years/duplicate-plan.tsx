import { useApolloClient } from '@apollo/client/react';
import { FIRST_YEAR, LAST_YEAR } from '@binome/action-plans/domain';
import {
  applyProblems,
  Button,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  TextField,
  useZodForm,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';

const DuplicateActionPlanMutation = graphql(`
  mutation DuplicateActionPlan($input: DuplicateActionPlanInput!) {
    duplicateActionPlan(input: $input) {
      actionPlan {
        id
        year
      }
    }
  }
`);

const schema = z.object({
  year: z.string().refine((year) => Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR, {
    message: `Choisissez une année entre ${FIRST_YEAR} et ${LAST_YEAR}.`,
  }),
});

/** Begins the plan of another year with what is not finished; the present one is kept to be read. */
export function DuplicatePlan({
  plan,
  address,
}: {
  plan: { id: string; version: number; year: number };
  address: string;
}) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const form = useZodForm(schema, { year: String(plan.year + 1) });
  const duplicate = useCommand((input: { id: string; version: number; year: number; clientMutationId: string }) =>
    client.mutate({ mutation: DuplicateActionPlanMutation, variables: { input } }),
  );
  const send = async ({ year }: z.output<typeof schema>) => {
    const { problem } = await duplicate.run({ id: plan.id, version: plan.version, year: Number(year) });
    if (problem) return void applyProblems(form, problem);
    await readPlanAgain(client);
    await navigate(address);
  };
  return (
    <Form form={form} onSubmit={send}>
      <p>
        Les orientations et les actions qui ne sont ni terminées ni abandonnées sont reprises, avec leurs jalons, leurs
        montants et leurs indicateurs. Le plan {plan.year} est archivé : ses documents restent avec lui, et vous pourrez
        l’exporter pour le lire, ou le reprendre, depuis le tableau ci-dessus.
      </p>
      <FormField form={form} name="year">
        {(field) => <TextField {...field} label="Année du nouveau plan" inputMode="numeric" />}
      </FormField>
      <ProblemNote problem={duplicate.problem} />
      <FormActs>
        <Button type="submit" tone="primary" isPending={duplicate.pending}>
          Commencer ce plan
        </Button>
      </FormActs>
    </Form>
  );
}
