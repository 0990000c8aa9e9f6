import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, ProblemNote, QueryState, Stack } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { Link } from 'react-router';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';
import { ArchivedActionsQuery } from './plan-years-query.js';
import styles from './archived-actions.module.css';

const UnarchiveActionMutation = graphql(`
  mutation UnarchiveAction($input: ArchiveActionInput!) {
    unarchiveAction(input: $input) {
      action {
        id
        version
        isArchived
      }
    }
  }
`);

const AT_ONCE = 20;

/** The actions taken out of the lists and sums, each with its way back. */
export function ArchivedActions({ territoryId, address }: { territoryId: string; address: string }) {
  const client = useApolloClient();
  const query = useQuery(ArchivedActionsQuery, {
    variables: { territoryId, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
  });
  const unarchive = useCommand((input: { id: string; version: number; clientMutationId: string }) =>
    client.mutate({ mutation: UnarchiveActionMutation, variables: { input } }),
  );
  const bringBack = async (id: string, version: number) => {
    const { problem } = await unarchive.run({ id, version });
    if (problem) return;
    await query.refetch();
    await readPlanAgain(client);
  };
  return (
    <QueryState query={query} failure="Les actions archivées n’ont pas pu être lues" shape="list">
      {({ actionPlan }) => {
        const { nodes = [], pageInfo, totalCount = 0 } = actionPlan?.archivedActions ?? {};
        if (totalCount === 0) return <p>Aucune action archivée. Une action s’archive depuis sa fiche.</p>;
        return (
          <Stack>
            <ProblemNote problem={unarchive.problem} />
            <ul className={styles.list}>
              {nodes.map(({ id, version, code, title, viewerCan }) => (
                <li key={id}>
                  <Link to={`${address}/actions/${id}`}>
                    {code} {title}
                  </Link>
                  {viewerCan.archive && (
                    <Button
                      small
                      aria-label={`Sortir des archives : ${code} ${title}`}
                      isPending={unarchive.pending}
                      onPress={() => void bringBack(id, version)}
                    >
                      Sortir des archives
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {pageInfo?.hasNextPage && (
              <Button onPress={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } })}>
                Afficher la suite
              </Button>
            )}
          </Stack>
        );
      }}
    </QueryState>
  );
}
