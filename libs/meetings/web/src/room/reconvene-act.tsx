import { isTakenUp } from '@binome/meetings/domain';
import {
  applyProblems,
  Button,
  DateField,
  Dialog,
  Form,
  FormActs,
  FormField,
  formatCounted,
  formatDay,
  ProblemNote,
  TextField,
  useZodForm,
} from '@binome/shared/web';
import type { ReconveneMeetingInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { CalendarSync } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { useMeetingAct } from '../live/use-meeting-act.js';
import { hourOf, meetingSchema } from '../meeting/meeting-fields.js';
import type { RoomMeeting } from './room-query.js';

const ReconveneMutation = graphql(`
  mutation ReconveneMeeting($input: ReconveneMeetingInput!) {
    reconveneMeeting(input: $input) {
      meeting {
        id
      }
    }
  }
`);

interface ReconveneProps {
  meeting: RoomMeeting;
  reconvening: NonNullable<RoomMeeting['reconvening']>;
  /** Address of the meetings. */
  meetings: string;
}

/** Closes a meeting that has no quorum and calls another one, from its room. */
export function ReconveneAct(props: ReconveneProps) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button icon={<CalendarSync size={18} aria-hidden />} onPress={() => setAsked(true)}>
        Reconvoquer
      </Button>
      {asked && <ReconveneDialog {...props} onClose={() => setAsked(false)} />}
    </>
  );
}

const schema = meetingSchema.pick({ day: true, startTime: true });

function ReconveneDialog({ meeting, reconvening, meetings, onClose }: ReconveneProps & { onClose: () => void }) {
  const { id: meetingId, version, agenda, startTime } = meeting;
  const { noticeDays, earliestOn, asksQuorum } = reconvening;
  const navigate = useNavigate();
  const form = useZodForm(schema, { day: earliestOn, startTime });
  const { act, pending, problem } = useMeetingAct(
    (client, input: ReconveneMeetingInput) => client.mutate({ mutation: ReconveneMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async ({ day, startTime: hour }: z.output<typeof schema>) => {
    const { result, problem: refused } = await act({ meetingId, version, day, startTime: hourOf(hour) });
    if (refused) return void applyProblems(form, refused);
    const id = result?.data?.reconveneMeeting.meeting.id;
    if (id) void navigate(`${meetings}/${id}`);
  };
  return (
    <Dialog title="Reconvoquer faute de quorum" open onClose={onClose}>
      <Form form={form} onSubmit={send} notice={<ProblemNote problem={form.formState.isValid ? problem : null} />}>
        <p>
          Cette séance sera close sans quorum ; la feuille de présence et les notes sont gardées.{' '}
          {leftWords(agenda.filter(isTakenUp))} Les personnes qui siègent au comité sont convoquées aussitôt par e-mail,
          au même lieu et pour la même durée.
        </p>
        <p>
          {noticeDays > 0 &&
            `Ce comité demande ${formatCounted(noticeDays, 'jour')} de préavis, donc pas avant le ${formatDay(earliestOn)}. `}
          {asksQuorum
            ? 'Le même quorum sera exigé.'
            : 'La nouvelle séance décidera quel que soit le nombre de présents.'}
        </p>
        <FormField form={form} name="day">
          {(field) => (
            <DateField label="Jour" min={earliestOn} {...field} onChange={(day) => field.onChange(day ?? '')} />
          )}
        </FormField>
        <FormField form={form} name="startTime">
          {(field) => <TextField label="Heure" hint="Celle du territoire, comme 14:00." maxLength={7} {...field} />}
        </FormField>
        <FormActs>
          <Button type="submit" tone="primary" isPending={pending}>
            Clore et reconvoquer
          </Button>
          <Button onPress={onClose}>Continuer la séance</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}

function leftWords({ length }: RoomMeeting['agenda']): string {
  if (length === 0) return 'Tout a été traité : la nouvelle séance commence avec l’ordre du jour habituel.';
  return length === 1
    ? 'Le point qui reste passe à une nouvelle séance, avec ses documents et sa décision à prendre.'
    : `Les ${length} points qui restent passent à une nouvelle séance, avec leurs documents et leurs décisions à prendre.`;
}
