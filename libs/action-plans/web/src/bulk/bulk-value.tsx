import { ComboBoxField, DateField, SelectField, TextField, type Option } from '@binome/shared/web';
import { shiftParts, type BulkWidget } from './bulk-change-form.js';
import styles from './bulk-value.module.css';

const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** The value that a change of many actions sets, by the widget of what changes. */
export function BulkValue({
  widget,
  options,
  value,
  help,
  error,
  onChange,
}: {
  widget: BulkWidget;
  options: readonly Option[];
  value: string;
  help?: string;
  error?: string;
  onChange: (value: string) => void;
}) {
  const field = { value, hint: help, error, onChange: (given: string | null) => onChange(given ?? '') };
  if (widget === 'nothing') return <p>{help}</p>;
  if (widget === 'text') return <TextField {...field} label="Lequel, laquelle" maxLength={200} />;
  if (widget === 'day')
    return <DateField {...field} label="Nouvelle date" value={value || null} min={FIRST_DAY} max={LAST_DAY} />;
  if (widget === 'shift') return <ShiftFields {...field} />;
  if (widget === 'lead') return <LeadFields {...field} members={options} />;
  return <SelectField {...field} label="Nouvelle valeur" options={options} value={value || null} />;
}

interface TwoFieldsProps {
  value: string;
  hint?: string;
  error?: string;
  onChange: (value: string) => void;
}

function ShiftFields({ value, hint, error, onChange }: TwoFieldsProps) {
  const { months, days } = shiftParts(value);
  return (
    <div className="stack stack-tight">
      <div className={styles.two}>
        <TextField
          label="Mois"
          optional
          inputMode="numeric"
          value={months}
          error={error}
          onChange={(typed) => onChange(`${typed.trim()} ${days}`)}
        />
        <TextField
          label="Jours"
          optional
          inputMode="numeric"
          value={days}
          onChange={(typed) => onChange(`${months} ${typed.trim()}`)}
        />
      </div>
      <p className="field-hint">{hint}</p>
    </div>
  );
}

function LeadFields({ value, hint, error, onChange, members }: TwoFieldsProps & { members: readonly Option[] }) {
  const isMember = members.some(({ id }) => id === value);
  return (
    <>
      {members.length > 0 && (
        <ComboBoxField
          label="Un membre du territoire"
          optional
          hint={hint}
          options={members}
          value={isMember ? value : null}
          onChange={(id) => onChange(id ?? '')}
        />
      )}
      {!isMember && (
        <TextField
          label={members.length > 0 ? 'Ou un autre nom' : 'Son nom'}
          value={value}
          error={error}
          onChange={onChange}
          maxLength={200}
        />
      )}
    </>
  );
}
