import { useMutation, useQuery } from '@apollo/client/react';
import {
  Badge,
  Block,
  Button,
  DataTable,
  formatDateTime,
  ProblemNote,
  QueryState,
  RelativeTime,
  useProblem,
  type Column,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { DataOf } from '../data-of.js';

const SessionsQuery = graphql(`
  query Sessions {
    sessions {
      id
      userAgent
      openedAt
      lastSeenAt
      isCurrent
    }
  }
`);

const RevokeSession = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      session {
        id
      }
    }
  }
`);

const RevokeOtherSessions = graphql(`
  mutation RevokeOtherSessions($input: PlainInput!) {
    revokeOtherSessions(input: $input) {
      sessions {
        id
      }
    }
  }
`);

type ListedSession = DataOf<typeof SessionsQuery>['sessions'][number];

/** The browsers where the person is signed in; each may be signed out from here. */
export function SessionList() {
  const query = useQuery(SessionsQuery, { fetchPolicy: 'cache-and-network' });
  const refetch = { refetchQueries: ['Sessions'], awaitRefetchQueries: true };
  const [revoke, one] = useMutation(RevokeSession, refetch);
  const [revokeOthers, others] = useMutation(RevokeOtherSessions, refetch);
  const problem = useProblem(one.error ?? others.error);
  const close = (sessionId: string) =>
    void revoke({ variables: { input: { clientMutationId: crypto.randomUUID(), sessionId } } }).catch(() => undefined);
  const closeOthers = () =>
    void revokeOthers({ variables: { input: { clientMutationId: crypto.randomUUID() } } }).catch(() => undefined);
  const columns: Column<ListedSession>[] = [
    { id: 'browser', header: 'Appareil', cell: ({ userAgent }) => userAgent || 'Appareil inconnu' },
    { id: 'opened', header: 'Connecté', cell: ({ openedAt }) => formatDateTime(openedAt) },
    { id: 'seen', header: 'Vu', onPhone: true, cell: ({ lastSeenAt }) => <RelativeTime at={lastSeenAt} /> },
    {
      id: 'act',
      header: 'Acte',
      onPhone: true,
      cell: ({ id, isCurrent, userAgent }) =>
        isCurrent ? (
          <Badge tone="primary">Cet appareil</Badge>
        ) : (
          <Button
            small
            isDisabled={one.loading}
            aria-label={`Déconnecter ${userAgent || 'l’appareil inconnu'}`}
            onPress={() => close(id)}
          >
            Déconnecter
          </Button>
        ),
    },
  ];
  const count = query.data?.sessions.length ?? 0;
  return (
    <Block
      title="Appareils connectés"
      note="Un appareil resté 14 jours sans rien demander se déconnecte de lui-même"
      aside={
        count > 1 && (
          <Button isPending={others.loading} onPress={closeOthers}>
            Déconnecter tous les autres
          </Button>
        )
      }
    >
      <ProblemNote problem={problem} />
      <QueryState query={query} failure="La liste des appareils n’a pas pu être lue" shape="list">
        {({ sessions }) => (
          <DataTable
            caption="Appareils où votre session est ouverte, le dernier vu d’abord"
            captionHidden
            columns={columns}
            rows={sessions}
            rowId={({ id }) => id}
          />
        )}
      </QueryState>
    </Block>
  );
}
