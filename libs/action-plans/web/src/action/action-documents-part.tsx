import { useContext } from 'react';
import { NetworkStatus } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { DocumentsPanel, useAwaitedScans, type DocumentOwnerWords } from '@binome/documents/web';
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

const WORDS: DocumentOwnerWords = {
  invitation: 'Déposez les études, devis et délibérations qui éclairent cette action.',
  locked: 'Seules les personnes qui modifient l’action renomment ou partagent ses documents.',
  asOwner: 'Comme l’action',
  readers: {
    shared: 'Ceux qui lisent l’action le lisent.',
    territory: 'Les membres du territoire qui lisent l’action le lisent, l’État non.',
    restricted: 'Seuls le binôme, le chef de projet et les pilotes qui ont un compte le lisent.',
  },
};

/** The documents of an action. */
export function ActionDocumentsPart({ actionId, accountId }: { actionId: string; accountId: string }) {
  const level = useContext(SheetLevel) === 2 ? 2 : 3;
  const query = useQuery(ActionDocumentsQuery, {
    variables: { id: actionId, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  useAwaitedScans(query, query.data?.action.documents.nodes ?? []);
  const client = useApolloClient();
  return (
    <SheetPart id="documents">
      <QueryState query={query} failure="Les documents n’ont pas pu être lus" shape="list">
        {({ action: { documents } }) => (
          <DocumentsPanel
            documents={documents}
            owner={`Action/${actionId}`}
            words={WORDS}
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
