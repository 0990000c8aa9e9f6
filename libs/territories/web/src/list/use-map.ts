import { useMemo } from 'react';
import { useQuery } from '@apollo/client/react';
import { graphql } from '@binome/shared/web/gql';
import type { ContourGeometry, ProgrammePhase } from '@binome/territories/domain';
import { territoryAddress } from '../address.js';
import { MAP_BACKGROUND } from '../map/background-query.js';
import type { MapTerritory } from '../map/map-territory.js';
import type { ListedTerritory } from './use-territories.js';

const Query = graphql(`
  query TerritoriesMap($phase: ProgrammePhase!) {
    territoriesMap(phase: $phase) {
      id
      phase
      code
      name
      longitude
      latitude
      contour
    }
  }
`);

export interface NationalMap {
  /** The territories of the list that have a place. */
  territories: readonly MapTerritory[];
  background: readonly ContourGeometry[];
  /** Whether contours were imported, for some or for all. */
  contours: boolean;
}

/** The map of the territories that the list holds; null while it is read. */
export function useMap(phase: ProgrammePhase, listed: readonly ListedTerritory[] | null): NationalMap | null {
  const { data } = useQuery(Query, { variables: { phase } });
  const { data: ground, loading: groundComing } = useQuery(MAP_BACKGROUND);
  const background = useMemo(
    () => (ground?.mapBackground ?? []).map(({ geometry }) => geometry as ContourGeometry),
    [ground],
  );
  const territories = useMemo(() => {
    const byId = new Map((listed ?? []).map((territory) => [territory.id, territory]));
    return (data?.territoriesMap ?? []).flatMap((mapped): MapTerritory[] => {
      const kept = byId.get(mapped.id);
      if (!kept) return [];
      const { longitude, latitude } = mapped;
      return [
        {
          id: mapped.id,
          name: mapped.name,
          to: territoryAddress(mapped),
          contour: mapped.contour as ContourGeometry | null,
          centre: longitude === null || latitude === null ? null : [longitude, latitude],
          population: kept.population,
        },
      ];
    });
  }, [data, listed]);
  if (!data || !listed || groundComing) return null;
  return { territories, background, contours: territories.some(({ contour }) => contour !== null) };
}
