import { useContext, useEffect } from 'react';
import { NetworkStatus } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { DocumentsPanel } from '@binome/documents/web';
import { QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { readDocumentsAgain } from '../live/read-again.js';
import { SheetLevel } from './sheet-level.js';
import { SheetPart } from './sheet-part.js';

const ActionDocumentsQuery = graphql(`
  query ActionDocuments($id: ID!, $first: Int!, $after: String) {
    action(id: $id) {
      id
      documents(first: $first, after: $after) {
        nodes {
          id
          latest {
            id
            scan
          }
          ...DocumentItem
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
        viewerCanAdd
        largest
      }
    }
  }
`);

const AT_ONCE = 20;
/** Between two readings while a document is analysed, in case the live channel is cut. */
const POLL = 5_000;

/** The documents of an action. */
export function ActionDocumentsPart({ actionId, accountId }: { actionId: string; accountId: string }) {
  const level = useContext(SheetLevel) === 2 ? 2 : 3;
  const query = useQuery(ActionDocumentsQuery, {
    variables: { id: actionId, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const { startPolling, stopPolling } = query;
  const waits = query.data?.action.documents.nodes.some(({ latest }) => latest.scan === 'waiting') ?? false;
  useEffect(() => {
    if (!waits) return;
    startPolling(POLL);
    return stopPolling;
  }, [waits, startPolling, stopPolling]);
  const client = useApolloClient();
  return (
    <SheetPart id="documents">
      <QueryState query={query} failure="Les documents n’ont pas pu être lus" shape="list">
        {({ action: { documents } }) => (
          <DocumentsPanel
            documents={documents}
            owner={`Action/${actionId}`}
            accountId={accountId}
            level={level}
            loadingMore={query.networkStatus === NetworkStatus.fetchMore}
            onMore={() => void query.fetchMore({ variables: { after: documents.pageInfo.endCursor } })}
            onChanged={() => void readDocumentsAgain(client)}
          />
        )}
      </QueryState>
    </SheetPart>
  );
}
