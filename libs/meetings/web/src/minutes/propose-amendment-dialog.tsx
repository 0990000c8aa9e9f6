import { AMENDED_PARTS, OUTCOME_LENGTH, PASSAGE_LENGTH } from '@binome/meetings/domain';
import {
  applyProblems,
  Button,
  Dialog,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  RadioGroupField,
  SelectField,
  TextAreaField,
  TextField,
  useZodForm,
  type Problem,
} from '@binome/shared/web';
import { useState } from 'react';
import { z } from 'zod';
import type { MinutesItem, MinutesSeat } from './minutes-query.js';
import { AMENDED_PARTS_WORDS } from './minutes-words.js';
import type { MinutesActs } from './use-minutes-acts.js';

const reason = z.string().trim().min(1).max(500);
const committeeSeatId = z.string();
const schema = z.discriminatedUnion('part', [
  z.object({
    part: z.literal('outcome'),
    committeeSeatId,
    before: z.string(),
    after: z.string().trim().min(1).max(OUTCOME_LENGTH),
    reason,
  }),
  z.object({
    part: z.literal('notes'),
    committeeSeatId,
    before: z.string().trim().min(1).max(PASSAGE_LENGTH),
    after: z.string().trim().min(1).max(PASSAGE_LENGTH),
    reason,
  }),
]);

/** Proposes what an item should say: the sentence of what came out of it, or a passage of its notes. */
export function ProposeAmendmentDialog({
  item,
  seats,
  acts,
  onClose,
}: {
  item: MinutesItem;
  /** Those for which the reader may propose. */
  seats: readonly MinutesSeat[];
  acts: MinutesActs;
  onClose: () => void;
}) {
  const { id: itemId, number, title, outcome, notes } = item;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [first] = seats;
  const form = useZodForm<z.input<typeof schema>, z.output<typeof schema>>(schema, {
    part: 'outcome',
    committeeSeatId: first?.committeeSeatId ?? '',
    before: outcome ?? '',
    after: outcome ?? '',
    reason: '',
  });
  const part = form.watch('part');
  const choose = (next: 'outcome' | 'notes' | null) => {
    const said = next === 'notes' ? '' : (outcome ?? '');
    form.setValue('part', next ?? 'outcome');
    form.setValue('before', said);
    form.setValue('after', said);
    form.clearErrors();
  };
  const send = async (words: z.output<typeof schema>) => {
    const { problem: refused } = await acts.propose({ itemId, ...words, before: words.before || null });
    setProblem(refused ?? null);
    if (refused) applyProblems(form, refused);
    else onClose();
  };
  return (
    <Dialog title={`Amender le point ${number}`} open onClose={onClose}>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <p>
          {title}. Le binôme ou le chef de projet accepte ou refuse votre amendement ; tous ceux qui lisent le compte
          rendu le voient.
        </p>
        {seats.length > 1 && (
          <FormField form={form} name="committeeSeatId">
            {({ value, onChange, ...field }) => (
              <SelectField
                {...field}
                label="Au nom de"
                options={seats.map((seat) => ({
                  id: seat.committeeSeatId,
                  label: `${seat.personName ?? 'Siège'}, ${seat.body}`,
                }))}
                value={value}
                onChange={(id) => onChange(id ?? '')}
              />
            )}
          </FormField>
        )}
        {notes && (
          <RadioGroupField
            label="Que faut-il changer ?"
            options={AMENDED_PARTS.map((id) => ({ id, label: AMENDED_PARTS_WORDS[id] }))}
            value={part}
            onChange={choose}
          />
        )}
        {part === 'notes' ? (
          <FormField form={form} name="before">
            {(field) => (
              <TextAreaField
                label="Passage à changer"
                hint="Recopiez-le tel qu’il est écrit dans les notes, dans un seul paragraphe."
                rows={2}
                {...field}
              />
            )}
          </FormField>
        ) : (
          <p>
            {outcome ? `Le compte rendu dit : « ${outcome} »` : 'Le compte rendu ne dit pas encore ce qui en sort.'}
          </p>
        )}
        <FormField form={form} name="after">
          {(field) => <TextField label="Ce qu’il faut lire" {...field} />}
        </FormField>
        <FormField form={form} name="reason">
          {(field) => <TextAreaField label="Pourquoi" rows={2} {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={acts.isProposing}>
            Proposer l’amendement
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
