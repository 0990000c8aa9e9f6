import { useMutation, useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  DataTable,
  EmptyState,
  formatDateTime,
  Missing,
  Page,
  Pagination,
  problemOf,
  ProblemNote,
  QueryState,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';

const DeadLettersQuery = graphql(`
  query DeadLetters($after: String) {
    deadLetters(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        queue
        reference
        error
        attempts
        failedAt
        retriedAt
      }
    }
  }
`);

const RetryDeadLetter = graphql(`
  mutation RetryDeadLetter($input: RetryDeadLetterInput!) {
    retryDeadLetter(input: $input) {
      deadLetter {
        id
        retriedAt
      }
    }
  }
`);

const QUEUES: Record<string, string> = { events: 'Réactions', imports: 'Imports' };

/** Jobs given up after their last attempt; an administrator sends them again once the cause is mended. */
export function DeadLettersPage() {
  const query = useQuery(DeadLettersQuery);
  const [retry, { error, loading }] = useMutation(RetryDeadLetter);
  const send = (id: string) =>
    void retry({ variables: { input: { id, clientMutationId: crypto.randomUUID() } } }).catch(() => undefined);
  return (
    <Page
      title="Travaux abandonnés"
      lede="Mails, imports et réactions qui ont échoué à chaque essai. Rien n’est perdu : relancez-les quand la cause est corrigée."
      crumbs={[{ label: 'Accueil', to: '/' }]}
    >
      {error && <ProblemNote problem={problemOf(error)} />}
      <QueryState query={query} failure="Les travaux n’ont pas pu être lues" shape="list">
        {({ deadLetters }) =>
          deadLetters.totalCount === 0 ? (
            <EmptyState title="Aucun travail abandonné">Tout ce qui devait être fait l’a été.</EmptyState>
          ) : (
            <>
              <DataTable
                caption="Travaux abandonnés, de la plus récente à la plus ancienne"
                captionHidden
                rows={deadLetters.nodes}
                rowId={(letter) => letter.id}
                columns={[
                  { id: 'queue', header: 'File', cell: (letter) => QUEUES[letter.queue] ?? letter.queue },
                  {
                    id: 'failedAt',
                    header: 'Abandonnée',
                    cell: (letter) => formatDateTime(letter.failedAt),
                    onPhone: true,
                  },
                  { id: 'error', header: 'Cause', cell: (letter) => letter.error },
                  { id: 'attempts', header: 'Essais', numeric: true, cell: (letter) => letter.attempts },
                  {
                    id: 'retriedAt',
                    header: 'Relancée',
                    cell: (letter) =>
                      letter.retriedAt ? (
                        <Badge>{formatDateTime(letter.retriedAt)}</Badge>
                      ) : (
                        <Missing reason="Pas encore relancée" />
                      ),
                  },
                  {
                    id: 'act',
                    header: 'Acte',
                    onPhone: true,
                    cell: (letter) => (
                      <Button
                        isPending={loading}
                        onPress={() => send(letter.id)}
                        aria-label={`Relancer le travail ${letter.reference}`}
                      >
                        Relancer
                      </Button>
                    ),
                  },
                ]}
              />
              <Pagination
                noun="travaux"
                shown={deadLetters.nodes.length}
                total={deadLetters.totalCount}
                hasMore={deadLetters.pageInfo.hasNextPage}
                onMore={() => void query.fetchMore({ variables: { after: deadLetters.pageInfo.endCursor } })}
              />
            </>
          )
        }
      </QueryState>
      <p>
        <a href="/administration/files">Ouvrir le tableau des files d’attente</a>
      </p>
    </Page>
  );
}
