import {
  Button,
  Checkbox,
  ComboBoxField,
  DateField,
  FileDrop,
  Form,
  FormActs,
  FormField,
  MultiSelectField,
  RadioGroupField,
  SearchField,
  SelectField,
  TextAreaField,
  TextField,
  showToast,
  useZodForm,
} from '@binome/shared/web';
import { useState } from 'react';
import { z } from 'zod';

const ROLES = [
  { id: 'elected', label: 'Élu du binôme' },
  { id: 'industrial', label: 'Industriel du binôme', hint: 'Dirige un établissement du territoire' },
  { id: 'lead', label: 'Chef de projet' },
];
const REGIONS = ['Bretagne', 'Normandie', 'Occitanie', 'Île-de-France', 'Hauts-de-France'].map((label) => ({
  id: label,
  label,
}));

const schema = z.object({
  email: z.email(),
  role: z
    .string()
    .nullable()
    .refine((role) => role !== null, 'Choisissez une fonction.'),
  region: z.string().nullable(),
  sectors: z.array(z.string()).min(1),
  startsOn: z
    .string()
    .nullable()
    .refine((day) => day !== null, 'Indiquez le début.'),
  visibility: z.string().nullable(),
  message: z.string().max(300),
});

export function FormSample() {
  const [search, setSearch] = useState('');
  const [agreed, setAgreed] = useState(false);
  const form = useZodForm(schema, {
    email: '',
    role: null,
    region: null,
    sectors: [],
    startsOn: '2026-03-03',
    visibility: 'shared',
    message: '',
  });
  return (
    <Form form={form} onSubmit={() => void showToast({ tone: 'ok', title: 'Invitation envoyée' })}>
      <SearchField
        label="Rechercher un territoire"
        value={search}
        onChange={setSearch}
        placeholder="Nom, région, code"
      />
      <FormField form={form} name="email">
        {(field) => (
          <TextField label="Adresse e-mail" type="email" hint="Elle recevra le lien d’invitation." {...field} />
        )}
      </FormField>
      <FormField form={form} name="role">
        {(field) => <SelectField label="Fonction" options={ROLES} {...field} />}
      </FormField>
      <FormField form={form} name="region">
        {(field) => <ComboBoxField label="Région" optional options={REGIONS} {...field} />}
      </FormField>
      <FormField form={form} name="sectors">
        {(field) => <MultiSelectField label="Filières" options={REGIONS} {...field} />}
      </FormField>
      <FormField form={form} name="startsOn">
        {(field) => <DateField label="Début" {...field} />}
      </FormField>
      <FormField form={form} name="visibility">
        {(field) => (
          <RadioGroupField
            label="Qui lit"
            options={[
              { id: 'shared', label: 'Le territoire et l’État' },
              { id: 'territory', label: 'Le territoire seulement' },
            ]}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="message">
        {(field) => <TextAreaField label="Message" optional {...field} />}
      </FormField>
      <Checkbox checked={agreed} onChange={setAgreed}>
        Prévenir aussi le chef de projet
      </Checkbox>
      <FileDrop
        label="Déposez la liste des communes ici"
        accept={['.csv']}
        hint="CSV, 200 Mo au plus"
        onFiles={() => undefined}
      />
      <FormActs>
        <Button type="submit" tone="primary">
          Envoyer l’invitation
        </Button>
        <Button tone="quiet">Annuler</Button>
      </FormActs>
    </Form>
  );
}
