import { useQuery } from '@apollo/client/react';
import { graphql } from '@binome/shared/web/gql';
import { Block, Pagination, QueryState, Sheet, formatCount } from '@binome/shared/web';
import type { DataOf } from '../data-of.js';
import { PlannedTerritoryItem } from './planned-territory-item.js';
import styles from './import.module.css';

const PAGE = 20;

const Query = graphql(`
  query ImportPlannedTerritories($importId: ID!, $kind: PlannedKind!, $first: Int!, $after: String) {
    territoryImport(id: $importId) {
      id
      territories(kind: $kind, first: $first, after: $after) {
        nodes {
          phase
          code
          name
          kind
          contour
          changes {
            field
            from
            to
          }
          addedMembers {
            siren
            name
          }
          removedMembers {
            siren
            name
          }
          changedMembers {
            siren
            name
            changes {
              field
              from
              to
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

export type PlannedTerritory = DataOf<typeof Query>['territoryImport']['territories']['nodes'][number];

export interface PlannedTerritoriesProps {
  importId: string;
  kind: PlannedTerritory['kind'];
  title: string;
}

/** The territories that an import creates, changes or leaves alone, page by page. */
export function PlannedTerritories({ importId, kind, title }: PlannedTerritoriesProps) {
  const query = useQuery(Query, { variables: { importId, kind, first: PAGE } });
  return (
    <QueryState query={query} failure="L’aperçu n’a pas pu être lu" shape="list">
      {({ territoryImport: { territories: planned } }) => (
        <Block title={title} note={formatCount(planned.totalCount)}>
          <Sheet>
            <ul className={styles.planned}>
              {planned.nodes.map((territory) => (
                <PlannedTerritoryItem key={`${territory.phase} ${territory.code}`} territory={territory} />
              ))}
            </ul>
          </Sheet>
          <Pagination
            shown={planned.nodes.length}
            total={planned.totalCount}
            noun="territoires"
            hasMore={planned.pageInfo.hasNextPage}
            loading={query.loading}
            onMore={() => void query.fetchMore({ variables: { after: planned.pageInfo.endCursor } })}
          />
        </Block>
      )}
    </QueryState>
  );
}
