import { useMutation } from '@apollo/client/react';
import { isTerritorial, type Role } from '@binome/shared/domain';
import {
  applyProblems,
  Button,
  Form,
  FormActs,
  FormField,
  problemOf,
  ProblemNote,
  SelectField,
  showToast,
  TextField,
  useKeptForm,
  useProblem,
  useZodForm,
  type FormDraft,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { ROLE_HINTS, ROLE_WORDS } from '../words/role-words.js';
import { InviteOrganisation } from './invite-organisation.js';
import { inviteInput, inviteSchema, type InviteDraft } from './invite-schema.js';
import { InviteScope } from './invite-scope.js';

const SendInvitation = graphql(`
  mutation SendInvitation($input: SendInvitationInput!) {
    sendInvitation(input: $input) {
      invitation {
        id
      }
    }
  }
`);

export interface InviteFormProps {
  /** Roles that may be given from here. */
  roles: readonly Role[];
  /** The territory of the invitation; asked when absent. */
  territoryId?: string;
  /** What was typed here and not sent. */
  kept: FormDraft;
  onEnd: () => void;
}

/** Who is invited, to be what, where. The mail leaves when it is sent. */
export function InviteForm({ roles, territoryId, kept, onEnd }: InviteFormProps) {
  const form = useZodForm(inviteSchema, {
    name: '',
    email: '',
    role: roles.length === 1 ? (roles[0] ?? null) : null,
    territoryIds: territoryId ? [territoryId] : [],
    regionCodes: [],
    operator: null,
    position: '',
    employer: '',
    startsOn: null,
    endsOn: null,
  });
  const forget = useKeptForm(form, kept);
  const end = () => {
    forget();
    onEnd();
  };
  const [invite, { error }] = useMutation(SendInvitation, { refetchQueries: ['Invitations'] });
  const problem = useProblem(error);
  const role = form.watch('role');
  const send = async (draft: InviteDraft) => {
    if (draft.role === null) return;
    try {
      const input = { clientMutationId: crypto.randomUUID(), ...inviteInput({ ...draft, role: draft.role }) };
      await invite({ variables: { input } });
      showToast({ tone: 'ok', title: `Invitation envoyée à ${draft.email}` });
      end();
    } catch (refusal) {
      applyProblems(form, problemOf(refusal));
    }
  };
  return (
    <Form form={form} onSubmit={send} notice={<ProblemNote problem={problem} />}>
      <FormField form={form} name="name">
        {(field) => <TextField label="Nom de la personne" hint="Prénom puis nom." maxLength={120} {...field} />}
      </FormField>
      <FormField form={form} name="email">
        {(field) => <TextField label="Adresse e-mail" hint="Le message d’invitation y part." type="email" {...field} />}
      </FormField>
      <FormField form={form} name="role">
        {(field) => (
          <SelectField
            label="Fonction"
            options={roles.map((id) => ({ id, label: ROLE_WORDS[id], hint: ROLE_HINTS[id] }))}
            {...field}
          />
        )}
      </FormField>
      {role && <InviteScope form={form} role={role} territoryKnown={Boolean(territoryId) && isTerritorial(role)} />}
      {role && <InviteOrganisation form={form} role={role} />}
      <FormActs>
        <Button type="submit" tone="primary" isPending={form.formState.isSubmitting}>
          Envoyer l’invitation
        </Button>
        <Button tone="quiet" onPress={end}>
          Annuler
        </Button>
      </FormActs>
    </Form>
  );
}
