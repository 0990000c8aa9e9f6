import { useApolloClient } from '@apollo/client/react';
import { showToast, useCommand, type Problem } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type {
  AnswerAmendmentInput,
  ApproveMinutesInput,
  OnMeetingInput,
  ProposeAmendmentInput,
} from '@binome/shared/web/documents';
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

const ProposeAmendmentMutation = graphql(`
  mutation ProposeAmendment($input: ProposeAmendmentInput!) {
    proposeAmendment(input: $input) {
      minutes {
        print
      }
    }
  }
`);

const AnswerAmendmentMutation = graphql(`
  mutation AnswerAmendment($input: AnswerAmendmentInput!) {
    answerAmendment(input: $input) {
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
  const proposal = useCommand((input: ProposeAmendmentInput) =>
    client.mutate({ mutation: ProposeAmendmentMutation, variables: { input } }),
  );
  const answering = useCommand((input: AnswerAmendmentInput) =>
    client.mutate({ mutation: AnswerAmendmentMutation, variables: { input } }),
  );
  const submission = useCommand((input: OnMeetingInput) =>
    client.mutate({ mutation: SubmitMinutesMutation, variables: { input } }),
  );
  const sealing = useCommand((input: OnMeetingInput) =>
    client.mutate({ mutation: SealMinutesMutation, variables: { input } }),
  );
  const readAgain = async <Told extends { problem?: Problem }>(told: Told) => {
    await client.refetchQueries({ include: [MeetingMinutesQuery] }).catch(() => undefined);
    return told;
  };
  const done = async ({ problem }: { problem?: Problem }) => {
    if (problem) showToast({ tone: 'bad', title: problem.message });
    await readAgain({});
  };
  return {
    approve: (committeeSeatId: string, print: string) => approval.run({ meetingId, committeeSeatId, print }).then(done),
    /** A refusal is told where it was asked. */
    propose: (input: Omit<ProposeAmendmentInput, 'clientMutationId'>) => proposal.run(input).then(readAgain),
    answer: (input: Omit<AnswerAmendmentInput, 'clientMutationId'>) => answering.run(input).then(readAgain),
    submit: () => submission.run({ meetingId, version }).then(done),
    seal: () => sealing.run({ meetingId, version }).then(done),
    isProposing: proposal.pending,
    isAnswering: answering.pending,
    isApproving: approval.pending,
    isSubmitting: submission.pending,
    isSealing: sealing.pending,
  };
}

export type MinutesActs = ReturnType<typeof useMinutesActs>;
