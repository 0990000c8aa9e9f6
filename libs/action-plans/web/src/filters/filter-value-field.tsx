import {
  choiceWord,
  filterFieldAt,
  isAmountField,
  readDuration,
  type FilterOperator,
} from '@binome/action-plans/domain';
import { Checkbox, DateField, MultiSelectField, SelectField, TagsField, TextField } from '@binome/shared/web';
import { use } from 'react';
import { FilteredPlanContext, optionOf, useAuthorities, useFilterValues } from './filter-choices.js';
import styles from './filter-dialog.module.css';
import { widgetOf } from './filter-widget.js';

interface FilterValueProps {
  path: string;
  operator: FilterOperator;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  error?: string;
}

/** The value of a condition, in the widget of its field. */
export function FilterValueField(props: FilterValueProps) {
  const { path, operator, values, onChange, error } = props;
  const rule = filterFieldAt(path);
  const [first = '', second = ''] = values;
  const field = { label: 'Valeur', labelHidden: true, error };
  const one = { ...field, value: first, onChange: (value: string) => onChange([value]) };
  const unit = isAmountField(path) ? '€ HT' : undefined;
  switch (rule && widgetOf(path, rule, operator)) {
    case 'text':
      return <TextField {...one} maxLength={200} />;
    case 'texts':
      return <TextsValue {...props} />;
    case 'ticks':
      return <TicksValue {...props} />;
    case 'orientations':
      return <OrientationsValue {...props} />;
    case 'authorities':
      return <AuthoritiesValue {...props} />;
    case 'day':
      return <DateField {...field} value={first || null} onChange={(day) => onChange(day ? [day] : [])} />;
    case 'days':
      return (
        <div className={styles.two}>
          <DateField {...field} label="Du" value={first || null} onChange={(day) => onChange([day ?? '', second])} />
          <DateField
            {...field}
            label="Au"
            error={undefined}
            value={second || null}
            onChange={(day) => onChange([first, day ?? ''])}
          />
        </div>
      );
    case 'duration':
      return <DurationValue {...props} />;
    case 'number':
      return <TextField {...one} inputMode="decimal" numeric unit={unit} />;
    case 'numbers':
      return (
        <div className={styles.two}>
          <TextField {...one} label="De" numeric unit={unit} onChange={(value) => onChange([value, second])} />
          <TextField
            {...one}
            label="À"
            error={undefined}
            numeric
            unit={unit}
            value={second}
            onChange={(value) => onChange([first, value])}
          />
        </div>
      );
    default:
      return null;
  }
}

/** A few choices, each a box to tick. */
function TicksValue({ path, values, onChange, error }: FilterValueProps) {
  const choices = filterFieldAt(path)?.choices;
  return (
    <div role="group" aria-label="Valeurs" className={styles.ticks}>
      {(Array.isArray(choices) ? (choices as readonly string[]) : []).map((choice) => (
        <Checkbox
          key={choice}
          checked={values.includes(choice)}
          invalid={Boolean(error)}
          onChange={(taken) => onChange(taken ? [...values, choice] : values.filter((value) => value !== choice))}
        >
          {choiceWord(path, choice)}
        </Checkbox>
      ))}
      {error && <p className={styles.problem}>{error}</p>}
    </div>
  );
}

function TextsValue({ path, values, onChange, error }: FilterValueProps) {
  return (
    <TagsField
      label="Valeurs"
      labelHidden
      error={error}
      suggestions={useFilterValues(path)}
      ofText={(text) => ({ id: text, label: text })}
      placeholder="Choisir ou écrire…"
      value={values.map((value) => optionOf(path, value))}
      onChange={(options) => onChange(options.map(({ id }) => id))}
    />
  );
}

function OrientationsValue({ values, onChange, error }: FilterValueProps) {
  const { orientations } = use(FilteredPlanContext);
  const options = orientations.map(({ id, title }) => ({ id, label: title }));
  return (
    <MultiSelectField label="Orientations" labelHidden {...{ options, error }} value={values} onChange={onChange} />
  );
}

function AuthoritiesValue({ values, onChange, error }: FilterValueProps) {
  const options = useAuthorities();
  return (
    <MultiSelectField label="Collectivités" labelHidden {...{ options, error }} value={values} onChange={onChange} />
  );
}

const UNITS = [
  { id: 'm', label: 'mois' },
  { id: 'd', label: 'jours' },
] as const;

/** A span of time: a number of days or of months, kept as `9m` or `30d` and as it is typed until it says one. */
function DurationValue({ values: [written = 'm'], onChange, error }: FilterValueProps) {
  const unit = written.endsWith('d') ? 'd' : 'm';
  const count = String(readDuration(written)?.count ?? written.slice(0, -1));
  return (
    <div className={styles.two}>
      <TextField
        label="Combien"
        labelHidden
        inputMode="numeric"
        error={error}
        value={count}
        onChange={(text) => onChange([`${text.trim()}${unit}`])}
      />
      <SelectField
        label="Unité"
        labelHidden
        options={UNITS}
        value={unit}
        onChange={(chosen) => onChange([`${count}${chosen ?? unit}`])}
      />
    </div>
  );
}
