import { PAIR_SIDES } from '@binome/territories/domain';
import {
  Button,
  Checkbox,
  DateField,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  SelectField,
  TextField,
  type Problem,
} from '@binome/shared/web';
import type { UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { CommitteeBodyProps } from '../committee/committee-body.js';
import { BODY_WORDS, optionsOf, SIDE_WORDS } from '../words/committee-words.js';
import { NONE, type seatSchema, type SeatFormValues } from './seat-fields.js';

type Output = z.output<typeof seatSchema>;

export interface SeatFormProps {
  form: UseFormReturn<SeatFormValues, unknown, Output>;
  data: CommitteeBodyProps['data'];
  verb: string;
  pending: boolean;
  problem: Problem | null;
  onSubmit: (values: Output) => Promise<void>;
  onCancel: () => void;
}

/** What a seat is: whom it belongs to, how it counts, from when to when. */
export function SeatForm({ form, data, verb, pending, problem, onSubmit, onCancel }: SeatFormProps) {
  const isMember = form.watch('bodyKind') === 'member_authority';
  const { members } = data.territory;
  const colleges = data.committee.colleges.map(({ id, name }) => ({ id, label: name }));
  const nameBody = (siren: string) => {
    const member = members.find((one) => one.siren === siren);
    if (member) form.setValue('body', member.name, { shouldDirty: true });
  };
  return (
    <Form form={form} onSubmit={onSubmit} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
      <FormField form={form} name="bodyKind">
        {({ onChange, ...field }) => (
          <SelectField
            label="Nature de l’organisme"
            options={optionsOf(BODY_WORDS)}
            {...field}
            onChange={(kind) => kind && onChange(kind)}
          />
        )}
      </FormField>
      {isMember && members.length > 0 && (
        <FormField form={form} name="memberSiren">
          {({ onChange, ...field }) => (
            <SelectField
              label="Collectivité représentée"
              options={[
                { id: NONE, label: 'Une autre collectivité' },
                ...members.map(({ siren, name }) => ({ id: siren, label: name })),
              ]}
              {...field}
              onChange={(siren) => {
                onChange(siren ?? NONE);
                nameBody(siren ?? NONE);
              }}
            />
          )}
        </FormField>
      )}
      <FormField form={form} name="body">
        {(field) => <TextField label="Organisme" hint="Comme « CC Faucigny-Glières »" maxLength={200} {...field} />}
      </FormField>
      <FormField form={form} name="position">
        {(field) => <TextField label="Fonction" optional hint="Comme « Présidence »" maxLength={200} {...field} />}
      </FormField>
      {colleges.length > 0 && (
        <FormField form={form} name="collegeId">
          {({ onChange, ...field }) => (
            <SelectField
              label="Collège"
              options={[{ id: NONE, label: 'Sans collège' }, ...colleges]}
              {...field}
              onChange={(id) => onChange(id ?? NONE)}
            />
          )}
        </FormField>
      )}
      <FormField form={form} name="side">
        {({ onChange, ...field }) => (
          <SelectField
            label="Côté du binôme"
            options={[
              { id: NONE, label: 'Hors du binôme' },
              ...PAIR_SIDES.map((side) => ({ id: side, label: SIDE_WORDS[side] })),
            ]}
            {...field}
            onChange={(side) => onChange(side ?? NONE)}
          />
        )}
      </FormField>
      <FormField form={form} name="voting">
        {({ value, onChange }) => (
          <Checkbox checked={value} onChange={onChange}>
            Ce siège vote (sinon, sa voix est consultative)
          </Checkbox>
        )}
      </FormField>
      <FormField form={form} name="chair">
        {({ value, onChange }) => (
          <Checkbox checked={value} onChange={onChange}>
            Ce siège préside le comité
          </Checkbox>
        )}
      </FormField>
      <FormField form={form} name="startsOn">
        {(field) => <DateField label="Siège ouvert à partir du" {...field} />}
      </FormField>
      <FormField form={form} name="endsOn">
        {(field) => <DateField label="Dernier jour du siège" optional {...field} />}
      </FormField>
      <FormActs>
        <Button type="submit" tone="primary" isPending={pending}>
          {verb}
        </Button>
        <Button onPress={onCancel}>Annuler</Button>
      </FormActs>
    </Form>
  );
}
