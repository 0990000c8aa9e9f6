import { useQuery } from '@apollo/client/react';
import { graphql } from '@binome/shared/web/gql';
import { territoryAddress } from './address.js';

const Scope = graphql(`
  query ViewerScope {
    viewer {
      account {
        id
      }
      invitableRoles
      capacity {
        id
        role
        territoryIds
      }
    }
  }
`);
const Own = graphql(`
  query OwnTerritory {
    territories(filter: {}, sort: name, first: 2) {
      nodes {
        id
        phase
        code
      }
      totalCount
    }
  }
`);

export interface ViewerScope {
  loading: boolean;
  accountId: string;
  isAdministrator: boolean;
  /** Plans hold nothing for those who keep the reference data or answer requests. */
  readsPlans: boolean;
  /** Whether the person may invite a project lead. */
  invitesLeads: boolean;
  onlySheet: string | null;
}

/** What the person here sees of the country: everything, a part, or one territory alone, whose sheet replaces the list. */
export function useViewerScope(): ViewerScope {
  const { data, loading } = useQuery(Scope);
  const capacity = data?.viewer?.capacity ?? null;
  const isOne = capacity?.territoryIds.length === 1;
  const own = useQuery(Own, { skip: !isOne });
  const only = own.data?.territories.totalCount === 1 ? own.data.territories.nodes[0] : undefined;
  return {
    loading: loading || own.loading,
    accountId: data?.viewer?.account.id ?? '',
    readsPlans: capacity !== null && capacity.role !== 'administrator' && capacity.role !== 'operator_agent',
    invitesLeads: data?.viewer?.invitableRoles.includes('project_lead') ?? false,
    isAdministrator: capacity?.role === 'administrator',
    onlySheet: isOne && only ? territoryAddress(only) : null,
  };
}
