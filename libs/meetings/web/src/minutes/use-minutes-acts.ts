import { useApolloClient } from '@apollo/client/react';
import { showToast, useCommand } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { ApproveMinutesInput, OnMeetingInput } from '@binome/shared/web/documents';
import { MeetingMinutesQuery, type MinutesMeeting } from './minutes-query.js';

const ApproveMinutesMutation = graphql(`
  mutation ApproveMinutes($input: ApproveMinutesInput!) {
    approveMinutes(input: $input) {
      minutes {
        print
      }
    }
  }
`);

const SubmitMinutesMutation = graphql(`
  mutation SubmitMinutesForApproval($input: OnMeetingInput!) {
    submitMinutes(input: $input) {
      meeting {
        id
        version
        state
      }
    }
  }
`);

const SealMinutesMutation = graphql(`
  mutation SealMinutes($input: OnMeetingInput!) {
    sealMeeting(input: $input) {
      meeting {
        id
        version
        state
      }
    }
  }
`);

/** What is done with minutes; once done, they are read again. A refusal says why. */
export function useMinutesActs({ id: meetingId, version }: Pick<MinutesMeeting, 'id' | 'version'>) {
  const client = useApolloClient();
  const approval = useCommand((input: ApproveMinutesInput) =>
    client.mutate({ mutation: ApproveMinutesMutation, variables: { input } }),
  );
  const submission = useCommand((input: OnMeetingInput) =>
    client.mutate({ mutation: SubmitMinutesMutation, variables: { input } }),
  );
  const sealing = useCommand((input: OnMeetingInput) =>
    client.mutate({ mutation: SealMinutesMutation, variables: { input } }),
  );
  const done = async ({ problem }: { problem?: { message: string } }) => {
    if (problem) showToast({ tone: 'bad', title: problem.message });
    await client.refetchQueries({ include: [MeetingMinutesQuery] }).catch(() => undefined);
  };
  return {
    approve: (committeeSeatId: string, print: string) => approval.run({ meetingId, committeeSeatId, print }).then(done),
    submit: () => submission.run({ meetingId, version }).then(done),
    seal: () => sealing.run({ meetingId, version }).then(done),
    isApproving: approval.pending,
    isSubmitting: submission.pending,
    isSealing: sealing.pending,
  };
}

export type MinutesActs = ReturnType<typeof useMinutesActs>;
