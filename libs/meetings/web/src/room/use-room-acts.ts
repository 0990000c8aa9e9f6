import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { showToast, useCommand, type Problem } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { RecordAttendanceInput } from '@binome/shared/web/documents';
import { MeetingRoomQuery, type RoomItem, type RoomMeeting } from './room-query.js';

const RecordAttendanceMutation = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      room {
        quorumReached
      }
    }
  }
`);

const SetItemProgressMutation = graphql(`
  mutation SetItemProgressInRoom($input: SetItemProgressInput!) {
    setItemProgress(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`);

type Recorded = Omit<RecordAttendanceInput, 'clientMutationId' | 'meetingId'>;

/** What is done in the room of a meeting; once done, the room is read again. A refusal is told, nothing is lost. */
export function useRoomActs({ id: meetingId }: Pick<RoomMeeting, 'id'>) {
  const record = useAct((client, input: RecordAttendanceInput) =>
    client.mutate({ mutation: RecordAttendanceMutation, variables: { input } }),
  );
  const step = useAct(
    (
      client,
      input: {
        clientMutationId: string;
        itemId: string;
        version: number;
        progress: 'current' | 'done' | 'postponed' | 'to_come';
      },
    ) => client.mutate({ mutation: SetItemProgressMutation, variables: { input } }),
  );
  return {
    record: (given: Recorded) => record.act({ meetingId, ...given }),
    step: ({ id: itemId, version: itemVersion }: RoomItem, progress: 'current' | 'done' | 'postponed' | 'to_come') =>
      step.act({ itemId, version: itemVersion, progress }),
    isStepping: step.pending,
  };
}

export type RoomActs = ReturnType<typeof useRoomActs>;

function useAct<Input extends { clientMutationId: string | number }>(
  send: (client: ApolloClient, input: Input) => Promise<unknown>,
) {
  const client = useApolloClient();
  const { run, pending } = useCommand((input: Input) => send(client, input));
  const act = async (input: Omit<Input, 'clientMutationId'>): Promise<Problem | undefined> => {
    const { problem } = await run(input);
    if (problem) showToast({ tone: 'bad', title: problem.message });
    await client.refetchQueries({ include: [MeetingRoomQuery] }).catch(() => undefined);
    return problem;
  };
  return { act, pending };
}
