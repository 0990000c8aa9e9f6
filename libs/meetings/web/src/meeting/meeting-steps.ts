import type { MeetingAct } from '@binome/meetings/domain';
import { graphql } from '@binome/shared/web/gql';
import type { ConveneMeetingInput, OnMeetingInput, OnMeetingWithReasonInput } from '@binome/shared/web/documents';
import { useMeetingAct } from '../live/use-meeting-act.js';

const ConveneMutation = graphql(`
  mutation ConveneMeeting($input: ConveneMeetingInput!) {
    conveneMeeting(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`);
const CancelMutation = graphql(`
  mutation CancelMeeting($input: OnMeetingWithReasonInput!) {
    cancelMeeting(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`);
const OpenMutation = graphql(`
  mutation OpenMeeting($input: OnMeetingInput!) {
    openMeeting(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`);
const CloseMutation = graphql(`
  mutation CloseMeeting($input: OnMeetingInput!) {
    closeMeeting(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`);
const ReopenMutation = graphql(`
  mutation ReopenMeeting($input: OnMeetingWithReasonInput!) {
    reopenMeeting(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`);

/** The steps that a page offers; those of the minutes are offered with the minutes. */
export type OfferedStep = Extract<MeetingAct, 'convene' | 'open' | 'close' | 'reopen' | 'cancel'>;

/** Sends a step of a meeting; the reason is asked where the step needs one. */
export function useMeetingSteps() {
  const convene = useMeetingAct(
    (client, input: ConveneMeetingInput) => client.mutate({ mutation: ConveneMutation, variables: { input } }),
    { quiet: true },
  );
  const cancel = useMeetingAct(
    (client, input: OnMeetingWithReasonInput) => client.mutate({ mutation: CancelMutation, variables: { input } }),
    { quiet: true },
  );
  const open = useMeetingAct((client, input: OnMeetingInput) =>
    client.mutate({ mutation: OpenMutation, variables: { input } }),
  );
  const close = useMeetingAct((client, input: OnMeetingInput) =>
    client.mutate({ mutation: CloseMutation, variables: { input } }),
  );
  const reopen = useMeetingAct(
    (client, input: OnMeetingWithReasonInput) => client.mutate({ mutation: ReopenMutation, variables: { input } }),
    { quiet: true },
  );
  return { convene, cancel, open, close, reopen };
}
