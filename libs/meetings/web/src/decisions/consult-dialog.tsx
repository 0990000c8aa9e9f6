import { endOfDay } from '@binome/meetings/domain';
import {
  applyProblems,
  Button,
  DateField,
  Dialog,
  Form,
  FormActs,
  FormField,
  PARIS,
  ProblemNote,
  todayIn,
  useZodForm,
} from '@binome/shared/web';
import type { OpenConsultationInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { z } from 'zod';
import type { Decision } from './decision-query.js';
import { useDecisionAct } from './use-decision-act.js';

const OpenConsultationMutation = graphql(`
  mutation OpenConsultation($input: OpenConsultationInput!) {
    openConsultation(input: $input) {
      decision {
        id
        version
      }
    }
  }
`);

const schema = z.object({ deadline: z.string().nullable() });

/** Asks every seat of the committee in writing, until the end of a day. */
export function ConsultDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { id: decisionId, version, committee, timeZone } = decision;
  const form = useZodForm(schema, { deadline: null });
  const { act, pending, problem } = useDecisionAct(
    (client, input: OpenConsultationInput) =>
      client.mutate({ mutation: OpenConsultationMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async ({ deadline }: z.output<typeof schema>) => {
    if (!deadline) return form.setError('deadline', { message: 'Choisissez le dernier jour pour répondre.' });
    const { problem: refused } = await act({ decisionId, version, deadline: endOfDay(deadline, timeZone) });
    if (refused) return void applyProblems(form, refused);
    onClose();
  };
  return (
    <Dialog title="Consulter le comité par écrit" open onClose={onClose}>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <p>
          Les sièges votants de {committee.name} reçoivent un courriel et répondent ici. Le texte, le mode de décision
          et le quorum ne changent plus. La consultation se termine dès que son résultat est certain, et au plus tard à
          la fin du jour choisi{timeZone === PARIS ? '' : ', à l’heure du territoire'}.
        </p>
        <FormField form={form} name="deadline">
          {(field) => <DateField label="Dernier jour pour répondre" min={todayIn(timeZone)} {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Ouvrir la consultation
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
