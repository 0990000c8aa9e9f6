import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useViewer } from '@binome/identity/web';
import {
  applyProblems,
  Button,
  Dialog,
  Form,
  FormActs,
  FormField,
  LeftBehindNote,
  ProblemNote,
  problemOf,
  TextField,
  useFormDraft,
  useKeptForm,
  useZodForm,
  type Problem,
} from '@binome/shared/web';
import { z } from 'zod';
import { AddContact, EditContact } from './contact-operations.js';
import { SHEET_QUERIES, type Contact } from './use-sheet.js';

const schema = z.object({
  name: z.string().trim().min(1),
  position: z.string(),
  organisation: z.string(),
  email: z.string(),
  phone: z.string(),
});
type Fields = z.output<typeof schema>;

export interface ContactDialogProps {
  territoryId: string;
  /** The contact to change; null to add one. */
  contact: Contact | null;
  onClose: () => void;
}

/** Adds a person to write to, or changes what is said of one: only the fields that were changed are sent. */
export function ContactDialog({ territoryId, contact, onClose }: ContactDialogProps) {
  const refetched = { refetchQueries: SHEET_QUERIES, awaitRefetchQueries: true };
  const [add] = useMutation(AddContact, refetched);
  const [edit] = useMutation(EditContact, refetched);
  const [clientMutationId] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useZodForm(schema, fieldsOf(contact));
  const { viewer } = useViewer();
  const kept = useFormDraft(`contact:${contact?.id ?? territoryId}:${viewer?.account.id ?? ''}`);
  const forget = useKeptForm(form, kept);
  const end = () => {
    forget();
    onClose();
  };
  const save = async (fields: Fields) => {
    try {
      if (contact) {
        const input = {
          clientMutationId,
          contactId: contact.id,
          version: contact.version,
          ...changed(fieldsOf(contact), fields),
        };
        await edit({ variables: { input } });
      } else {
        await add({ variables: { input: { clientMutationId, territoryId, ...fields } } });
      }
      end();
    } catch (error) {
      const refused = problemOf(error);
      setProblem(applyProblems(form, refused) ? null : refused);
    }
  };
  return (
    <Dialog title={contact ? `Modifier ${contact.name}` : 'Ajouter un contact'} open onClose={onClose}>
      <LeftBehindNote draft={kept.leftBehind} onTakeUp={kept.takeUp} onGiveUp={kept.giveUp} />
      <Form form={form} onSubmit={save} notice={<ProblemNote problem={problem} />}>
        <FormField form={form} name="name">
          {(field) => <TextField label="Nom" hint="Une personne ou un service" maxLength={200} {...field} />}
        </FormField>
        <FormField form={form} name="position">
          {(field) => <TextField label="Fonction" optional maxLength={200} {...field} />}
        </FormField>
        <FormField form={form} name="organisation">
          {(field) => <TextField label="Organisation" optional maxLength={200} {...field} />}
        </FormField>
        <FormField form={form} name="email">
          {(field) => <TextField label="Adresse e-mail" type="email" optional maxLength={200} {...field} />}
        </FormField>
        <FormField form={form} name="phone">
          {(field) => <TextField label="Téléphone" type="tel" optional maxLength={30} {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={form.formState.isSubmitting}>
            {contact ? 'Enregistrer' : 'Ajouter le contact'}
          </Button>
          <Button onPress={end}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}

function fieldsOf(contact: Contact | null): Fields {
  const { name = '', position, organisation, email, phone } = contact ?? {};
  return { name, position: position ?? '', organisation: organisation ?? '', email: email ?? '', phone: phone ?? '' };
}

function changed(before: Fields, after: Fields): Partial<Fields> {
  const names = Object.keys(after) as (keyof Fields)[];
  return Object.fromEntries(names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]));
}
