import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, Pagination, QueryState, RelativeTime, type Column } from '@binome/shared/web';
import { PersonCell } from '../words/person-cell.js';
import { rightWords } from '../words/role-words.js';
import { InvitationActs } from './invitation-acts.js';
import { InvitationStateMark } from './invitation-state-mark.js';
import { InvitationsQuery, type ListedInvitation } from './invitations-query.js';

const PAGE = 25;

const COLUMNS: Column<ListedInvitation>[] = [
  {
    id: 'person',
    header: 'Personne',
    cell: ({ name, email }) => <PersonCell name={name} email={email} />,
  },
  { id: 'right', header: 'Fonction', onPhone: true, cell: rightWords },
  { id: 'state', header: 'État', onPhone: true, cell: ({ state }) => <InvitationStateMark state={state} /> },
  { id: 'by', header: 'Invitée par', cell: ({ invitedByName }) => invitedByName },
  { id: 'at', header: 'Envoyée', cell: ({ createdAt }) => <RelativeTime at={createdAt} /> },
  { id: 'acts', header: 'Actes', onPhone: true, cell: (invitation) => <InvitationActs invitation={invitation} /> },
];

/** Invitations, the latest first; of one territory when it is named. */
export function InvitationList({ territoryId }: { territoryId?: string }) {
  const query = useQuery(InvitationsQuery, {
    variables: { territoryId: territoryId ?? null, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState query={query} failure="La liste des invitations n’a pas pu être lue" shape="list">
      {({ invitations: { nodes, pageInfo, totalCount } }) =>
        nodes.length === 0 ? (
          <EmptyState title="Personne n’a encore été invité.">
            Invitez une personne{'\u00A0'}: elle reçoit un message avec un lien valable 14{'\u00A0'}jours.
          </EmptyState>
        ) : (
          <>
            <DataTable
              caption="Invitations, les dernières d’abord"
              captionHidden
              columns={COLUMNS}
              rows={nodes}
              rowId={({ id }) => id}
            />
            <Pagination
              shown={nodes.length}
              total={totalCount}
              noun="invitations"
              hasMore={pageInfo.hasNextPage}
              loading={query.loading}
              onMore={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => undefined)}
            />
          </>
        )
      }
    </QueryState>
  );
}
