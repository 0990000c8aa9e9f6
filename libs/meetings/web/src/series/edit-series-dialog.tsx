import { addDays } from '@binome/governance/domain';
import { SERIES_HORIZON_DAYS, seriesChange, type Occurrence } from '@binome/meetings/domain';
import {
  applyProblems,
  Button,
  Dialog,
  Form,
  FormActs,
  FormField,
  formatLongDay,
  ProblemNote,
  SelectField,
  todayIn,
  useZodForm,
} from '@binome/shared/web';
import type { EditSeriesInput } from '@binome/shared/web/documents';
import { z } from 'zod';
import { useMeetingAct } from '../live/use-meeting-act.js';
import { MeetingFields, meetingInput, type MeetingForm } from '../meeting/meeting-fields.js';
import { seriesChangeWords } from './change-words.js';
import { RuleFields, seriesSchema, type SeriesForm } from './rule-fields.js';
import { EditSeriesMutation, type Series } from './series-query.js';

const schema = seriesSchema.extend({ from: z.string() });

/** Changes a series from one of its meetings on, and says before it is done what becomes of each. */
export function EditSeriesDialog({ series, onClose }: { series: Series; onClose: () => void }) {
  const today = todayIn();
  const meetings = series.meetings.map(asOccurrence);
  const drafts = meetings.filter(({ state }) => state === 'draft');
  const { week, weekday, months, startTime, minutes, mode, place = null, videoLink = null } = series;
  const before = { week, weekday, months, startTime, minutes, mode, place, videoLink };
  const form = useZodForm(schema, {
    ...{ week, weekday, months: months.map(String), from: drafts[0]?.seriesDay ?? today, title: '', day: today },
    ...{ startTime, minutes: String(minutes), mode, place: place ?? '', videoLink: videoLink ?? '' },
  });
  const { act, pending, problem } = useMeetingAct(
    (client, input: EditSeriesInput) => client.mutate({ mutation: EditSeriesMutation, variables: { input } }),
    { quiet: true },
  );
  const contentOf = (given: z.output<typeof schema>) => {
    const told = meetingInput(given);
    const rule = { week: given.week, weekday: given.weekday, months: given.months.map(Number) };
    const { startTime: hour, minutes: duration, mode: attended, place: where, videoLink: link } = told;
    return { ...rule, startTime: hour, minutes: duration, mode: attended, place: where, videoLink: link };
  };
  const send = async (given: z.output<typeof schema>) => {
    const fields = contentOf(given);
    const { problem: refused } = await act({
      seriesId: series.id,
      version: series.version,
      from: given.from,
      ...fields,
    });
    if (refused) applyProblems(form, refused);
    else onClose();
  };
  const written = schema.safeParse(form.watch());
  const change =
    written.success &&
    seriesChange(before, contentOf(written.data), meetings, {
      ...{ from: written.data.from, today },
      until: addDays(written.data.from > today ? written.data.from : today, SERIES_HORIZON_DAYS),
    });
  return (
    <Dialog title={`Modifier la série : ${series.committee.name}`} open onClose={onClose}>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        {drafts.length > 1 && (
          <FormField form={form} name="from">
            {({ onChange, ...field }) => (
              <SelectField
                label="À partir de la séance du"
                hint="Les séances d’avant ne changent pas."
                options={drafts.map(({ seriesDay, day }) => ({ id: seriesDay, label: formatLongDay(day) }))}
                {...field}
                onChange={(id) => onChange(id ?? today)}
              />
            )}
          </FormField>
        )}
        <RuleFields form={form as unknown as SeriesForm} />
        <MeetingFields form={form as unknown as MeetingForm} of="known_series" />
        {change && (
          <div role="status" aria-label="Ce que cela change">
            {seriesChangeWords(change).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Modifier la série
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}

function asOccurrence(meeting: Series['meetings'][number]): Occurrence {
  const { id, day, seriesDay, state, startTime, minutes, mode, place = null, videoLink = null } = meeting;
  return { id, day, seriesDay: seriesDay ?? day, state, startTime, minutes, mode, place, videoLink };
}
