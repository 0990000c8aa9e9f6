import { Block, Button, EmptyState, Figure, Figures, LinkButton, Note, Pagination, Sheet } from '@binome/shared/web';
import { graphql, useFragment, type FragmentType } from '@binome/shared/web/gql';
import type { HomeFilter } from '@binome/shared/web/documents';
import styles from '../home.module.css';
import { useMarkSeen, useShown } from '../use-looks.js';
import { addressOf, FILTER_WORDS } from './home-filters.js';
import { MovedTerritory } from './moved-territory.js';

export const FollowedTerritoriesFragment = graphql(`
  fragment FollowedTerritories on Home {
    horizon
    truncated
    counts {
      territories
      withoutPlan
      vacantPairs
      vacantLeads
      moved
    }
    territories {
      totalCount
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        ...MovedTerritory
      }
    }
  }
`);

/** The territories that the reader follows: in numbers, then one by one, those that moved last first. */
export function FollowedTerritories({
  home: masked,
  only,
  loading,
  onMore,
  readAgain,
}: {
  home: FragmentType<typeof FollowedTerritoriesFragment>;
  only: HomeFilter | null;
  loading: boolean;
  onMore: () => void;
  readAgain: () => Promise<unknown>;
}) {
  const { horizon, truncated, counts, territories } = useFragment(FollowedTerritoriesFragment, masked);
  const { mark, pending } = useMarkSeen(horizon, readAgain);
  const onRead = useShown(horizon);
  return (
    <>
      <Figures>
        <Figure label="Ont bougé" value={counts.moved} unit={`sur ${counts.territories}`} to={addressOf('moved')} />
        <Figure label="Sans plan à lire" value={counts.withoutPlan} to={addressOf('without_plan')} />
        <Figure label="Binôme incomplet" value={counts.vacantPairs} to={addressOf('vacant_pair')} />
        <Figure label="Sans chef de projet" value={counts.vacantLeads} to={addressOf('vacant_lead')} />
      </Figures>
      <Block
        title={only ? FILTER_WORDS[only].title : 'Vos territoires'}
        note={only ? undefined : 'ceux qui ont bougé en premier'}
        aside={
          <>
            {only && (
              <LinkButton to={addressOf(null)} tone="quiet" small>
                Voir tous les territoires
              </LinkButton>
            )}
            {counts.moved > 0 && (
              <Button tone="quiet" small isPending={pending} onPress={() => void mark()}>
                Tout marquer comme vu
              </Button>
            )}
          </>
        }
      >
        {truncated && (
          <Note>
            Il s’est passé plus de choses que cette liste n’en dit : l’historique de chaque fiche les garde toutes.
          </Note>
        )}
        {territories.nodes.length === 0 ? (
          <NoTerritory only={only} />
        ) : (
          <Sheet flush>
            <ul className={styles.moved}>
              {territories.nodes.map((territory) => (
                <MovedTerritory
                  key={territory.id}
                  territory={territory}
                  marking={pending}
                  onSeen={(id) => void mark([id])}
                  onRead={onRead}
                />
              ))}
            </ul>
          </Sheet>
        )}
        <Pagination
          noun="territoires"
          shown={territories.nodes.length}
          total={territories.totalCount}
          hasMore={territories.pageInfo.hasNextPage}
          loading={loading}
          onMore={onMore}
        />
        <p className={styles.below}>
          <LinkButton to="/territoires">Ouvrir la liste et la carte</LinkButton>
        </p>
      </Block>
    </>
  );
}

function NoTerritory({ only }: { only: HomeFilter | null }) {
  if (!only) return <EmptyState title="Aucun territoire ne vous est ouvert." />;
  return (
    <EmptyState
      title={FILTER_WORDS[only].empty}
      acts={<LinkButton to={addressOf(null)}>Voir tous les territoires</LinkButton>}
    >
      La liste est réduite à « {FILTER_WORDS[only].title} ».
    </EmptyState>
  );
}
