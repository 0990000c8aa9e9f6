import { SERIES_WEEKS, seriesWords, WEEKDAYS, type SeriesWeek, type Weekday } from '@binome/meetings/domain';
import {
  applyProblems,
  Button,
  Dialog,
  Form,
  FormActs,
  FormField,
  MultiSelectField,
  ProblemNote,
  SelectField,
  useZodForm,
} from '@binome/shared/web';
import type { CreateSeriesInput } from '@binome/shared/web/documents';
import { z } from 'zod';
import { useMeetingAct } from '../live/use-meeting-act.js';
import { MeetingFields, meetingInput, meetingSchema, type MeetingForm } from '../meeting/meeting-fields.js';
import { CreateSeriesMutation } from './series-query.js';

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
const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
].map((label, rank) => ({ id: String(rank + 1), label }));

const schema = meetingSchema.extend({
  committeeId: z.string().min(1),
  week: z.enum(SERIES_WEEKS),
  weekday: z.enum(WEEKDAYS),
  months: z.array(z.string()).min(1),
});

/** Begins a series: a rule said in words as it is chosen, from which the next meetings are drafted. */
export function CreateSeriesDialog({
  committees,
  onClose,
}: {
  committees: readonly { id: string; name: string }[];
  onClose: () => void;
}) {
  const today = new Date().toISOString().slice(0, 10);
  const form = useZodForm(schema, {
    ...{ committeeId: committees[0]?.id ?? '', week: 'first', weekday: 'tuesday', months: MONTHS.map(({ id }) => id) },
    ...{ title: '', day: today, startTime: '14:00', minutes: '120', mode: 'in_person', place: '', videoLink: '' },
  });
  const { act, pending, problem } = useMeetingAct(
    (client, input: CreateSeriesInput) => client.mutate({ mutation: CreateSeriesMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async ({ committeeId, week, weekday, months, ...given }: z.output<typeof schema>) => {
    const { day: startsOn, startTime, minutes, mode, place, videoLink } = meetingInput(given);
    const rule = { committeeId, week, weekday, months: months.map(Number), startsOn };
    const { problem: refused } = await act({ ...rule, startTime, minutes, mode, place, videoLink });
    if (refused) applyProblems(form, refused);
    else onClose();
  };
  const [week, weekday, months, startTime] = form.watch(['week', 'weekday', 'months', 'startTime']);
  const options = <Id extends string>(ids: readonly Id[], words: Record<Id, string>) =>
    ids.map((id) => ({ id, label: words[id] }));
  return (
    <Dialog title="Nouvelle série de séances" open onClose={onClose}>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <FormField form={form} name="committeeId">
          {({ onChange, ...field }) => (
            <SelectField
              label="Comité"
              options={committees.map(({ id, name }) => ({ id, label: name }))}
              {...field}
              onChange={(id) => onChange(id ?? '')}
            />
          )}
        </FormField>
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
            <b>Donc {seriesWords({ week: week as SeriesWeek, weekday: weekday as Weekday, months: months.map(Number) }, startTime)}.</b>
          </p>
        )}
        <MeetingFields form={form as unknown as MeetingForm} isSeries />
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Créer la série
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
