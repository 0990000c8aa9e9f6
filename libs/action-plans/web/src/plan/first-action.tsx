import { useRef } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { ACTION_TEXTS, AXES, AXIS_LABELS, ORIENTATION_TEXTS, type Axis } from '@binome/action-plans/domain';
import {
  applyProblems,
  Block,
  Button,
  Form,
  FormActs,
  FormField,
  LeftBehindNote,
  ProblemNote,
  RadioGroupField,
  Sheet,
  TextField,
  useFormDraft,
  useKeptForm,
  useZodForm,
} from '@binome/shared/web';
import type { AddOrientationInput, DraftActionInput } from '@binome/shared/web/documents';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';
import { DraftActionMutation } from './action-form.js';
import { AddOrientationMutation } from './orientation-form.js';
import type { PlanPlace } from './plan-place.js';

const OPTIONS = AXES.map((id) => ({ id, label: AXIS_LABELS[id] }));
const schema = z.object({
  axis: z.enum(AXES).nullable().refine(Boolean, 'Choisissez un axe.'),
  orientation: z.string().trim().max(ORIENTATION_TEXTS.title.max),
  title: z.string().trim().min(1).max(ACTION_TEXTS.title.max),
});

/** An empty plan asks for its first action: an axis, an orientation if there is one, a title; then its card opens. */
export function FirstAction({ planId, place }: { planId: string; place: PlanPlace }) {
  const navigate = useNavigate();
  const client = useApolloClient();
  const form = useZodForm(schema, { axis: null, orientation: '', title: '' });
  const kept = useFormDraft(`first-action:${planId}:${place.accountId}`);
  const forget = useKeptForm(form, kept);
  const { write, pending, problem } = useFirstAction(planId);
  const send = async ({ axis, orientation, title }: z.output<typeof schema>) => {
    const outcome = await write(axis as Axis, orientation, title);
    if (outcome.problem) return void applyProblems(form, outcome.problem);
    forget();
    await readPlanAgain(client);
    await navigate(`${place.address}/actions/${outcome.actionId}`);
  };
  return (
    <Block title="Votre première action">
      <LeftBehindNote draft={kept.leftBehind} onTakeUp={kept.takeUp} onGiveUp={kept.giveUp} />
      <Sheet>
        <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
          <FormField form={form} name="axis">
            {({ name, value, onChange, error }) => (
              <RadioGroupField
                label="À quel axe répond-elle ?"
                options={OPTIONS}
                {...{ name, value, onChange, error }}
              />
            )}
          </FormField>
          <FormField form={form} name="orientation">
            {(field) => (
              <TextField
                label="Orientation"
                hint="Ce que votre territoire veut obtenir sous cet axe. Exemple : produire avec moins d’énergie."
                optional
                {...field}
              />
            )}
          </FormField>
          <FormField form={form} name="title">
            {(field) => (
              <TextField
                label="Titre de l’action"
                hint="Un titre suffit : la fiche s’ouvre ensuite pour le reste."
                {...field}
              />
            )}
          </FormField>
          <FormActs>
            <Button type="submit" tone="accent" isPending={pending}>
              Écrire cette action
            </Button>
          </FormActs>
        </Form>
      </Sheet>
    </Block>
  );
}

/** Two commands for one press: an orientation that was added already is not added again when the action is sent again. */
function useFirstAction(planId: string) {
  const client = useApolloClient();
  const added = useRef<{ asked: string; id: string } | null>(null);
  const add = useCommand((input: AddOrientationInput) =>
    client.mutate({ mutation: AddOrientationMutation, variables: { input } }),
  );
  const draft = useCommand((input: DraftActionInput) =>
    client.mutate({ mutation: DraftActionMutation, variables: { input } }),
  );
  const orientationOf = async (axis: Axis, title: string) => {
    const asked = `${axis} ${title}`;
    if (title === '' || added.current?.asked === asked)
      return { id: title === '' ? null : (added.current?.id ?? null) };
    const { result, problem } = await add.run({ planId, axis, title });
    if (problem) return { problem };
    const id = result?.data?.addOrientation.orientation.id ?? null;
    if (id) added.current = { asked, id };
    return { id };
  };
  const write = async (axis: Axis, orientation: string, title: string) => {
    const under = await orientationOf(axis, orientation);
    if (under.problem) return { problem: under.problem };
    const { result, problem } = await draft.run({ planId, mainAxis: axis, title, orientationId: under.id });
    return { problem, actionId: result?.data?.draftAction.action.id };
  };
  return { write, pending: add.pending || draft.pending, problem: add.problem ?? draft.problem };
}
