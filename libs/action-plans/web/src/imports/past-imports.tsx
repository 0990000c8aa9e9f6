import { useQuery } from '@apollo/client/react';
import { Block, DataTable, EmptyState, formatDateTime, Pagination, QueryState, type Column } from '@binome/shared/web';
import type { PlanImportsQuery } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { Link } from 'react-router';
import { IMPORT_STATUS_WORDS } from './import-words.js';

const PAGE = 10;

const Query = graphql(`
  query PlanImports($planId: ID!, $first: Int!, $after: String) {
    planImports(planId: $planId, first: $first, after: $after) {
      nodes {
        id
        status
        fileName
        createdByName
        createdAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

type PastImport = PlanImportsQuery['planImports']['nodes'][number];

/** The imports made into a plan, latest first: each can be opened again where it stands. */
export function PastImports({ planId, address }: { planId: string; address: string }) {
  const query = useQuery(Query, { variables: { planId, first: PAGE }, fetchPolicy: 'cache-and-network' });
  const columns: Column<PastImport>[] = [
    { id: 'file', header: 'Fichier', cell: ({ id, fileName }) => <Link to={`${address}/${id}`}>{fileName}</Link> },
    { id: 'status', header: 'État', onPhone: true, cell: ({ status }) => IMPORT_STATUS_WORDS[status] },
    { id: 'at', header: 'Envoyé', onPhone: true, cell: ({ createdAt }) => formatDateTime(createdAt) },
    { id: 'by', header: 'Par', cell: ({ createdByName }) => createdByName },
  ];
  return (
    <Block title="Imports précédents">
      <QueryState query={query} failure="La liste des imports n’a pas pu être lue" shape="list">
        {({ planImports: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <EmptyState title="Aucun import pour l’instant.">Déposez un tableur ci-dessus pour commencer.</EmptyState>
          ) : (
            <>
              <DataTable
                caption="Imports de ce plan, les derniers d’abord"
                captionHidden
                columns={columns}
                rows={nodes}
                rowId={({ id }) => id}
              />
              <Pagination
                shown={nodes.length}
                total={totalCount}
                noun="imports"
                hasMore={pageInfo.hasNextPage}
                loading={query.loading}
                onMore={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
            </>
          )
        }
      </QueryState>
    </Block>
  );
}
