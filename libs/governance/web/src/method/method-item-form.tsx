import type { MethodKind } from '@binome/governance/domain';
import {
  applyProblems,
  Button,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  Sheet,
  TextField,
  useZodForm,
} from '@binome/shared/web';
import type { AddMethodItemInput } from '@binome/shared/web/documents';
import { z } from 'zod';
import { useGovernanceAct } from '../live/use-governance-act.js';
import { METHOD_KIND_WORDS } from '../words/committee-words.js';
import { AddMethodItemMutation } from './use-method-acts.js';

const schema = z.object({ title: z.string().trim().min(1).max(200) });

/** A new item at the end of its list; the form stays open for the next one. */
export function MethodItemForm({
  kind,
  territoryId,
  onEnd,
}: {
  kind: MethodKind;
  territoryId: string;
  onEnd: () => void;
}) {
  const form = useZodForm(schema, { title: '' });
  const { act, pending, problem } = useGovernanceAct(
    (client, input: AddMethodItemInput) => client.mutate({ mutation: AddMethodItemMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async ({ title }: z.output<typeof schema>) => {
    const { problem: refused } = await act({ territoryId, kind, title });
    if (refused) applyProblems(form, refused);
    else form.reset();
  };
  return (
    <Sheet>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <FormField form={form} name="title">
          {(field) => <TextField label="Titre" autoFocus maxLength={200} {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            {METHOD_KIND_WORDS[kind].add}
          </Button>
          <Button tone="quiet" onPress={onEnd}>
            Fermer
          </Button>
        </FormActs>
      </Form>
    </Sheet>
  );
}
