import type { UseFormReturn } from 'react-hook-form';
import { DateField, FormField, RadioGroupField, TextAreaField, TextField, useZodForm } from '@binome/shared/web';
import { z } from 'zod';

/** Who reads a decision, and whether it is addressed to the State: one question. */
export const AUDIENCES = ['territory', 'restricted', 'shared', 'to_state'] as const;
export type Audience = (typeof AUDIENCES)[number];

const AUDIENCE_CHOICES: { id: Audience; label: string; hint: string }[] = [
  { id: 'territory', label: 'Le territoire', hint: 'Tous ses membres la lisent.' },
  { id: 'restricted', label: 'Le comité seul', hint: 'Ses sièges, le binôme et le chef de projet.' },
  { id: 'shared', label: 'Le territoire et l’État', hint: 'Le référent régional la lit une fois décidée.' },
  { id: 'to_state', label: 'Proposition à l’État', hint: 'Le référent régional y répond une fois adoptée.' },
];

const schema = z.object({
  title: z.string().trim().min(1).max(200),
  statement: z.string().trim().min(1).max(5_000),
  conditions: z.string().max(2_000),
  audience: z.enum(AUDIENCES),
  ownerName: z.string().max(200),
  effectOn: z.string().nullable(),
  reviewOn: z.string().nullable(),
});
export type DecisionFormValues = z.output<typeof schema>;

const BLANK: DecisionFormValues = {
  ...{ title: '', statement: '', conditions: '', audience: 'territory', ownerName: '', effectOn: null, reviewOn: null },
};

export function useDecisionForm(values: Partial<DecisionFormValues> = {}) {
  return useZodForm(schema, { ...BLANK, ...values });
}

/** What the commands take of what was filled in. */
export function contentOf({ audience, conditions, ownerName, ...given }: DecisionFormValues) {
  return {
    ...given,
    conditions: conditions.trim() || null,
    ownerName: ownerName.trim() || null,
    visibility: audience === 'to_state' ? ('shared' as const) : audience,
    toState: audience === 'to_state',
  };
}

/** The fields of a decision, the same to propose and to edit it. */
export function DecisionFields({
  form,
  audiences = AUDIENCES,
}: {
  form: UseFormReturn<DecisionFormValues, unknown, DecisionFormValues>;
  /** Who may read it, where not everybody can. */
  audiences?: readonly Audience[];
}) {
  return (
    <>
      <FormField form={form} name="title">
        {(field) => <TextField label="Titre" maxLength={200} {...field} />}
      </FormField>
      <FormField form={form} name="statement">
        {(field) => (
          <TextAreaField label="Texte soumis au vote" hint="Le comité décide…" rows={5} maxLength={5000} {...field} />
        )}
      </FormField>
      <FormField form={form} name="conditions">
        {(field) => <TextAreaField label="Conditions" optional rows={2} {...field} />}
      </FormField>
      <FormField form={form} name="ownerName">
        {(field) => <TextField label="Confiée à" optional hint="Qui la met en œuvre." {...field} />}
      </FormField>
      <FormField form={form} name="effectOn">
        {(field) => <DateField label="Prend effet le" optional {...field} />}
      </FormField>
      <FormField form={form} name="reviewOn">
        {(field) => (
          <DateField label="À réexaminer le" optional hint="Elle reviendra ce jour-là à l’ordre du jour." {...field} />
        )}
      </FormField>
      <FormField form={form} name="audience">
        {({ name, value, error, onChange, onBlur }) => (
          <RadioGroupField
            label="Qui la lit"
            options={AUDIENCE_CHOICES.filter(({ id }) => audiences.includes(id))}
            {...{ name, value, error, onBlur }}
            onChange={(id) => onChange(id ?? 'territory')}
          />
        )}
      </FormField>
    </>
  );
}
