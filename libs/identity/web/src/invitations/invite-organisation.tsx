import type { Role } from '@binome/shared/domain';
import { DateField, FormField, TextField } from '@binome/shared/web';
import { isOfPair, type InviteFormState } from './invite-schema.js';

const ORGANISATION: Partial<Record<Role, { label: string; hint: string }>> = {
  elected: { label: 'Collectivité', hint: 'Celle que la personne représente.' },
  industrial: { label: 'Entreprise', hint: 'Celle que la personne dirige ou représente.' },
  project_lead: { label: 'Employeur', hint: 'La structure qui porte le poste.' },
};

/** What goes with a seat of the pair (function, organisation) or with a post (employer, dates). */
export function InviteOrganisation({ form, role }: { form: InviteFormState; role: Role }) {
  const organisation = ORGANISATION[role];
  if (!organisation) return null;
  return (
    <>
      {isOfPair(role) && (
        <FormField form={form} name="position">
          {(field) => <TextField label="Mandat ou poste" hint="Maire, directrice de site…" optional {...field} />}
        </FormField>
      )}
      <FormField form={form} name="employer">
        {(field) => <TextField {...organisation} optional {...field} />}
      </FormField>
      {role === 'project_lead' && (
        <>
          <FormField form={form} name="startsOn">
            {(field) => (
              <DateField
                label="Premier jour du poste"
                hint="Sans date, le jour où la personne accepte."
                optional
                {...field}
              />
            )}
          </FormField>
          <FormField form={form} name="endsOn">
            {(field) => (
              <DateField
                label="Dernier jour du poste"
                hint="Ses droits s’arrêtent le soir de ce jour."
                optional
                {...field}
              />
            )}
          </FormField>
        </>
      )}
    </>
  );
}
