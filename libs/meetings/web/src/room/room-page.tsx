import { useApolloClient, useQuery } from '@apollo/client/react';
import { FailureState, LinkButton, Page, problemOf, QueryState } from '@binome/shared/web';
import { phaseOfSlug } from '@binome/territories/domain';
import { useParams } from 'react-router';
import { readDecisionsAgain } from '../decisions/use-decision-act.js';
import { RoomBody } from './room-body.js';
import { MeetingRoomQuery } from './room-query.js';
import { useLiveRoom } from './use-live-room.js';

/** What a room shows: itself, and the decision of its item. */
const SHOWN = new Set(['MeetingRoom', 'Decision']);

/** The room of a meeting, for a projector and a keyboard: who is there, the quorum, one item at a time. Everybody connected follows it. */
export function RoomPage() {
  const { phase: slug = '', code = '', meetingId = '' } = useParams();
  const variables = { phase: phaseOfSlug(slug) ?? 'phase_2', code, meetingId } as const;
  const query = useQuery(MeetingRoomQuery, { variables });
  const meetings = `/territoires/${slug}/${code}/seances`;
  const client = useApolloClient();
  useLiveRoom(meetingId, () => readDecisionsAgain(client, SHOWN));
  const { data } = query;
  // A meeting of another territory is not at this address.
  const isElsewhere = data && data.meeting.territoryId !== data.territory.id;
  if (data && !isElsewhere) {
    const { territory, meeting, meetingRoom } = data;
    return (
      <RoomBody
        meeting={meeting}
        room={meetingRoom}
        territory={territory.name}
        accountId={data.viewer?.account.id ?? ''}
        address={`${meetings}/${meetingId}`}
      />
    );
  }
  const isGone = data !== undefined || (query.error && problemOf(query.error).code === 'NOT_FOUND');
  return (
    <Page title="Séance">
      {isGone ? (
        <FailureState
          title="Cette séance n’est pas ouverte ici"
          problem={{
            message: 'Elle n’existe pas, ou seuls les membres du territoire la suivent en direct. Vérifiez l’adresse.',
            reference: null,
          }}
          acts={<LinkButton to={meetings}>Voir les séances</LinkButton>}
        />
      ) : (
        <QueryState query={query} failure="La séance n’a pas pu être lue">
          {() => null}
        </QueryState>
      )}
    </Page>
  );
}
