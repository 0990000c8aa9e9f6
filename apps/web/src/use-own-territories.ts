import { useQuery } from '@apollo/client/react';
import { graphql } from '@binome/shared/web/gql';
import { territoryAddress } from '@binome/territories/web';
import { useLocation } from 'react-router';

const FrameTerritories = graphql(`
  query FrameTerritories {
    territories(first: 20) {
      nodes {
        id
        phase
        code
        name
      }
    }
  }
`);

export interface OwnPlace {
  to: string;
  label: string;
}

/** The territories of the person, and the one they are looking at (the first when they look at none). */
export function useOwnTerritories(isMember: boolean): { current: OwnPlace | null; places: readonly OwnPlace[] } {
  const { pathname } = useLocation();
  const { data } = useQuery(FrameTerritories, { skip: !isMember, fetchPolicy: 'cache-first' });
  const places = (isMember ? (data?.territories.nodes ?? []) : []).map((territory) => ({
    to: territoryAddress(territory),
    label: territory.name,
  }));
  const current = places.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`)) ?? places[0] ?? null;
  return { current, places };
}
