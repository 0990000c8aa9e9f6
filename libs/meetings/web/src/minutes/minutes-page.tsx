import { useQuery } from '@apollo/client/react';
import { EmptyState, FailureState, LinkButton, Page, problemOf, QueryState } from '@binome/shared/web';
import { phaseOfSlug } from '@binome/territories/domain';
import { useParams } from 'react-router';
import { useLiveRoom } from '../room/use-live-room.js';
import { MinutesBody } from './minutes-body.js';
import { MeetingMinutesQuery } from './minutes-query.js';

/** The minutes of a meeting: read, approved by those who attended, sealed, downloaded. */
export function MinutesPage() {
  const { phase: slug = '', code = '', meetingId = '' } = useParams();
  const variables = { phase: phaseOfSlug(slug) ?? 'phase_2', code, meetingId } as const;
  const query = useQuery(MeetingMinutesQuery, { variables });
  const meetings = `/territoires/${slug}/${code}/seances`;
  useLiveRoom(meetingId, () => query.refetch());
  const { data } = query;
  const isElsewhere = data && data.meeting.territoryId !== data.territory.id;
  if (data && !isElsewhere && data.meetingMinutes)
    return (
      <MinutesBody
        meeting={data.meeting}
        minutes={data.meetingMinutes}
        territory={data.territory.name}
        accountId={data.viewer?.account.id ?? ''}
        address={`${meetings}/${meetingId}`}
      />
    );
  const isGone = isElsewhere || (query.error && problemOf(query.error).code === 'NOT_FOUND');
  return (
    <Page title="Compte rendu" crumbs={[{ label: 'Séances', to: meetings }]}>
      {isGone && (
        <FailureState
          title="Ce compte rendu n’est pas ici"
          problem={{ message: 'Il n’existe pas, ou ne vous est pas ouvert. Vérifiez l’adresse.', reference: null }}
          acts={<LinkButton to={meetings}>Voir les séances</LinkButton>}
        />
      )}
      {!isGone && data && (
        <EmptyState
          title="Pas encore de compte rendu."
          acts={<LinkButton to={`${meetings}/${meetingId}`}>Voir la séance</LinkButton>}
        >
          Il s’assemble de lui-même à la clôture de la séance, et se partage avec l’État une fois scellé.
        </EmptyState>
      )}
      {!isGone && !data && (
        <QueryState query={query} failure="Le compte rendu n’a pas pu être lu">
          {() => null}
        </QueryState>
      )}
    </Page>
  );
}
