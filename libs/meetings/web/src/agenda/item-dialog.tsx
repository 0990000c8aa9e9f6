import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { AGENDA_KIND_WORDS, AGENDA_KINDS } from '@binome/governance/domain';
import {
  applyProblems,
  Button,
  Checkbox,
  Dialog,
  Form,
  FormActs,
  FormField,
  MultiSelectField,
  ProblemNote,
  SelectField,
  TextAreaField,
  TextField,
  useZodForm,
} from '@binome/shared/web';
import { z } from 'zod';
import type { Item, Meeting } from '../meeting/meeting-query.js';
import type { MeetingsPlace } from '../place.js';
import { PlanToChooseQuery } from '../plan-to-choose-query.js';
import { useActionSearch } from '../use-action-search.js';
import { optionsOf } from '../words/agenda-words.js';
import { useAddItem, useEditItem } from './agenda-mutations.js';

const schema = z.object({
  title: z.string().trim().min(1).max(200),
  kind: z.enum(AGENDA_KINDS),
  minutes: z
    .string()
    .trim()
    .regex(/^([1-9]|[1-9]\d|[1-3]\d\d|4[0-7]\d|480)$/, 'Écrivez une durée entre 1 et 480.')
    .transform(Number),
  presenter: z.string().trim().max(200),
  detail: z.string().trim().max(5_000),
  confidential: z.boolean(),
  actionIds: z.array(z.string()),
});

/** Writes an item of the agenda; for a contributor, proposes it. */
export function ItemDialog({
  meeting,
  item,
  place,
  onClose,
}: {
  meeting: Meeting;
  item: Item | null;
  place: MeetingsPlace;
  onClose: () => void;
}) {
  const add = useAddItem();
  const edit = useEditItem();
  const mayWrite = meeting.viewerCan.includes('agenda');
  const form = useZodForm(schema, {
    ...{ title: item?.title ?? '', kind: item?.kind ?? 'information', minutes: String(item?.minutes ?? 10) },
    ...{ presenter: item?.presenter ?? '', detail: item?.detail ?? '', confidential: item?.confidential ?? false },
    actionIds: item?.actions.map(({ id }) => id) ?? [],
  });
  const { pending, problem } = item ? edit : add;
  const send = async ({ presenter, detail, ...rest }: z.output<typeof schema>) => {
    const given = { ...rest, presenter: presenter || null, detail: detail || null };
    const { problem: refused } = item
      ? await edit.act({ itemId: item.id, version: item.version, ...changed(item, given) })
      : await add.act({ meetingId: meeting.id, ...given });
    if (refused) applyProblems(form, refused);
    else onClose();
  };
  const verb = item ? 'Enregistrer' : mayWrite ? 'Ajouter à l’ordre du jour' : 'Proposer';
  return (
    <Dialog
      title={item ? 'Modifier le point' : mayWrite ? 'Ajouter un point' : 'Proposer un point'}
      open
      onClose={onClose}
    >
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <ItemFields form={form} place={place} linked={item?.actions ?? []} />
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            {verb}
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}

type ItemForm = ReturnType<typeof useZodForm<z.input<typeof schema>, z.output<typeof schema>>>;

function ItemFields({
  form,
  place: { phase, code },
  linked,
}: {
  form: ItemForm;
  place: MeetingsPlace;
  linked: Item['actions'];
}) {
  const { data } = useQuery(PlanToChooseQuery, { variables: { phase, code } });
  const search = useActionSearch(data?.territoryPlan.plan?.id);
  // Those taken stay named whatever is searched next.
  const [known, setKnown] = useState(() => linked.map((one) => ({ id: one.id, label: `${one.code} · ${one.title}` })));
  const keep = (ids: readonly string[]) => setKnown([...known, ...search.options.filter(({ id }) => ids.includes(id))]);
  return (
    <>
      <FormField form={form} name="title">
        {(field) => <TextField label="Titre" maxLength={200} {...field} />}
      </FormField>
      <FormField form={form} name="kind">
        {({ onChange, ...field }) => (
          <SelectField
            label="Pour"
            options={optionsOf(AGENDA_KIND_WORDS)}
            {...field}
            onChange={(kind) => onChange(kind ?? 'information')}
          />
        )}
      </FormField>
      <FormField form={form} name="minutes">
        {(field) => <TextField label="Durée" unit="min" numeric inputMode="numeric" maxLength={3} {...field} />}
      </FormField>
      <FormField form={form} name="presenter">
        {(field) => <TextField label="Présenté par" optional maxLength={200} {...field} />}
      </FormField>
      <FormField form={form} name="actionIds">
        {({ value, onChange, ...field }) => (
          <MultiSelectField
            label="Actions du plan dont il est question"
            optional
            {...search}
            known={known}
            value={value}
            {...field}
            onChange={(ids) => {
              keep(ids);
              onChange(ids);
            }}
          />
        )}
      </FormField>
      <FormField form={form} name="detail">
        {(field) => <TextAreaField label="Ce qu’il faut en savoir" optional {...field} />}
      </FormField>
      <FormField form={form} name="confidential">
        {({ value, onChange, name }) => (
          <Checkbox name={name} checked={value} onChange={onChange}>
            Confidentiel : lu seulement par ceux qui siègent ce jour-là, le binôme et le chef de projet
          </Checkbox>
        )}
      </FormField>
    </>
  );
}

// Only what differs is sent, so that what others change meanwhile stays.
function changed<Given extends { actionIds: string[] }>({ actions, ...item }: Item, given: Given): Partial<Given> {
  const before: Record<string, unknown> = { ...item, actionIds: actions.map(({ id }) => id) };
  return Object.fromEntries(
    Object.entries(given).filter(([field, value]) => JSON.stringify(before[field]) !== JSON.stringify(value)),
  ) as Partial<Given>;
}
