import { useQuery } from '@apollo/client/react';
import { Page, QueryState, todayIn } from '@binome/shared/web';
import { useLiveGovernance } from '../live/use-live-governance.js';
import { useGovernancePlace } from '../place.js';
import { GovernanceBody } from './governance-body.js';
import { GovernanceQuery } from './governance-query.js';

/** The governance of a territory: its committees, the charter, what its seats call for, its method. */
export function GovernancePage() {
  const place = useGovernancePlace();
  const { phase, code } = place;
  const query = useQuery(GovernanceQuery, { variables: { phase, code, today: todayIn() } });
  const found = query.data?.governance;
  useLiveGovernance(found?.territoryId ?? null);
  if (found && query.data)
    return <GovernanceBody governance={found} place={place} accountId={query.data.viewer?.account.id ?? ''} />;
  return (
    <Page title="Gouvernance">
      <QueryState query={query} failure="La gouvernance n’a pas pu être lue">
        {() => null}
      </QueryState>
    </Page>
  );
}
