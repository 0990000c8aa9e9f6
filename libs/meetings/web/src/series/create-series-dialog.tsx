import {
  applyProblems,
  Button,
  Dialog,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  SelectField,
  todayIn,
  useZodForm,
} from '@binome/shared/web';
import type { CreateSeriesInput } from '@binome/shared/web/documents';
import { z } from 'zod';
import { useMeetingAct } from '../live/use-meeting-act.js';
import { MeetingFields, meetingInput, type MeetingForm } from '../meeting/meeting-fields.js';
import { MONTHS, RuleFields, seriesSchema, type SeriesForm } from './rule-fields.js';
import { CreateSeriesMutation } from './series-query.js';

const schema = seriesSchema.extend({ committeeId: z.string().min(1) });

/** Begins a series: a rule said in words as it is chosen, from which the next meetings are drafted. */
export function CreateSeriesDialog({
  committees,
  onClose,
}: {
  committees: readonly { id: string; name: string }[];
  onClose: () => void;
}) {
  const form = useZodForm(schema, {
    ...{ committeeId: committees[0]?.id ?? '', week: 'first', weekday: 'tuesday', months: MONTHS.map(({ id }) => id) },
    ...{ title: '', day: todayIn(), startTime: '14:00', minutes: '120', mode: 'in_person', place: '', videoLink: '' },
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
        <RuleFields form={form as unknown as SeriesForm} />
        <MeetingFields form={form as unknown as MeetingForm} of="series" />
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
