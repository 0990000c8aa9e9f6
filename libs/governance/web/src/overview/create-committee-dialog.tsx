import {
  applyProblems,
  Button,
  Dialog,
  Form,
  FormActs,
  FormField,
  LeftBehindNote,
  ProblemNote,
  SelectField,
  TextAreaField,
  TextField,
  useFormDraft,
  useKeptForm,
  useZodForm,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { CreateCommitteeInput } from '@binome/shared/web/documents';
import { COMMITTEE_LEVELS } from '@binome/governance/domain';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { useGovernanceAct } from '../live/use-governance-act.js';
import { committeeAddress } from '../place.js';
import { LEVEL_WORDS, optionsOf } from '../words/committee-words.js';
import type { GovernanceBodyProps } from './governance-body.js';

const CreateCommitteeMutation = graphql(`
  mutation CreateCommittee($input: CreateCommitteeInput!) {
    createCommittee(input: $input) {
      committee {
        id
      }
    }
  }
`);

const TOP = 'top';
const schema = z.object({
  name: z.string().trim().min(1).max(200),
  code: z.string().trim().min(1).max(12).toUpperCase(),
  level: z.enum(COMMITTEE_LEVELS),
  parentId: z.string(),
  mandate: z.string().max(5_000),
});

/** Creates a committee with plain rules, then opens it: seats and rules are chosen there. */
export function CreateCommitteeDialog({
  governance: { territoryId, committees },
  place,
  accountId,
  onClose,
}: GovernanceBodyProps & { onClose: () => void }) {
  const navigate = useNavigate();
  const form = useZodForm(schema, { name: '', code: '', level: 'local', parentId: TOP, mandate: '' });
  const kept = useFormDraft(`new-committee:${territoryId}:${accountId}`);
  const forget = useKeptForm(form, kept);
  const { act, pending, problem } = useGovernanceAct(
    (client, input: CreateCommitteeInput) => client.mutate({ mutation: CreateCommitteeMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async ({ parentId, mandate, ...given }: z.output<typeof schema>) => {
    const fields = { ...given, parentId: parentId === TOP ? null : parentId, mandate: mandate || null };
    const { result, problem: refused } = await act({ territoryId, ...fields });
    if (refused) return void applyProblems(form, refused);
    forget();
    const id = result?.data?.createCommittee.committee.id;
    if (id) void navigate(committeeAddress(place.address, id));
  };
  const parents = [
    { id: TOP, label: 'Aucun : en tête de l’organigramme' },
    ...committees.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <Dialog title="Créer un comité" open onClose={onClose}>
      <LeftBehindNote draft={kept.leftBehind} onTakeUp={kept.takeUp} onGiveUp={kept.giveUp} />
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <FormField form={form} name="name">
          {(field) => <TextField label="Nom" maxLength={200} {...field} />}
        </FormField>
        <FormField form={form} name="code">
          {(field) => (
            <TextField label="Sigle" hint="Il numérote les décisions, comme COPIL-2026-04." maxLength={12} {...field} />
          )}
        </FormField>
        <FormField form={form} name="level">
          {({ onChange, ...field }) => (
            <SelectField
              label="Niveau"
              options={optionsOf(LEVEL_WORDS)}
              {...field}
              onChange={(level) => onChange(level ?? 'local')}
            />
          )}
        </FormField>
        <FormField form={form} name="parentId">
          {({ onChange, ...field }) => (
            <SelectField
              label="Dépend de"
              options={parents}
              {...field}
              onChange={(parentId) => onChange(parentId ?? TOP)}
            />
          )}
        </FormField>
        <FormField form={form} name="mandate">
          {(field) => (
            <TextAreaField label="Mandat" optional hint="Ce que le comité fait, en deux lignes." {...field} />
          )}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Créer le comité
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
