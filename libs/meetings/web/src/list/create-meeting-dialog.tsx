import {
  applyProblems,
  Button,
  Dialog,
  Form,
  FormActs,
  FormField,
  ProblemNote,
  SelectField,
  useZodForm,
} from '@binome/shared/web';
import type { CreateMeetingInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { useMeetingAct } from '../live/use-meeting-act.js';
import { MeetingFields, meetingInput, meetingSchema, type MeetingForm } from '../meeting/meeting-fields.js';
import type { MeetingsGovernance } from './meetings-query.js';

const CreateMeetingMutation = graphql(`
  mutation CreateMeeting($input: CreateMeetingInput!) {
    createMeeting(input: $input) {
      meeting {
        id
      }
    }
  }
`);

const schema = meetingSchema.extend({ committeeId: z.string().min(1) });

/** Drafts a meeting, then opens it: its agenda is written there. Nothing is sent to anybody. */
export function CreateMeetingDialog({
  governance: { committees },
  committeeId,
  address,
  onClose,
}: {
  governance: MeetingsGovernance;
  committeeId: string | null;
  address: string;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const form = useZodForm(schema, {
    ...{ committeeId: committeeId ?? committees[0]?.id ?? '', title: '', day: '', startTime: '14:00' },
    ...{ minutes: '120', mode: 'in_person', place: '', videoLink: '' },
  });
  const { act, pending, problem } = useMeetingAct(
    (client, input: CreateMeetingInput) => client.mutate({ mutation: CreateMeetingMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async ({ committeeId: chosen, ...given }: z.output<typeof schema>) => {
    const { result, problem: refused } = await act({ committeeId: chosen, ...meetingInput(given) });
    if (refused) return void applyProblems(form, refused);
    const id = result?.data?.createMeeting.meeting.id;
    if (id) void navigate(`${address}/${id}`);
  };
  return (
    <Dialog title="Préparer une séance" open onClose={onClose}>
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
        <MeetingFields form={form as unknown as MeetingForm} />
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Préparer la séance
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
