import { SERIES_WEEKS, seriesWords, WEEKDAYS, type SeriesWeek, type Weekday } from '@binome/meetings/domain';
import { FormField, MultiSelectField, SelectField } from '@binome/shared/web';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { meetingSchema } from '../meeting/meeting-fields.js';

const WEEK_WORDS: Record<SeriesWeek, string> = {
  first: 'Premier',
  second: 'Deuxième',
  third: 'Troisième',
  fourth: 'Quatrième',
  last: 'Dernier',
};
const WEEKDAY_WORDS: Record<Weekday, string> = {
  ...{ monday: 'lundi', tuesday: 'mardi', wednesday: 'mercredi', thursday: 'jeudi' },
  ...{ friday: 'vendredi', saturday: 'samedi', sunday: 'dimanche' },
};

/** The months of a year, to choose among. */
export const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
].map((label, rank) => ({ id: String(rank + 1), label }));

/** What is written of a series: a rule, and what its meetings are. */
export const seriesSchema = meetingSchema.extend({
  week: z.enum(SERIES_WEEKS),
  weekday: z.enum(WEEKDAYS),
  months: z.array(z.string()).min(1),
});

export type SeriesForm = UseFormReturn<z.input<typeof seriesSchema>, unknown, z.output<typeof seriesSchema>>;

/** The rule of a series, said in words as it is chosen. */
export function RuleFields({ form }: { form: SeriesForm }) {
  const [week, weekday, months, startTime] = form.watch(['week', 'weekday', 'months', 'startTime']);
  const options = <Id extends string>(ids: readonly Id[], words: Record<Id, string>) =>
    ids.map((id) => ({ id, label: words[id] }));
  return (
    <>
      <FormField form={form} name="week">
        {({ onChange, ...field }) => (
          <SelectField
            label="Semaine du mois"
            options={options(SERIES_WEEKS, WEEK_WORDS)}
            {...field}
            onChange={(id) => onChange((id ?? 'first') as SeriesWeek)}
          />
        )}
      </FormField>
      <FormField form={form} name="weekday">
        {({ onChange, ...field }) => (
          <SelectField
            label="Jour"
            options={options(WEEKDAYS, WEEKDAY_WORDS)}
            {...field}
            onChange={(id) => onChange((id ?? 'monday') as Weekday)}
          />
        )}
      </FormField>
      <FormField form={form} name="months">
        {(field) => <MultiSelectField label="Mois" options={MONTHS} {...field} />}
      </FormField>
      {months.length > 0 && /^\d\d:\d\d$/.test(startTime) && (
        <p aria-live="polite">
          <b>Donc {seriesWords({ week, weekday, months: months.map(Number) }, startTime)}.</b>
        </p>
      )}
    </>
  );
}
