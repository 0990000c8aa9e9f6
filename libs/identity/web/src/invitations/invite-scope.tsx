import { isTerritorial, type Role } from '@binome/shared/domain';
import { OPERATORS, REGION_NAMES } from '@binome/identity/domain';
import { FormField, MultiSelectField, SelectField } from '@binome/shared/web';
import { OPERATOR_WORDS } from '../words/role-words.js';
import type { InviteFormState } from './invite-schema.js';
import { useTerritoryOptions } from './use-territory-options.js';

const REGIONS = Object.entries(REGION_NAMES)
  .map(([id, label]) => ({ id, label }))
  .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
const OPERATOR_OPTIONS = OPERATORS.map((id) => ({ id, label: OPERATOR_WORDS[id] }));

/** Where the role holds: territories, régions or an operator, according to the role. */
export function InviteScope({
  form,
  role,
  territoryKnown,
}: {
  form: InviteFormState;
  role: Role;
  territoryKnown: boolean;
}) {
  const asksTerritories = isTerritorial(role) && !territoryKnown;
  const { options, loading } = useTerritoryOptions(asksTerritories);
  if (asksTerritories) {
    return (
      <FormField form={form} name="territoryIds">
        {(field) => (
          <MultiSelectField
            label="Territoires"
            hint={loading ? 'La liste des territoires arrive…' : 'Écrivez une partie du nom.'}
            options={options}
            {...field}
          />
        )}
      </FormField>
    );
  }
  if (role === 'regional_reviewer') {
    return (
      <FormField form={form} name="regionCodes">
        {(field) => <MultiSelectField label="Régions" options={REGIONS} {...field} />}
      </FormField>
    );
  }
  if (role === 'operator_agent') {
    return (
      <FormField form={form} name="operator">
        {(field) => <SelectField label="Opérateur" options={OPERATOR_OPTIONS} {...field} />}
      </FormField>
    );
  }
  return null;
}
