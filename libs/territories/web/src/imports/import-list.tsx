import { useQuery } from '@apollo/client/react';
import {
  Block,
  DataTable,
  EmptyState,
  formatCounted,
  formatDateTime,
  Pagination,
  QueryState,
  type Column,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { Link } from 'react-router';
import type { DataOf } from '../data-of.js';
import { ImportStatusMark } from './import-status-mark.js';

const PAGE = 20;

const Query = graphql(`
  query TerritoryImports($first: Int!, $after: String) {
    territoryImports(first: $first, after: $after) {
      nodes {
        id
        status
        createdByName
        createdAt
        problemCount
        files {
          id
          name
        }
        preview {
          counts {
            createdTerritories
            changedTerritories
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

type ListedImport = DataOf<typeof Query>['territoryImports']['nodes'][number];

const COLUMNS: Column<ListedImport>[] = [
  {
    id: 'files',
    header: 'Fichiers',
    cell: ({ id, files }) => <Link to={id}>{files.map(({ name }) => name).join(', ')}</Link>,
  },
  { id: 'status', header: 'État', onPhone: true, cell: ({ status }) => <ImportStatusMark status={status} /> },
  { id: 'effect', header: 'Effet', onPhone: true, cell: effectOf },
  { id: 'at', header: 'Envoyé', onPhone: true, cell: ({ createdAt }) => formatDateTime(createdAt) },
  { id: 'by', header: 'Par', cell: ({ createdByName }) => createdByName },
];

/** The imports made, latest first. */
export function ImportList() {
  const query = useQuery(Query, { variables: { first: PAGE }, fetchPolicy: 'cache-and-network' });
  return (
    <Block title="Imports précédents">
      <QueryState query={query} failure="La liste des imports n’a pas pu être lue" shape="list">
        {({ territoryImports: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <EmptyState title="Aucun import pour l’instant.">
              Commencez par la liste des territoires, puis leurs membres et leurs contours.
            </EmptyState>
          ) : (
            <>
              <DataTable
                caption="Imports, les derniers d’abord"
                captionHidden
                columns={COLUMNS}
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

function effectOf({ preview, problemCount }: ListedImport): string {
  if (problemCount > 0) return formatCounted(problemCount, 'point à revoir', 'points à revoir');
  if (!preview) return '—';
  const { createdTerritories, changedTerritories } = preview.counts;
  return `${formatCounted(createdTerritories, 'créé')}, ${formatCounted(changedTerritories, 'modifié')}`;
}
