import { Button, formatCounted } from '@binome/shared/web';
import { graphql, useFragment, type FragmentType } from '@binome/shared/web/gql';
import { CircleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { addressesOf } from '@binome/dashboards/domain';
import styles from '../home.module.css';
import { sinceWords } from '../member/since-last-look.js';
import { EndOfNews } from '../end-of-news.js';
import { MovesFeed } from '../moves-feed.js';

export const MovedTerritoryFragment = graphql(`
  fragment MovedTerritory on HomeTerritory {
    id
    phase
    code
    name
    since
    planBegun
    actionCount
    vacantSides
    leadVacant
    moveCount
    moves {
      ...HomeMove
    }
  }
`);

/** How many sentences a territory takes among many others. */
const TOLD = 3;
const SIDES = { elected: 'côté élus', industrial: 'côté industriels' };

/** A territory among those that the reader follows: what it lacks, then what moved. */
export function MovedTerritory({
  territory: masked,
  onSeen,
  onRead,
  marking,
}: {
  territory: FragmentType<typeof MovedTerritoryFragment>;
  onSeen: (territoryId: string) => void;
  onRead: (territoryId: string) => void;
  marking: boolean;
}) {
  const territory = useFragment(MovedTerritoryFragment, masked);
  const { id, name, since, planBegun, actionCount, moveCount, moves } = territory;
  const addresses = addressesOf(territory);
  return (
    <li>
      <div className={styles.head}>
        <h3>
          <Link to={planBegun ? addresses.plan : addresses.sheet}>{name}</Link>
        </h3>
        {moveCount > 0 && (
          <Button
            tone="quiet"
            small
            isPending={marking}
            onPress={() => onSeen(id)}
            aria-label={`Marquer comme vu : ${name}`}
          >
            Marquer comme vu
          </Button>
        )}
      </div>
      <p className={styles.marks}>
        <span>
          {planBegun
            ? formatCounted(actionCount, 'action partagée', 'actions partagées')
            : 'Plan pas commencé, ou rien n’en est partagé'}
        </span>
        {lacks(territory).map((words) => (
          <span key={words}>
            <CircleAlert size={14} aria-hidden /> {words}
          </span>
        ))}
      </p>
      {moveCount === 0 ? (
        <p className="secondary">
          Rien n’a bougé{since === null ? ' ces trente derniers jours' : ''}.
          <EndOfNews territoryId={id} onRead={onRead} />
        </p>
      ) : (
        <MovesFeed
          territoryId={id}
          moves={moves.slice(0, TOLD)}
          total={moveCount}
          addresses={addresses}
          label={`${name} : ${sinceWords(since)}`}
          onRead={onRead}
        />
      )}
    </li>
  );
}

function lacks({
  vacantSides,
  leadVacant,
}: {
  vacantSides: readonly ('elected' | 'industrial')[];
  leadVacant: boolean;
}): string[] {
  return [
    ...vacantSides.map((side) => `binôme incomplet, ${SIDES[side]}`),
    ...(leadVacant ? ['pas de chef de projet en poste'] : []),
  ];
}
