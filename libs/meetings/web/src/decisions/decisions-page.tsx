import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, Page, Pagination, QueryState, Stack, useSettled } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { NetworkStatus } from '@apollo/client';
import { Plus } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useDecisionPlace } from './decision-place.js';
import { DecisionsTable } from './decisions-table.js';
import { ProposeDecisionDialog } from './propose-decision-dialog.js';
import { filterOf, filterWords, RegisterFilters } from './register-filters.js';

const PlaceQuery = graphql(`
  query DecisionsPlace($phase: ProgrammePhase!, $code: ID!) {
    viewer {
      account {
        id
      }
    }
    governance(phase: $phase, code: $code) {
      territoryId
      territoryName
      committees {
        id
        code
        name
      }
      removedCommittees {
        id
        code
        name
      }
      viewerCan {
        edit
      }
    }
  }
`);

const DecisionsQuery = graphql(`
  query Decisions($territoryId: ID!, $filter: DecisionFilterInput, $first: Int!, $after: String) {
    decisionYears(territoryId: $territoryId)
    decisions(territoryId: $territoryId, filter: $filter, first: $first, after: $after) {
      nodes {
        id
        number
        title
        standing
        ownerName
        effectOn
        reviewOn
        decidedOn
        createdAt
        committee {
          id
          code
          name
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

const OwnersQuery = graphql(`
  query DecisionOwners($territoryId: ID!, $search: String) {
    decisionOwners(territoryId: $territoryId, search: $search)
  }
`);

const AT_ONCE = 25;

/** The register of decisions of a territory: what was decided, what is in vote, what is still to be done. */
export function DecisionsPage() {
  const place = useDecisionPlace();
  const [search, setSearch] = useSearchParams();
  const [proposing, setProposing] = useState(false);
  const { phase, code } = place;
  const query = useQuery(PlaceQuery, { variables: { phase, code } });
  const governance = query.data?.governance;
  const territoryId = governance?.territoryId ?? '';
  const filter = filterOf(search);
  const register = useQuery(DecisionsQuery, {
    variables: { territoryId, filter, first: AT_ONCE },
    skip: !governance,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const mayPropose = governance?.viewerCan.edit && governance.committees.length > 0;
  const [ownerTyped, setOwnerTyped] = useState('');
  const ownerWords = useSettled(ownerTyped);
  const owners = useQuery(OwnersQuery, { variables: { territoryId, search: ownerWords || null }, skip: !governance });
  const committees = [
    ...(governance?.committees ?? []).map((one) => ({ ...one, removed: false })),
    ...(governance?.removedCommittees ?? []).map((one) => ({ ...one, removed: true })),
  ];
  const words = filterWords(search, committees);
  return (
    <Page
      title="Décisions"
      documentTitle={`Décisions · ${governance?.territoryName ?? ''}`}
      lede="Ce que les comités ont décidé, ce qui est au vote et ce qui reste à faire."
      crumbs={[
        { label: governance?.territoryName ?? 'Territoire', to: place.territory },
        { label: 'Gouvernance', to: place.governance },
      ]}
      acts={
        mayPropose && (
          <Button tone="primary" icon={<Plus size={18} aria-hidden />} onPress={() => setProposing(true)}>
            Proposer une décision
          </Button>
        )
      }
    >
      <QueryState query={query} failure="Le registre n’a pas pu être lu" shape="list">
        {() => (
          <Stack>
            <RegisterFilters
              committees={committees}
              owners={(owners.data ?? owners.previousData)?.decisionOwners ?? []}
              ownerSearch={{ onSearch: setOwnerTyped, searching: !owners.data || ownerTyped !== ownerWords }}
              years={register.data?.decisionYears ?? []}
              search={search}
              onChange={setSearch}
            />
            <QueryState query={register} failure="Le registre n’a pas pu être lu" shape="list">
              {({ decisions: { nodes, totalCount, pageInfo } }) =>
                totalCount === 0 ? (
                  <EmptyState
                    title={words ? `Aucune décision ne répond à : ${words}` : 'Aucune décision pour l’instant'}
                    acts={
                      words ? (
                        <Button onPress={() => setSearch({})}>Voir toutes les décisions</Button>
                      ) : mayPropose ? (
                        <Button onPress={() => setProposing(true)}>Proposer la première</Button>
                      ) : undefined
                    }
                  >
                    {!words && 'Une décision se prépare, se vote en séance ou par écrit, puis s’applique au plan.'}
                  </EmptyState>
                ) : (
                  <>
                    <DecisionsTable decisions={nodes} address={place.address} />
                    {pageInfo.hasNextPage && (
                      <Pagination
                        shown={nodes.length}
                        total={totalCount}
                        noun="décisions"
                        hasMore
                        loading={register.networkStatus === NetworkStatus.fetchMore}
                        onMore={() => void register.fetchMore({ variables: { after: pageInfo.endCursor } })}
                      />
                    )}
                  </>
                )
              }
            </QueryState>
          </Stack>
        )}
      </QueryState>
      {proposing && governance && (
        <ProposeDecisionDialog
          committees={governance.committees}
          address={place.address}
          accountId={query.data?.viewer?.account.id ?? ''}
          onClose={() => setProposing(false)}
        />
      )}
    </Page>
  );
}
