import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useViewer } from '@binome/identity/web';
import {
  applyProblems,
  Button,
  DateField,
  Dialog,
  Form,
  FormActs,
  FormField,
  LeftBehindNote,
  ProblemNote,
  problemOf,
  TextField,
  todayIn,
  useFormDraft,
  useKeptForm,
  useZodForm,
  type Problem,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { PairSide } from '@binome/territories/domain';
import { z } from 'zod';
import { SIDE_WORDS } from './pair-words.js';
import { SHEET_QUERIES } from './use-sheet.js';

const NameSeat = graphql(`
  mutation NameSeatHolder($input: NameSeatHolderInput!) {
    nameSeatHolder(input: $input) {
      seat {
        id
      }
    }
  }
`);

const schema = z.object({
  personName: z.string().trim().min(1),
  position: z.string(),
  organisation: z.string(),
  startsOn: z.string().nullable().refine(Boolean, 'Choisissez le premier jour.'),
  endsOn: z.string().nullable(),
});

export interface NameSeatDialogProps {
  territoryId: string;
  side: PairSide;
  onClose: () => void;
}

/** Names a person on one side of the pair. */
export function NameSeatDialog({ territoryId, side, onClose }: NameSeatDialogProps) {
  const [name] = useMutation(NameSeat, { refetchQueries: SHEET_QUERIES, awaitRefetchQueries: true });
  const [intent] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useZodForm(schema, {
    personName: '',
    position: '',
    organisation: '',
    startsOn: todayIn(),
    endsOn: null,
  });
  const { viewer } = useViewer();
  const kept = useFormDraft(`seat:${territoryId}-${side}:${viewer?.account.id ?? ''}`);
  const forget = useKeptForm(form, kept);
  const end = () => {
    forget();
    onClose();
  };
  const save = async ({ position, organisation, startsOn, ...rest }: z.output<typeof schema>) => {
    const fields = {
      ...rest,
      position: position || null,
      organisation: organisation || null,
      startsOn: startsOn ?? '',
    };
    try {
      await name({ variables: { input: { clientMutationId: intent, territoryId, side, ...fields } } });
      end();
    } catch (error) {
      const refused = problemOf(error);
      setProblem(applyProblems(form, refused) ? null : refused);
    }
  };
  return (
    <Dialog title={SIDE_WORDS[side].title} open onClose={onClose}>
      <LeftBehindNote draft={kept.leftBehind} onTakeUp={kept.takeUp} onGiveUp={kept.giveUp} />
      <Form form={form} onSubmit={save} notice={<ProblemNote problem={problem} />}>
        <FormField form={form} name="personName">
          {(field) => <TextField label="Nom" hint="Prénom et nom" maxLength={200} {...field} />}
        </FormField>
        <FormField form={form} name="position">
          {(field) => <TextField label="Fonction" optional maxLength={200} {...field} />}
        </FormField>
        <FormField form={form} name="organisation">
          {(field) => (
            <TextField label={side === 'elected' ? 'Collectivité' : 'Entreprise'} optional maxLength={200} {...field} />
          )}
        </FormField>
        <FormField form={form} name="startsOn">
          {(field) => <DateField label="Premier jour" {...field} />}
        </FormField>
        <FormField form={form} name="endsOn">
          {(field) => <DateField label="Dernier jour" optional {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={form.formState.isSubmitting}>
            {SIDE_WORDS[side].name}
          </Button>
          <Button onPress={end}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
