import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import {
  applyProblems,
  Button,
  DateField,
  Dialog,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  problemOf,
  todayIn,
  useZodForm,
  type Problem,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { z } from 'zod';
import { SHEET_QUERIES, type Seat } from './use-sheet.js';

const EndSeat = graphql(`
  mutation EndSeat($input: EndSeatInput!) {
    endSeat(input: $input) {
      seat {
        id
        version
        endsOn
      }
    }
  }
`);

const schema = z.object({ endsOn: z.string().nullable().refine(Boolean, 'Choisissez le dernier jour.') });

/** Gives a seat its last day; the person stays among those who held it. */
export function EndSeatDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const [end] = useMutation(EndSeat, { refetchQueries: SHEET_QUERIES, awaitRefetchQueries: true });
  const [intent] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useZodForm(schema, { endsOn: todayIn() });
  const save = async ({ endsOn }: z.output<typeof schema>) => {
    const input = { clientMutationId: intent, seatId: seat.id, version: seat.version, endsOn: endsOn ?? '' };
    try {
      await end({ variables: { input } });
      onClose();
    } catch (error) {
      const refused = problemOf(error);
      setProblem(applyProblems(form, refused) ? null : refused);
    }
  };
  return (
    <Dialog title={`Mettre fin au siège de ${seat.personName}`} open onClose={onClose}>
      <Form form={form} onSubmit={save} notice={<ProblemNote problem={problem} />}>
        <p>
          {seat.personName} reste dans la liste des titulaires précédents. Ses droits de connexion se retirent à part,
          dans les invitations.
        </p>
        <FormField form={form} name="endsOn">
          {(field) => <DateField label="Dernier jour" {...field} min={seat.startsOn} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={form.formState.isSubmitting}>
            Mettre fin au siège
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
