import { useQuery } from '@apollo/client/react';
import { FailureState, LinkButton, Page, problemOf, QueryState } from '@binome/shared/web';
import { useParams, useSearchParams } from 'react-router';
import { useLiveGovernance } from '../live/use-live-governance.js';
import { useGovernancePlace } from '../place.js';
import { CommitteeBody } from './committee-body.js';
import { CommitteeQuery } from './committee-query.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A committee: who sits in it, today or on another day, by which rules it meets and decides. */
export function CommitteePage() {
  const { committeeId = '' } = useParams();
  const [search] = useSearchParams();
  const asked = search.get('au') ?? '';
  const day = DAY.test(asked) ? asked : null;
  const place = useGovernancePlace();
  const { phase, code } = place;
  const query = useQuery(CommitteeQuery, { variables: { phase, code, committeeId, on: day } });
  const data = query.data ?? query.previousData;
  useLiveGovernance(data?.governance.territoryId ?? null);
  // A committee of another territory is not at this address.
  const isElsewhere = data && data.committee.territoryId !== data.governance.territoryId;
  if (data && !isElsewhere)
    return <CommitteeBody data={data} day={day} place={place} accountId={data.viewer?.account.id ?? ''} />;
  const problem = query.error && problemOf(query.error);
  const isGone = isElsewhere || problem?.code === 'NOT_FOUND';
  return (
    <Page title="Comité" crumbs={[{ label: 'Gouvernance', to: place.address }]}>
      {isGone ? (
        <FailureState
          title="Ce comité n’est pas ici"
          problem={{ message: 'Il n’existe pas, ou ne vous est pas ouvert. Vérifiez l’adresse.', reference: null }}
          acts={<LinkButton to={place.address}>Voir la gouvernance</LinkButton>}
        />
      ) : (
        <QueryState query={query} failure="Le comité n’a pas pu être lu">
          {() => null}
        </QueryState>
      )}
    </Page>
  );
}
