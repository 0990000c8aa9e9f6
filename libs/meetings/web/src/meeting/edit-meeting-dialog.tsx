import { applyProblems, Button, Dialog, Form, FormActs, Note, ProblemNote, useZodForm } from '@binome/shared/web';
import type { EditMeetingInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import type { z } from 'zod';
import { useMeetingAct } from '../live/use-meeting-act.js';
import { MeetingFields, meetingInput, meetingSchema } from './meeting-fields.js';
import type { Meeting } from './meeting-query.js';

const EditMeetingMutation = graphql(`
  mutation EditMeeting($input: EditMeetingInput!) {
    editMeeting(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`);

/** Changes when, where or how a meeting is held. */
export function EditMeetingDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { id: meetingId, version, title, day, startTime, minutes, mode, place, videoLink, state } = meeting;
  const form = useZodForm(meetingSchema, {
    ...{ title: title ?? '', day, startTime, minutes: String(minutes), mode, place: place ?? '' },
    videoLink: videoLink ?? '',
  });
  const { act, pending, problem } = useMeetingAct(
    (client, input: EditMeetingInput) => client.mutate({ mutation: EditMeetingMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async (given: z.output<typeof meetingSchema>) => {
    const { problem: refused } = await act({ meetingId, version, ...changed(meeting, meetingInput(given)) });
    if (refused) applyProblems(form, refused);
    else onClose();
  };
  return (
    <Dialog title="Modifier la séance" open onClose={onClose}>
      {state === 'convened' && (
        <Note>La séance est déjà convoquée : ceux qui l’attendent reçoivent le changement par e-mail.</Note>
      )}
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <MeetingFields form={form} />
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Enregistrer
          </Button>
          <Button onPress={onClose}>Annuler</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}

// Only what differs is sent, so that what others change meanwhile stays.
function changed(meeting: Meeting, given: ReturnType<typeof meetingInput>): Partial<typeof given> {
  return Object.fromEntries(
    Object.entries(given).filter(([field, value]) => meeting[field as keyof typeof given] !== value),
  );
}
