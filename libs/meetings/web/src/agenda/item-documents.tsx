import { useState } from 'react';
import { NetworkStatus } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { DocumentsPanel, useAwaitedScans, type DocumentOwnerWords } from '@binome/documents/web';
import { Button, Dialog, QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { Paperclip } from 'lucide-react';
import { readMeetingsAgain } from '../live/use-meeting-act.js';

const AgendaItemDocumentsQuery = graphql(`
  query AgendaItemDocuments($itemId: ID!, $first: Int!, $after: String) {
    agendaItem(itemId: $itemId) {
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
  invitation: 'Déposez ce qu’il faut avoir lu avant la séance : note, devis, projet de délibération.',
  locked:
    'Seuls le binôme et le chef de projet renomment ou partagent les documents d’un point, tant que la séance n’est pas scellée.',
  asOwner: 'Comme le point',
  readers: {
    shared: 'Ceux qui lisent le point le lisent : l’État aussi, une fois le compte rendu scellé.',
    territory: 'Les membres du territoire qui lisent le point le lisent, l’État non.',
    restricted: 'Seuls le binôme, le chef de projet et ceux qui siègent ce jour-là le lisent.',
  },
};

interface ItemDocumentsProps {
  item: { id: string; title: string; documents: { totalCount: number; viewerCanAdd: boolean } };
  accountId: string;
}

/** The documents of an item behind one button, for those who may read or add some. */
export function ItemDocuments({ item: { id, title, documents }, accountId }: ItemDocumentsProps) {
  const [open, setOpen] = useState(false);
  const { totalCount, viewerCanAdd } = documents;
  if (totalCount === 0 && !viewerCanAdd) return null;
  const words = totalCount === 0 ? 'Joindre un document' : totalCount === 1 ? '1 document' : `${totalCount} documents`;
  return (
    <>
      <Button
        small
        tone={totalCount === 0 ? 'quiet' : 'plain'}
        icon={<Paperclip size={16} aria-hidden />}
        aria-label={`${words} : ${title}`}
        onPress={() => setOpen(true)}
      >
        {words}
      </Button>
      {open && (
        <Dialog title={`Documents : ${title}`} open wide onClose={() => setOpen(false)}>
          <Documents itemId={id} accountId={accountId} />
        </Dialog>
      )}
    </>
  );
}

function Documents({ itemId, accountId }: { itemId: string; accountId: string }) {
  const query = useQuery(AgendaItemDocumentsQuery, {
    variables: { itemId, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const client = useApolloClient();
  useAwaitedScans(query, query.data?.agendaItem.documents.nodes ?? []);
  return (
    <QueryState query={query} failure="Les documents n’ont pas pu être lus" shape="list">
      {({ agendaItem: { documents } }) => (
        <DocumentsPanel
          documents={documents}
          owner={`AgendaItem/${itemId}`}
          words={WORDS}
          isFrozen={!documents.viewerCanAdd}
          accountId={accountId}
          level={3}
          loadingMore={query.networkStatus === NetworkStatus.fetchMore}
          onMore={() => void query.fetchMore({ variables: { after: documents.pageInfo.endCursor } })}
          onChanged={() => void readMeetingsAgain(client)}
        />
      )}
    </QueryState>
  );
}
