import { MEETING_MODES } from '@binome/meetings/domain';
import { DateField, FormField, SelectField, TextField } from '@binome/shared/web';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { optionsOf } from '../words/agenda-words.js';
import { MODE_WORDS } from '../words/meeting-words.js';
import { durationWords } from '@binome/meetings/domain';

const text = (max: number) => z.string().trim().max(max);

/** What is written of a meeting. */
export const meetingSchema = z.object({
  title: text(200),
  day: z.iso.date(),
  startTime: z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3])[:hH ]\s?[0-5]\d$/, 'Écrivez une heure comme 14:00.'),
  minutes: z.string().transform(Number),
  mode: z.enum(MEETING_MODES),
  place: text(300),
  videoLink: text(500),
});

export type MeetingForm = UseFormReturn<z.input<typeof meetingSchema>, unknown, z.output<typeof meetingSchema>>;

/** The input of a command from what the form holds: an empty text is none, an hour is HH:MM. */
export function meetingInput({ title, place, videoLink, startTime, ...rest }: z.output<typeof meetingSchema>) {
  return {
    ...rest,
    startTime: hourOf(startTime),
    title: title || null,
    place: place || null,
    videoLink: videoLink || null,
  };
}

/** An hour as commands take it, HH:MM, from one that somebody typed. */
export function hourOf(typed: string): string {
  const [hour = '', minute = ''] = typed.split(/[:hH ]\s?/);
  return `${hour.padStart(2, '0')}:${minute}`;
}

const DURATIONS = [30, 45, 60, 90, 120, 150, 180, 240, 300, 420];

/** The fields of a meeting, or of those of a series that begins or that is known: when, how long, how people attend. */
export function MeetingFields({
  form,
  of = 'meeting',
}: {
  form: MeetingForm;
  of?: 'meeting' | 'series' | 'known_series';
}) {
  const mode = form.watch('mode');
  const minutes = Number(form.watch('minutes'));
  const durations = DURATIONS.includes(minutes) ? DURATIONS : [...DURATIONS, minutes].sort((a, b) => a - b);
  return (
    <>
      {of !== 'known_series' && (
        <FormField form={form} name="day">
          {(field) => (
            <DateField
              label={of === 'series' ? 'À partir du' : 'Jour'}
              {...field}
              onChange={(day) => field.onChange(day ?? '')}
            />
          )}
        </FormField>
      )}
      <FormField form={form} name="startTime">
        {(field) => <TextField label="Heure" hint="Celle du territoire, comme 14:00." maxLength={7} {...field} />}
      </FormField>
      <FormField form={form} name="minutes">
        {({ onChange, ...field }) => (
          <SelectField
            label="Durée"
            options={durations.map((one) => ({ id: String(one), label: durationWords(one) }))}
            {...field}
            onChange={(chosen) => onChange(chosen ?? '120')}
          />
        )}
      </FormField>
      <FormField form={form} name="mode">
        {({ onChange, ...field }) => (
          <SelectField
            label="On y vient"
            options={optionsOf(MODE_WORDS)}
            {...field}
            onChange={(chosen) => onChange(chosen ?? 'in_person')}
          />
        )}
      </FormField>
      {mode !== 'remote' && (
        <FormField form={form} name="place">
          {(field) => <TextField label="Lieu" optional maxLength={300} {...field} />}
        </FormField>
      )}
      {mode !== 'in_person' && (
        <FormField form={form} name="videoLink">
          {(field) => <TextField label="Lien de la visioconférence" type="url" optional maxLength={500} {...field} />}
        </FormField>
      )}
      {of === 'meeting' && (
        <FormField form={form} name="title">
          {(field) => (
            <TextField
              label="Objet"
              optional
              hint="Ce qui distingue cette séance, comme « séance extraordinaire »."
              maxLength={200}
              {...field}
            />
          )}
        </FormField>
      )}
    </>
  );
}
