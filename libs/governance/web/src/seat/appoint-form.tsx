import { useState } from 'react';
import { HOLDER_KINDS, holderOn, type HolderKind } from '@binome/governance/domain';
import {
  applyProblems,
  Button,
  DateField,
  Form,
  FormActs,
  FormField,
  formatDay,
  Note,
  ProblemNote,
  RadioGroupField,
  SelectField,
  TextField,
  todayIn,
  useZodForm,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { AppointSeatHolderInput } from '@binome/shared/web/documents';
import { UserPlus } from 'lucide-react';
import { z } from 'zod';
import type { CommitteePlace, Seat } from '../committee/committee-query.js';
import { useGovernanceAct } from '../live/use-governance-act.js';
import { HOLDER_WORDS } from '../words/committee-words.js';
import { NONE } from './seat-fields.js';
import styles from './seat.module.css';

const AppointMutation = graphql(`
  mutation AppointSeatHolder($input: AppointSeatHolderInput!) {
    appointSeatHolder(input: $input) {
      writtenId
    }
  }
`);

const schema = z.object({
  kind: z.enum(HOLDER_KINDS),
  account: z.string(),
  personName: z.string().trim().min(1).max(200),
  email: z.string().trim(),
  startsOn: z.string().nullable().refine(Boolean, 'Choisissez le premier jour.'),
  endsOn: z.string().nullable(),
});

export interface AppointFormProps {
  seat: Seat;
  candidates: CommitteePlace['governance']['candidates'];
  /** Whether somebody was just named: the keyboard goes on from there. */
  isAfterNaming: boolean;
}

/** Names who holds the seat from a day on, or who replaces its holder. Open at once while nobody holds it. */
export function AppointForm({ seat, candidates, isAfterNaming }: AppointFormProps) {
  const [open, setOpen] = useState(!seat.holder);
  if (!open) {
    return (
      <Button autoFocus={isAfterNaming} icon={<UserPlus size={16} aria-hidden />} onPress={() => setOpen(true)}>
        Nommer quelqu’un d’autre
      </Button>
    );
  }
  return <OpenForm seat={seat} candidates={candidates} onEnd={() => setOpen(false)} />;
}

function OpenForm({ seat, candidates, onEnd }: Omit<AppointFormProps, 'isAfterNaming'> & { onEnd: () => void }) {
  const first = seat.startsOn > todayIn() ? seat.startsOn : todayIn();
  const form = useZodForm(schema, {
    kind: 'holder',
    account: NONE,
    personName: '',
    email: '',
    startsOn: first,
    endsOn: null,
  });
  const { act, pending, problem } = useGovernanceAct(
    (client, input: AppointSeatHolderInput) => client.mutate({ mutation: AppointMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async ({ account, startsOn, email, ...person }: z.output<typeof schema>) => {
    const accountId = account === NONE ? null : account;
    const { problem: refused } = await act({
      committeeSeatId: seat.id,
      ...person,
      accountId,
      email: accountId === null ? email || null : null,
      startsOn: startsOn ?? '',
    });
    if (refused) applyProblems(form, refused);
  };
  const chooseAccount = (account: string) => {
    const member = candidates.find(({ accountId }) => accountId === account);
    if (member) form.setValue('personName', member.name, { shouldDirty: true, shouldValidate: true });
  };
  const leaving = leavingOf(seat, form.watch('kind'), form.watch('startsOn'));
  return (
    <section className={styles.appoint} aria-label="Nommer une personne">
      <h3>Nommer une personne</h3>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <FormField form={form} name="kind">
          {({ onChange, value, name, error }) => (
            <RadioGroupField<HolderKind>
              label="En tant que"
              name={name}
              error={error}
              options={HOLDER_KINDS.map((kind) => ({ id: kind, label: HOLDER_WORDS[kind] }))}
              value={value}
              onChange={(kind) => kind && onChange(kind)}
            />
          )}
        </FormField>
        {candidates.length > 0 && (
          <FormField form={form} name="account">
            {({ onChange, ...field }) => (
              <SelectField
                label="Compte dans le territoire"
                options={[
                  { id: NONE, label: 'Sans compte : écrire le nom' },
                  ...candidates.map(({ accountId, name }) => ({ id: accountId, label: name })),
                ]}
                {...field}
                onChange={(account) => {
                  onChange(account ?? NONE);
                  chooseAccount(account ?? NONE);
                }}
              />
            )}
          </FormField>
        )}
        <FormField form={form} name="personName">
          {(field) => <TextField label="Nom" maxLength={200} {...field} />}
        </FormField>
        {form.watch('account') === NONE && (
          <FormField form={form} name="email">
            {(field) => (
              <TextField
                label="Adresse e-mail"
                type="email"
                optional
                hint="Pour lui envoyer les convocations et les consultations écrites. Seules les personnes qui gèrent la gouvernance la voient."
                {...field}
              />
            )}
          </FormField>
        )}
        <FormField form={form} name="startsOn">
          {(field) => <DateField label="Premier jour" min={seat.startsOn} {...field} />}
        </FormField>
        <FormField form={form} name="endsOn">
          {(field) => <DateField label="Dernier jour" optional {...field} />}
        </FormField>
        {leaving && <Note>{leaving}</Note>}
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Nommer
          </Button>
          {seat.holder && (
            <Button tone="quiet" onPress={onEnd}>
              Fermer
            </Button>
          )}
        </FormActs>
      </Form>
    </section>
  );
}

/** Who leaves when the new holder comes, said before it is done. */
function leavingOf(seat: Seat, kind: HolderKind, startsOn: string | null): string | null {
  if (kind !== 'holder' || !startsOn) return null;
  const holders = seat.holders.map((holder) => ({ ...holder, endsOn: holder.endsOn ?? null }));
  const leaving = holderOn(holders, startsOn);
  if (!leaving || leaving.startsOn >= startsOn) return null;
  return `${leaving.personName} quitte ce siège la veille du ${formatDay(startsOn)}, et reste dans son historique.`;
}
