import { Block, Button, Note, todayIn, formatLongDay } from '@binome/shared/web';
import type { TerritoryHomeFragment as TerritoryHomeData } from '@binome/shared/web/documents';
import { EndOfNews } from '../end-of-news.js';
import { MovesFeed } from '../moves-feed.js';
import { useMarkSeen } from '../use-looks.js';
import type { Addresses } from '@binome/dashboards/domain';

/** What moved since the reader's last look, readable until the reader says « vu », or until the next visit. */
export function SinceLastLook({
  territory: { id, name, since, moves, moveCount },
  addresses,
  level,
  horizon,
  truncated,
  readAgain,
  onRead,
}: {
  territory: TerritoryHomeData;
  addresses: Addresses;
  level: 2 | 3;
  horizon: string;
  truncated: boolean;
  readAgain: () => Promise<unknown>;
  onRead: (territoryId: string) => void;
}) {
  const { mark, pending } = useMarkSeen(horizon, readAgain);
  const title = sinceWords(since);
  return (
    <Block
      title={title}
      level={level}
      aside={
        moveCount > 0 && (
          <Button
            tone="quiet"
            small
            isPending={pending}
            onPress={() => void mark([id])}
            aria-label={`Marquer comme vu : ${name}`}
          >
            Marquer comme vu
          </Button>
        )
      }
    >
      {moveCount === 0 ? (
        <p className="secondary">
          Rien n’a bougé.
          <EndOfNews territoryId={id} onRead={onRead} />
        </p>
      ) : (
        <MovesFeed
          territoryId={id}
          moves={moves}
          total={moveCount}
          addresses={addresses}
          label={title}
          onRead={onRead}
        />
      )}
      {truncated && (
        <Note>
          Il s’est passé plus de choses que cette liste n’en dit. L’historique de chaque fiche les garde toutes.
        </Note>
      )}
    </Block>
  );
}

/** Since when, as the title says it. */
export function sinceWords(since: string | null): string {
  if (since === null) return 'Ces trente derniers jours';
  const day = todayIn(undefined, since);
  return day === todayIn()
    ? 'Depuis votre dernière visite, aujourd’hui'
    : `Depuis votre visite du ${formatLongDay(day)}`;
}
