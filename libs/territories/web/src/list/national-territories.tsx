import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Page, QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { phaseWords } from '../imports/import-words.js';
import { MapPanel } from './map-panel.js';
import styles from './territories.module.css';
import { TerritoryFilterBar } from './territory-filter-bar.js';
import { TerritoryList } from './territory-list.js';
import { useFilters } from './use-filters.js';
import { useMap } from './use-map.js';
import { useTerritories } from './use-territories.js';

const Regions = graphql(`
  query Regions {
    regions {
      code
      name
    }
  }
`);

/** The list, what narrows it, and the map beside it. */
export function NationalTerritories() {
  const [filters, change] = useFilters();
  const [pointedId, setPointedId] = useState<string | null>(null);
  const query = useTerritories(filters);
  const regions = useQuery(Regions).data?.regions ?? [];
  const listed = query.data ?? query.previousData;
  const map = useMap(filters.phase, listed?.territories.nodes ?? null);
  return (
    <Page
      title="Territoires"
      lede={`Les territoires d’industrie du ${phaseWords(filters.phase)}`}
      crumbs={[{ label: 'Accueil', to: '/' }]}
    >
      <TerritoryFilterBar filters={filters} regions={regions} onChange={change} />
      <a className={styles.toMap} href="#carte">
        Voir la carte, sous la liste
      </a>
      <div className={styles.national}>
        <div>
          <QueryState
            query={{ ...query, data: listed }}
            failure="La liste des territoires n’a pas pu être lue"
            shape="list"
          >
            {({ territories }) => (
              <TerritoryList
                filters={filters}
                territories={territories.nodes}
                total={territories.totalCount}
                regionName={regions.find(({ code }) => code === filters.region)?.name ?? filters.region}
                loading={query.loading}
                onChange={change}
                onPoint={setPointedId}
              />
            )}
          </QueryState>
        </div>
        {!(query.error && !listed) && <MapPanel map={map} markedId={pointedId} />}
      </div>
    </Page>
  );
}
