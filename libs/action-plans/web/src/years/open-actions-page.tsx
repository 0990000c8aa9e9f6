import { useState } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  formatCounted,
  Page,
  ProblemNote,
  QueryState,
  SearchField,
  showToast,
  Stack,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { phaseOfSlug } from '@binome/territories/domain';
import { useNavigate, useParams } from 'react-router';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';
import { OpenActionCard } from './open-action-card.js';

const OpenActionsQuery = graphql(`
  query OpenActions($filter: OpenActionFilterInput, $first: Int!, $after: String) {
    openActions(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        ...OpenActionCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const ReceivingPlanQuery = graphql(`
  query ReceivingPlan($phase: ProgrammePhase!, $code: String!) {
    territoryPlan(phase: $phase, code: $code) {
      territoryId
      plan {
        id
        viewerCan {
          draftAction
        }
      }
    }
  }
`);

const CopyActionMutation = graphql(`
  mutation CopyAction($input: CopyActionInput!) {
    copyAction(input: $input) {
      action {
        id
        code
        title
      }
    }
  }
`);

const AT_ONCE = 20;

/** The actions that other territories share, to be read and copied with credit. */
export function OpenActionsPage() {
  const { phase: slug = '', code = '' } = useParams();
  const address = `/territoires/${slug}/${code}/plan`;
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const query = useQuery(OpenActionsQuery, { variables: { first: AT_ONCE, filter: { search } } });
  const receiving = useQuery(ReceivingPlanQuery, { variables: { phase: phaseOfSlug(slug) ?? 'phase_2', code } });
  const plan = receiving.data?.territoryPlan.plan ?? null;
  const copy = useCommand((input: { id: string; planId: string; clientMutationId: string }) =>
    client.mutate({ mutation: CopyActionMutation, variables: { input } }),
  );
  const take = async (id: string) => {
    if (!plan) return;
    const { result } = await copy.run({ id, planId: plan.id });
    const copied = result?.data?.copyAction.action;
    if (!copied) return;
    await readPlanAgain(client);
    showToast({ tone: 'ok', title: `${copied.code} ajoutée à votre plan : ${copied.title}` });
    await navigate(`${address}/actions/${copied.id}`);
  };
  return (
    <Page
      title="Actions partagées par d’autres territoires"
      lede="Ce qui est visé et comment, sans montants, ni personnes, ni documents. Une copie cite toujours son territoire d’origine."
      crumbs={[{ label: 'Plan d’action', to: address }]}
    >
      <Stack>
        <SearchField
          label="Chercher une action, un thème, un partenaire, un territoire"
          value={search}
          onChange={setSearch}
        />
        <ProblemNote problem={copy.problem} />
        <QueryState query={query} failure="Les actions partagées n’ont pas pu être lues" shape="list">
          {({ openActions: { nodes, totalCount, pageInfo } }) =>
            totalCount === 0 ? (
              <EmptyState
                title={
                  search
                    ? `Aucune action partagée ne répond à « ${search} »`
                    : 'Aucun territoire ne partage encore ses actions'
                }
                acts={search ? <Button onPress={() => setSearch('')}>Effacer la recherche</Button> : undefined}
              >
                {!search && 'Le binôme d’un territoire ouvre son plan depuis la page « Années et copies ».'}
              </EmptyState>
            ) : (
              <Stack>
                <p>{formatCounted(totalCount, 'action')}</p>
                {nodes.map((node) => (
                  <OpenActionCard
                    key={node.id}
                    action={node}
                    onCopy={plan?.viewerCan.draftAction ? () => void take(node.id) : null}
                    copying={copy.pending}
                  />
                ))}
                {pageInfo.hasNextPage && (
                  <Button onPress={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } })}>
                    Afficher la suite
                  </Button>
                )}
              </Stack>
            )
          }
        </QueryState>
      </Stack>
    </Page>
  );
}
